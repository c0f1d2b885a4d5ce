#include "core/Clock.h"

namespace alongside {

Clock::~Clock() = default;

QDateTime SystemClock::now() const
{
    return QDateTime::currentDateTimeUtc();
}

QTimeZone SystemClock::zone() const
{
    return QTimeZone::systemTimeZone();
}

} // namespace alongside
