#pragma once

#include "basemap/TileId.h"
#include "basemap/WorldPoint.h"

#include <QList>
#include <QRectF>
#include <QSizeF>

namespace alongside {

/// What of the world is looked at, and how closely.
struct MapCamera
{
    WorldPoint center{};
    double zoom = 0;
    QSizeF size{}; ///< Of the view, in device-independent pixels.

    /// Where \a point is in the view; of the endless copies of the world, in the one nearest to its middle.
    [[nodiscard]] QPointF toView(const WorldPoint &point) const;
    /// What is seen, in units of the world, and \a margin of its size more on each side. May begin west of
    /// 0 and end east of 1.
    [[nodiscard]] QRectF seen(double margin = 0) const;

    /// The squares of \a level that are seen, those in the middle first.
    [[nodiscard]] QList<TileId> tiles(int level) const;

    bool operator==(const MapCamera &) const = default;
};

} // namespace alongside
