#include "models/CopiedWords.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace alongside {

namespace {

constexpr auto kEvery = 1s;
const auto kTakenAlong = u"application/x-alongside-taken-along"_s;

} // namespace

CopiedWords::CopiedWords(const Uptime &uptime, QObject *parent) : QObject(parent), m_uptime(uptime)
{
    connect(QGuiApplication::clipboard(), &QClipboard::dataChanged, this, &CopiedWords::look);
}

QMimeData *CopiedWords::takenAlong(const QString &words)
{
    auto *data = new QMimeData;
    data->setText(words);
    data->setData(kTakenAlong, "1");
    return data;
}

// While the app is in front, nobody but the person who uses it puts anything there.
void CopiedWords::look()
{
    const QMimeData *data = QGuiApplication::clipboard()->mimeData();
    m_ours = QGuiApplication::applicationState() == Qt::ApplicationActive && data && data->hasText()
             && !data->hasFormat(kTakenAlong);
}

void CopiedWords::noteLocked()
{
    if (!m_ours)
        return;
    m_lockedAt = m_uptime.elapsed();
    m_timer.start(kEvery, this);
}

void CopiedWords::noteOpened()
{
    m_lockedAt.reset();
    m_timer.stop();
}

// Looked at each second: a timer of two minutes would stand still while the device sleeps.
void CopiedWords::timerEvent(QTimerEvent *)
{
    if (m_ours && m_lockedAt && m_uptime.elapsed() - *m_lockedAt < kStays)
        return;
    m_timer.stop();
    m_lockedAt.reset();
    if (m_ours)
        QGuiApplication::clipboard()->clear();
    m_ours = false;
}

} // namespace alongside
