#include "domain/CallHours.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace alongside {

CallMoment CallMoment::at(const QDateTime &wallClock, const QList<Qt::DayOfWeek> &weekend, QDate holiday)
{
    const QDate day = wallClock.date();
    return {.time = wallClock.time(),
            .freeDay = day == holiday || weekend.contains(Qt::DayOfWeek(day.dayOfWeek()))};
}

CallHours CallHours::usual(CallTime when)
{
    const QTime opens(8, 0);
    const QTime closes(17, 0);
    switch (when) {
    case CallTime::Daytime: return {.when = when, .from = opens, .until = closes};
    case CallTime::AfterHours: return {.when = when, .from = closes, .until = opens};
    case CallTime::Unsaid:
    case CallTime::Always:
    case CallTime::Weekend: break;
    }
    return {.when = when};
}

bool CallHours::contain(CallMoment moment) const
{
    const bool inSpan = from < until ? moment.time >= from && moment.time < until
                                     : moment.time >= from || moment.time < until;
    switch (when) {
    case CallTime::Unsaid: return false;
    case CallTime::Always: return true;
    case CallTime::Daytime: return !moment.freeDay && inSpan;
    case CallTime::AfterHours: return moment.freeDay || inSpan;
    case CallTime::Weekend: return moment.freeDay;
    }
    return false;
}

namespace callhours {

std::optional<CallTime> timeOf(int stored)
{
    if (stored < std::to_underlying(CallTime::Unsaid) || stored > std::to_underlying(CallTime::Weekend))
        return std::nullopt;
    return CallTime(stored);
}

Result<void> checked(const CallHours &hours)
{
    const bool isSpan = hours.from.isValid() && hours.until.isValid() && hours.from != hours.until;
    const bool isNone = hours.from.isNull() && hours.until.isNull();
    if (hours.hasTimes() ? !isSpan : !isNone)
        return fail(ErrorCode::InvalidValue, u"hours without a beginning and an end"_s);
    return {};
}

} // namespace callhours

} // namespace alongside
