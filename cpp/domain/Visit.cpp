#include "domain/Visit.h"

using namespace Qt::StringLiterals;

namespace alongside::visit {

namespace {

constexpr int kLastsSeconds = 2 * 60 * 60; // most are over by then

} // namespace

Result<void> checked(const Visit &visit)
{
    if (visit.who.size() > kLongestLine || visit.about.size() > kLongestLine
        || visit.companion.size() > kLongestLine || visit.place.size() > kLongestPlace
        || visit.preparation.size() > kLongestText || visit.note.size() > kLongestText
        || visit.calendarUid.size() > kLongestUid)
        return fail(ErrorCode::InvalidValue, u"a visit with too many words"_s);
    if (visit.minutes < 0 || visit.minutes > kMostMinutes
        || (!visit.hasTime && visit.minutes % kMinutesOfDay != 0))
        return fail(ErrorCode::InvalidValue, u"a visit of an odd length"_s);
    return {};
}

std::optional<LivedTime> endOf(const Visit &visit)
{
    if (visit.minutes <= 0)
        return std::nullopt;
    if (!visit.hasTime)
        return momentOf(visit.day().addDays(visit.minutes / kMinutesOfDay - 1), visit.time.zone());
    return LivedTime::at(visit.time.instant().addSecs(qint64(visit.minutes) * 60), visit.time.zone());
}

bool isOver(const Visit &visit, const QDateTime &now)
{
    const auto end = endOf(visit);
    if (!visit.hasTime)
        return now.toTimeZone(visit.time.zone()).date() > end.value_or(visit.time).wallClock().date();
    return end ? end->instant() <= now : visit.time.instant().secsTo(now) >= kLastsSeconds;
}

LivedTime momentOf(QDate day, const QTimeZone &zone)
{
    const QTime noon(12, 0);
    return LivedTime::onClock(day, noon, zone);
}

} // namespace alongside::visit
