#include "models/CalmTimer.h"

namespace alongside {

CalmTimer::CalmTimer(const Uptime &uptime, QObject *parent) : Exercise(uptime, parent) {}

void CalmTimer::setMinutes(int minutes)
{
    if (m_minutes == minutes)
        return;
    m_minutes = minutes;
    Q_EMIT minutesChanged();
    Q_EMIT secondPassed();
}

} // namespace alongside
