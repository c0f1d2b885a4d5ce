#pragma once

#include "BareStore.h"

#include "models/TrendModel.h"

#include <QQmlEngine>
#include <QQuickWindow>
#include <QThreadPool>

#include <functional>

namespace alongside::bench {

constexpr int kTrendMeasures = 8; // that were answered

/// What Trends asks about \a periods, with nothing of ours around it.
void askBare(BareStore &bare, const QList<TrendPeriod> &periods);
void askBareByCycleDay(BareStore &bare, QDate today);
void askBareByScanDay(BareStore &bare, QDate today);
/// The month that begins on \a first, day by day.
void askBareMonth(BareStore &bare, QDate first);

/// Asks beside the thread that draws, as whoever does not want to stop it must, by as little as that takes.
class Beside
{
public:
    Beside();

    void ask(const std::function<void()> &question);

private:
    QThreadPool m_pool;
};

/// A window with nothing but a line of as many points, in pieces: whole, it would take three times as long.
class BareLine
{
public:
    BareLine();

    QQuickWindow &window() { return *m_window; }
    void change() { m_window->setProperty("shift", m_window->property("shift").toInt() + 1); }

private:
    QQmlEngine m_engine;
    std::unique_ptr<QQuickWindow> m_window;
};

} // namespace alongside::bench
