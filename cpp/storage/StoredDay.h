#pragma once

#include "domain/LivedTime.h"

#include <chrono>

/// How a day of the calendar is stored: days since 1970-01-01.
namespace alongside::storedday {

inline constexpr QDate kFirst = QDate::fromJulianDay(2440588); // 1970-01-01

[[nodiscard]] inline qint64 of(QDate day)
{
    return kFirst.daysTo(day);
}

/// Of the calendar on the wall where it was lived, which a QDate does not reach as far as a moment.
[[nodiscard]] inline qint64 of(const LivedTime &time)
{
    using namespace std::chrono;
    return floor<days>(milliseconds(time.msSinceEpoch()) + seconds(time.offset())).count();
}

[[nodiscard]] inline QDate toDate(qint64 stored)
{
    return kFirst.addDays(stored);
}

} // namespace alongside::storedday
