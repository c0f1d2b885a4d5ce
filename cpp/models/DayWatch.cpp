#include "models/DayWatch.h"

#include "domain/LivedTime.h"

#include <chrono>
#include <utility>

namespace alongside {

DayWatch::DayWatch(const Clock &clock, QObject *parent) : QObject(parent), m_clock(clock), m_seen(here())
{
    m_timer.setTimerType(Qt::VeryCoarseTimer);
    m_timer.setInterval(std::chrono::minutes(1));
    connect(&m_timer, &QTimer::timeout, this, &DayWatch::look);
    m_timer.start();
}

void DayWatch::look()
{
    const QDateTime now = here();
    const QDateTime before = std::exchange(m_seen, now);
    if (now.date() != before.date())
        Q_EMIT dayTurned();
    else if (now.time().hour() != before.time().hour())
        Q_EMIT hourTurned();
}

QDateTime DayWatch::here() const
{
    return LivedTime::now(m_clock).wallClock();
}

} // namespace alongside
