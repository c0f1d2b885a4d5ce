#include "map/MapClusters.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <functional>
#include <utility>

namespace alongside {

namespace {

using Cluster = MapClusters::Cluster;

/// Finds those near a point without looking at all.
class Squares
{
public:
    Squares(const std::vector<Cluster> &clusters, double side)
        : m_side(side), m_first(std::bit_ceil(2 * clusters.size() + 2), kNone),
          m_shift(64 - std::countr_zero(m_first.size())), m_next(clusters.size(), kNone)
    {
        for (std::size_t index = 0; index < clusters.size(); ++index)
            m_next[index] = std::exchange(m_first[placeOf(clusters[index].point)], int(index));
    }

    /// Calls \a act with each that may be within one side of \a point, and with some that are not; at
    /// times twice.
    void around(const WorldPoint &point, const auto &act) const
    {
        for (const int down : {-1, 0, 1}) {
            for (const int right : {-1, 0, 1}) {
                const std::size_t place = placeOf({point.x + right * m_side, point.y + down * m_side});
                for (int index = m_first[place]; index != kNone; index = m_next[std::size_t(index)])
                    act(index);
            }
        }
    }

private:
    static constexpr int kNone = -1;
    static constexpr quint64 kGoldenRatio = 0x9E3779B97F4A7C15; // scatters what lies side by side

    // Few squares have the same.
    [[nodiscard]] std::size_t placeOf(const WorldPoint &point) const
    {
        const auto square = [this](double position) {
            return quint64(quint32(qint32(std::floor(position / m_side))));
        };
        return std::size_t(((square(point.x) << 32U | square(point.y)) * kGoldenRatio) >> m_shift);
    }

    double m_side;
    std::vector<int> m_first; ///< Of the clusters in squares of a place.
    int m_shift;
    std::vector<int> m_next; ///< After each cluster, of those of the same place.
};

bool isWithin(double radius, const WorldPoint &one, const WorldPoint &other)
{
    const double right = one.x - other.x;
    const double down = one.y - other.y;
    return right * right + down * down <= radius * radius;
}

// The one that gathers the most goes first.
std::vector<int> bySize(const std::vector<Cluster> &clusters)
{
    std::vector<int> order(clusters.size());
    for (std::size_t index = 0; index < order.size(); ++index)
        order[index] = int(index);
    std::ranges::stable_sort(order, std::ranges::greater(),
                             [&](int index) { return clusters[std::size_t(index)].count; });
    return order;
}

std::vector<Cluster> gather(std::vector<Cluster> &below, double radius, int level)
{
    const Squares squares(below, radius);
    std::vector<char> gathered(below.size(), 0);
    std::vector<Cluster> above;
    for (const int seed : bySize(below)) {
        if (gathered[std::size_t(seed)] != 0)
            continue;
        Cluster cluster = below[std::size_t(seed)];
        squares.around(cluster.point, [&](int index) {
            Cluster &other = below[std::size_t(index)];
            if (gathered[std::size_t(index)] != 0 || !isWithin(radius, cluster.point, other.point))
                return;
            gathered[std::size_t(index)] = 1;
            other.parent = int(above.size());
            if (index != seed)
                cluster.count += other.count;
        });
        if (cluster.count != below[std::size_t(seed)].count)
            cluster.key = quint64(level + 1) << 32U | quint64(cluster.first);
        above.push_back(cluster);
    }
    return above;
}

} // namespace

MapClusters::MapClusters(const std::vector<WorldPoint> &points, double radius) : m_levels(kDeepest + 2)
{
    std::vector<Cluster> &all = m_levels.back();
    all.reserve(points.size());
    for (std::size_t number = 0; number < points.size(); ++number)
        all.push_back({.point = points[number], .first = int(number), .key = quint64(number)});
    for (int level = kDeepest; level >= 0; --level)
        m_levels[std::size_t(level)] =
            gather(m_levels[std::size_t(level) + 1], radius / worldPixels(level), level);
}

const std::vector<MapClusters::Cluster> &MapClusters::at(int level) const
{
    static const std::vector<Cluster> s_none;
    return m_levels.empty() ? s_none : m_levels[std::size_t(std::clamp(level, 0, kDeepest))];
}

// Those a level below the ones at \a indices of \a level.
std::vector<int> MapClusters::childrenOf(int level, const std::vector<int> &indices) const
{
    std::vector<char> isParent(m_levels[std::size_t(level)].size(), 0);
    for (const int index : indices)
        isParent[std::size_t(index)] = 1;
    std::vector<int> children;
    const std::vector<Cluster> &below = m_levels[std::size_t(level) + 1];
    for (std::size_t index = 0; index < below.size(); ++index) {
        if (isParent[std::size_t(below[index].parent)] != 0)
            children.push_back(int(index));
    }
    return children;
}

int MapClusters::splitsAt(int level, int index) const
{
    std::vector<int> here{index};
    for (; level < kDeepest && here.size() == 1; ++level)
        here = childrenOf(level, here);
    return here.size() == 1 ? kDeepest + 1 : level;
}

std::vector<int> MapClusters::pointsIn(int level, int index) const
{
    std::vector<int> here{index};
    for (; level <= kDeepest; ++level)
        here = childrenOf(level, here);
    return here;
}

} // namespace alongside
