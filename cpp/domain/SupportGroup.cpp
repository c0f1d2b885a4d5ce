#include "domain/SupportGroup.h"

namespace alongside {

bool SupportGroup::meetsInPerson() const
{
    return kind == GroupKind::InPerson || kind == GroupKind::Hybrid;
}

bool SupportGroup::meetsOnline() const
{
    return kind == GroupKind::Online || kind == GroupKind::Hybrid || kind == GroupKind::Forum;
}

bool SupportGroup::isForPeopleIn(const QString &country) const
{
    return isForTheWholeWorld() || countries.contains(country);
}

bool SupportGroup::mayOpenWeb() const
{
    return web.isValid() && web.scheme() == u"https" && !web.host().isEmpty() && web.userInfo().isEmpty();
}

std::optional<Meeting::Occurrence> SupportGroup::nextAt(const QDateTime &now) const
{
    std::optional<Meeting::Occurrence> first;
    const auto startOf = [](const Meeting::Occurrence &meeting) {
        return meeting.begins.isValid() ? meeting.begins : meeting.day.startOfDay(QTimeZone::UTC);
    };
    for (const Meeting &meeting : meetings) {
        const auto next = meeting.nextAt(now);
        if (next && (!first || startOf(*next) < startOf(*first)))
            first = next;
    }
    return first;
}

} // namespace alongside
