#include "domain/Meeting.h"

#include <algorithm>

namespace alongside {

namespace {

// The fifth of a day of the week is in one of four months that follow each other, at the latest.
constexpr int kDaysToLook = 4 * 31;

} // namespace

bool Meeting::isOn(QDate date) const
{
    if (date.dayOfWeek() != day)
        return false;
    if (ofMonth == kLastOfMonth)
        return date.day() + 7 > date.daysInMonth();
    return ofMonth == 0 || (date.day() - 1) / 7 + 1 == ofMonth;
}

Meeting::Occurrence Meeting::on(QDate date, const QTimeZone &zone) const
{
    if (!hasTimes())
        return {.day = date};
    constexpr int wholeDay = 24 * 60 * 60;
    const int lasting = (from.secsTo(until) + wholeDay - 1) % wholeDay + 1;
    const QDateTime begins(date, from, zone, QDateTime::TransitionResolution::RelativeToBefore);
    return {.day = date, .begins = begins, .ends = begins.addSecs(lasting)};
}

std::optional<Meeting::Occurrence> Meeting::nextAt(const QDateTime &now) const
{
    const QTimeZone zone(zoneId);
    if (!zone.isValid())
        return std::nullopt;
    const QDate today = now.toTimeZone(zone).date();
    // One that began yesterday may go on past midnight.
    QDate date = today.addDays(hasTimes() ? -1 : 0);
    if (since.isValid())
        date = std::max(date, since);
    for (int looked = 0; looked < kDaysToLook; ++looked, date = date.addDays(1)) {
        if (!isOn(date))
            continue;
        Occurrence found = on(date, zone);
        if (!hasTimes() || found.ends > now)
            return found;
    }
    return std::nullopt;
}

} // namespace alongside
