#include "models/GroupMapModel.h"

#include "domain/GeoMiddle.h"
#include "models/GroupText.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace alongside {

namespace {

// How far from the point a group may be: nobody gave an address, so none is claimed.
constexpr double kTownKm = 4;
constexpr double kAreaKm = 25;

// The map opens as close as this shows the nearest groups, on a narrow phone.
constexpr qsizetype kNearest = 3;
constexpr double kReachPixels = 150;
constexpr double kClosest = 9;
constexpr double kFarthest = 4;

constexpr double kCountryZoom = 4;
constexpr GeoPoint kWorldMiddle{30, -20};
constexpr double kWorldZoom = 1.5;

MapPoint toPoint(const SupportGroup &group)
{
    const GroupArea area = group.area.value_or(GroupArea());
    return {.id = group.id,
            .name = group.name,
            .area = groupTownText(group),
            .point = area.middle,
            .kilometres = area.precision == GroupArea::Precision::Town ? kTownKm : kAreaKm};
}

} // namespace

GroupMapModel::GroupMapModel(GroupKeeper &keeper, const GroupFilterModel &filter, const GroupListModel &list,
                             QObject *parent)
    : QObject(parent), m_keeper(keeper), m_filter(filter), m_list(list),
      m_home{.point = kWorldMiddle, .zoom = kWorldZoom}
{
    // The list tells of every change of the search, and of the saved ones.
    connect(&m_list, &GroupListModel::changed, this, &GroupMapModel::show);
}

bool GroupMapModel::isShown(const SupportGroup &group, const GroupQuery &query) const
{
    if (m_list.starredOnly())
        return group.meetsInPerson() && m_keeper.markOf(group.id).starred;
    return isWanted(group, query);
}

void GroupMapModel::show()
{
    GroupQuery query = m_filter.query();
    query.way = GroupWay::InPerson;
    QList<MapPoint> points;
    m_withoutTown = 0;
    for (const SupportGroup &group : m_keeper.groups()) {
        if (!isShown(group, query))
            continue;
        if (group.area)
            points += toPoint(group);
        else if (group.countries.contains(query.country))
            ++m_withoutTown;
    }
    m_markers.setPoints(points);
    Q_EMIT changed();
    const Home before = std::exchange(m_home, homeFor(query));
    if (m_home != before)
        Q_EMIT homeChanged();
    if (m_home.point != before.point)
        Q_EMIT placeChanged();
}

GroupMapModel::Home GroupMapModel::homeFor(const GroupQuery &query) const
{
    if (query.origin)
        return nearPlace(*query.origin);
    QList<GeoPoint> points;
    for (const SupportGroup &group : m_keeper.groups()) {
        if (group.area && group.countries.contains(query.country))
            points += group.area->middle;
    }
    if (points.isEmpty())
        return {.point = kWorldMiddle, .zoom = kWorldZoom};
    return {.point = middleOf(points), .zoom = kCountryZoom};
}

GroupMapModel::Home GroupMapModel::nearPlace(const GeoPoint &place) const
{
    QList<double> ways;
    for (const MapPoint &point : m_markers.points())
        ways += place.kilometresTo(point.point);
    std::ranges::sort(ways);
    const double reach = ways.isEmpty() ? 0 : std::max(1.0, ways[std::min(kNearest, ways.size()) - 1]);
    if (reach <= 0)
        return {.point = place, .zoom = kClosest};
    const double zoom = std::log2(kilometresPerPixel(place.latitude, 0) * kReachPixels / reach);
    return {.point = place, .zoom = std::clamp(zoom, kFarthest, kClosest)};
}

QString GroupMapModel::homeName() const
{
    const auto &place = m_keeper.place();
    return place ? placeText(*place) : QString();
}

void GroupMapModel::choose(int row)
{
    m_pile = m_markers.idsAt(row);
    if (m_pile.size() == 1)
        Q_EMIT chosen(m_pile.first());
    else if (!m_pile.isEmpty())
        Q_EMIT piled();
}

QStringList GroupMapModel::pileNames() const
{
    QStringList names;
    for (const QString &id : m_pile) {
        const SupportGroup *group = m_keeper.find(id);
        names += group ? group->name : QString();
    }
    return names;
}

QString GroupMapModel::pileArea() const
{
    const SupportGroup *group = m_pile.isEmpty() ? nullptr : m_keeper.find(m_pile.first());
    return group ? groupTownText(*group) : QString();
}

} // namespace alongside
