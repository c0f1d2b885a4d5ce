#include "map/MapClusterModel.h"

#include "map/MapCamera.h"

#include <QFutureWatcher>
#include <QtConcurrentRun>

#include <algorithm>
#include <cmath>
#include <initializer_list>
#include <utility>

namespace alongside {

namespace {

constexpr double kMargin = 0.25; // of the view, on each side: what a short pan brings is there already

// So many are gathered in a millisecond or two, and are in the first picture.
constexpr qsizetype kFew = 500;

// Of the endless copies of the world any may be in the view.
bool isIn(const QRectF &area, const WorldPoint &point)
{
    return std::ranges::any_of(std::initializer_list<double>{-1, 0, 1}, [&](double world) {
        return area.contains(QPointF(point.x + world, point.y));
    });
}

} // namespace

void MapClusterModel::setPoints(const QList<MapPoint> &points)
{
    if (m_points == points)
        return;
    m_points = points;
    gather();
}

void MapClusterModel::setRadius(qreal radius)
{
    if (m_radius == radius)
        return;
    m_radius = radius;
    Q_EMIT radiusChanged();
    gather();
}

MapClusterModel::Made MapClusterModel::make(const QList<MapPoint> &points, qreal radius)
{
    std::vector<WorldPoint> places;
    places.reserve(std::size_t(points.size()));
    for (const MapPoint &point : points)
        places.push_back(WorldPoint::of(point.point));
    return std::make_shared<const Gathering>(Gathering{points, MapClusters(places, radius)});
}

void MapClusterModel::gather()
{
    ++m_edition;
    if (m_size.isEmpty())
        take(nullptr); // nobody looks
    else if (m_points.size() <= kFew)
        take(make(m_points, m_radius));
    else
        gatherElsewhere();
}

void MapClusterModel::gatherElsewhere()
{
    if (std::exchange(m_isBusy, true))
        return; // and begun anew once that is done
    // Not QFuture::then(), which calls back at once when the work happens to be done already.
    auto *watcher = new QFutureWatcher<Made>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, edition = m_edition] {
        watcher->deleteLater();
        m_isBusy = false;
        if (edition == m_edition)
            take(watcher->result());
        else if (isGathering())
            gatherElsewhere();
    });
    watcher->setFuture(QtConcurrent::run(&MapClusterModel::make, m_points, m_radius));
}

void MapClusterModel::take(Made made)
{
    beginResetModel();
    m_made = std::move(made);
    m_rows.clear();
    m_shown = {};
    m_taken = m_edition;
    endResetModel();
    show();
    Q_EMIT gathered();
}

void MapClusterModel::look(const QPointF &middle, qreal zoomLevel, const QSizeF &size)
{
    const bool looked = !m_size.isEmpty();
    m_middle = middle;
    m_zoomLevel = zoomLevel;
    m_size = size;
    if (size.isEmpty() && looked)
        // Later: the view that is leaving is still made of what there is.
        QMetaObject::invokeMethod(this, &MapClusterModel::leave, Qt::QueuedConnection);
    else if (!size.isEmpty() && !looked)
        gather();
    else
        show();
}

void MapClusterModel::leave()
{
    if (m_size.isEmpty())
        gather();
}

void MapClusterModel::show()
{
    if (m_size.isEmpty() || !m_made)
        return;
    const MapCamera camera{
        .center = WorldPoint::of({m_middle.y(), m_middle.x()}), .zoom = m_zoomLevel, .size = m_size};
    const int level = std::clamp(int(std::floor(m_zoomLevel)), 0, MapClusters::kDeepest);
    if (level == m_level && m_shown.contains(camera.seen()))
        return;
    const std::vector<MapClusters::Cluster> &now = m_made->clusters.at(level);
    m_shown = camera.seen(kMargin);
    QHash<quint64, int> wanted;
    for (std::size_t index = 0; index < now.size(); ++index) {
        if (isIn(m_shown, now[index].point))
            wanted.insert(now[index].key, int(index));
    }
    keep(wanted, now);
    m_level = level;
    add(wanted, now);
    Q_EMIT countChanged();
}

// Drops what is not wanted any more, and takes what stays out of \a wanted.
void MapClusterModel::keep(QHash<quint64, int> &wanted, const std::vector<MapClusters::Cluster> &now)
{
    for (qsizetype row = m_rows.size() - 1; row >= 0; --row) {
        const auto stays = wanted.constFind(m_rows[row].cluster.key);
        if (stays != wanted.cend()) {
            m_rows[row] = {now[std::size_t(*stays)], *stays};
            wanted.erase(stays);
            continue;
        }
        beginRemoveRows({}, int(row), int(row));
        m_rows.removeAt(row);
        endRemoveRows();
    }
}

void MapClusterModel::add(const QHash<quint64, int> &wanted, const std::vector<MapClusters::Cluster> &now)
{
    if (wanted.isEmpty())
        return;
    QList<int> indices = wanted.values();
    std::ranges::sort(indices); // always in one order, for who goes through them with a keyboard
    beginInsertRows({}, count(), count() + int(indices.size()) - 1);
    for (const int index : indices)
        m_rows += Row{now[std::size_t(index)], index};
    endInsertRows();
}

int MapClusterModel::splitsAt(int row) const
{
    if (row < 0 || row >= count())
        return -1;
    const int level = m_made->clusters.splitsAt(m_level, m_rows[row].index);
    return level > MapClusters::kDeepest ? -1 : level;
}

QStringList MapClusterModel::idsAt(int row) const
{
    QStringList ids;
    if (row < 0 || row >= count())
        return ids;
    for (const int number : m_made->clusters.pointsIn(m_level, m_rows[row].index))
        ids += m_made->points[number].id;
    return ids;
}

QList<WorldPoint> MapClusterModel::shownPoints() const
{
    QList<WorldPoint> points;
    points.reserve(m_rows.size());
    for (const Row &row : m_rows)
        points += row.cluster.point;
    return points;
}

int MapClusterModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant MapClusterModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const MapClusters::Cluster &cluster = m_rows[index.row()].cluster;
    const MapPoint &first = m_made->points[cluster.first];
    switch (role) {
    case LatitudeRole: return first.point.latitude;
    case LongitudeRole: return first.point.longitude;
    case GatheredRole: return cluster.count;
    case NameRole: return cluster.count > 1 ? QString() : first.name;
    case AreaRole: return first.area;
    case KilometresRole: return first.kilometres;
    default: return {};
    }
}

QHash<int, QByteArray> MapClusterModel::roleNames() const
{
    return {{LatitudeRole, "latitude"}, {LongitudeRole, "longitude"}, {GatheredRole, "gathered"},
            {NameRole, "name"},         {AreaRole, "area"},           {KilometresRole, "kilometres"}};
}

} // namespace alongside
