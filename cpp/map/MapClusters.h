#pragma once

#include "basemap/WorldPoint.h"

#include <QString>

#include <vector>

namespace alongside {

/// Something that is shown on the map.
struct MapPoint
{
    QString id{};
    QString name{};
    QString area{}; ///< Where it is, in words: "Leeds, England".
    GeoPoint point{};
    double kilometres = 0; ///< It is somewhere within so many of the point.

    bool operator==(const MapPoint &) const = default;
};

/// Gathers points that would lie over each other, for each level of zoom, once.
///
/// From the deepest level up, the one that stands for the most points gathers all that are within a
/// radius, and stays where it is: no two that are left are nearer to each other than that, so that markers
/// smaller than it never touch.
class MapClusters
{
public:
    static constexpr int kDeepest = 14; ///< Whoever still lies together here lies at the same place.

    struct Cluster
    {
        WorldPoint point{};
        int count = 1;
        int first = 0;   ///< The number of the point that it is the place of.
        quint64 key = 0; ///< The same on every level on which it stands for the same points.
        int parent = 0;  ///< The one, a level up, that gathers it.
    };

    MapClusters() = default;
    /// Nearer to each other than \a radius device-independent pixels they become one.
    MapClusters(const std::vector<WorldPoint> &points, double radius);

    /// Those at \a level, 0 to kDeepest.
    [[nodiscard]] const std::vector<Cluster> &at(int level) const;
    /// The first level on which the one at \a index of \a level is several; kDeepest + 1 if it never is.
    [[nodiscard]] int splitsAt(int level, int index) const;
    /// The numbers of the points that it stands for.
    [[nodiscard]] std::vector<int> pointsIn(int level, int index) const;

private:
    [[nodiscard]] std::vector<int> childrenOf(int level, const std::vector<int> &indices) const;

    std::vector<std::vector<Cluster>> m_levels; ///< The last one are the points themselves.
};

} // namespace alongside
