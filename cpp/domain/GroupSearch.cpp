#include "domain/GroupSearch.h"

#include <algorithm>
#include <limits>
#include <tuple>

namespace alongside {

namespace {

/// A group that was found, with all that its place in the list depends on.
struct Ranked
{
    FoundGroup found;
    int reach = 0; ///< 0: for the person's country; 1: for the whole world; 2: for others.
    int fit = 0;
};

bool isOfThisWay(const SupportGroup &group, GroupWay way)
{
    switch (way) {
    case GroupWay::InPerson: return group.meetsInPerson();
    case GroupWay::Online: return group.meetsOnline();
    case GroupWay::Phone: return group.isByPhone();
    }
    return false;
}

int reachOf(const SupportGroup &group, const QString &country)
{
    if (!country.isEmpty() && group.countries.contains(country))
        return 0;
    return group.isForTheWholeWorld() ? 1 : 2;
}

auto keyOf(const Ranked &one, const GroupQuery &query)
{
    const double far = one.found.kilometres.value_or(std::numeric_limits<double>::max());
    const bool placed = query.way == GroupWay::InPerson;
    const bool byDistance = placed && query.order == GroupOrder::Distance;
    return std::tuple(placed ? !one.found.kilometres : one.reach, byDistance ? far : 0.0, -one.fit, far,
                      one.found.position);
}

} // namespace

Qt::DayOfWeek dayElsewhere(const Meeting &meeting, const QTimeZone &here, QDate today)
{
    if (!meeting.hasTimes() || !here.isValid())
        return meeting.day;
    const auto next = meeting.nextAt(today.startOfDay(here));
    return next ? Qt::DayOfWeek(next->begins.toTimeZone(here).date().dayOfWeek()) : meeting.day;
}

bool isWanted(const SupportGroup &group, const GroupQuery &query)
{
    const auto suits = [&](GroupAudience audience) {
        return group.isFor(audience);
    };
    const auto isOnDay = [&](const Meeting &meeting) {
        const bool goesThere = query.way == GroupWay::InPerson;
        return query.day == (goesThere ? meeting.day : dayElsewhere(meeting, query.here, query.today));
    };
    return isOfThisWay(group, query.way) && (!query.metastaticOnly || group.metastaticOnly)
           && (query.audiences.isEmpty() || std::ranges::any_of(query.audiences, suits))
           && (query.leader == GroupLeader::Unknown || group.leader == query.leader)
           && (query.language.isEmpty() || group.languages.contains(query.language))
           && (!query.day || std::ranges::any_of(group.meetings, isOnDay))
           && (!query.freeOnly || group.isFree);
}

int fitOf(const SupportGroup &group, const GroupQuery &query)
{
    return (group.metastaticOnly ? 16 : 0)
           + (!query.spoken.isEmpty() && group.languages.contains(query.spoken) ? 8 : 0)
           + (group.isFor(GroupAudience::Metastatic) ? 4 : 0) + (group.callFirst ? 0 : 2)
           + (group.meetings.isEmpty() ? 0 : 1);
}

QList<FoundGroup> findGroups(const QList<SupportGroup> &groups, const GroupQuery &query, qsizetype most)
{
    const bool placed = query.way == GroupWay::InPerson;
    const std::optional<GeoPoint> origin = placed ? query.origin : std::nullopt;
    if (placed && !origin)
        return {};
    QList<Ranked> found;
    for (qsizetype position = 0; position < groups.size(); ++position) {
        const SupportGroup &group = groups[position];
        if (!isWanted(group, query))
            continue;
        Ranked ranked{.found = {.position = position, .kilometres = std::nullopt},
                      .reach = reachOf(group, query.country),
                      .fit = fitOf(group, query)};
        if (origin && group.area)
            ranked.found.kilometres = origin->kilometresTo(group.area->middle);
        // Without a town it may be anywhere, but not in another country.
        if (!placed || group.area || ranked.reach == 0)
            found += ranked;
    }
    const qsizetype shown = std::min(most, found.size());
    std::ranges::partial_sort(found, found.begin() + shown, [&](const Ranked &one, const Ranked &other) {
        return keyOf(one, query) < keyOf(other, query);
    });
    QList<FoundGroup> list;
    list.reserve(shown);
    for (qsizetype at = 0; at < shown; ++at)
        list += found[at].found;
    return list;
}

} // namespace alongside
