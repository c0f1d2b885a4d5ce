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
    return {};
}

bool isOver(const Visit &visit, const QDateTime &now)
{
    if (visit.hasTime)
        return visit.time.instant().secsTo(now) >= kLastsSeconds;
    return now.toTimeZone(visit.time.zone()).date() > visit.day();
}

LivedTime momentOf(QDate day, const QTimeZone &zone)
{
    const QTime noon(12, 0);
    return LivedTime::onClock(day, noon, zone);
}

} // namespace alongside::visit
