#pragma once

#include <QList>
#include <QQmlEngine>
#include <QQuickItem>
#include <QQuickWindow>

#include <memory>

namespace alongside::bench {

/// Flings \a list, which is in \a window, once, and adds what each frame cost to \a costs: the time in
/// milliseconds that the drawing thread worked for it, from one frame to the next, moving the list,
/// making and filling rows, and drawing. Waiting is not in it.
void fling(QQuickWindow &window, QObject &list, QList<double> &costs);

/// The first list that shows in \a item; null if there is none.
[[nodiscard]] QQuickItem *listIn(QQuickItem *item);

/// A window with a list of rows that are as cheap as rows can be: the floor.
class PlainList
{
public:
    PlainList();

    QQuickWindow &window() { return *m_window; }
    QQuickItem &list() { return *listIn(m_window->contentItem()); }

private:
    QQmlEngine m_engine;
    std::unique_ptr<QQuickWindow> m_window;
};

} // namespace alongside::bench
