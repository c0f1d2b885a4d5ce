#include "map/MapCamera.h"

#include <algorithm>
#include <cmath>

namespace alongside {

namespace {

double squaredDistance(const TileId &tile, const QPointF &middle)
{
    const QPointF way = QPointF(tile.x + 0.5, tile.y + 0.5) - middle;
    return QPointF::dotProduct(way, way);
}

} // namespace

QPointF MapCamera::toView(const WorldPoint &point) const
{
    const double world = worldPixels(zoom);
    const double right = point.x - center.x;
    return {(right - std::round(right)) * world + size.width() / 2,
            (point.y - center.y) * world + size.height() / 2};
}

QRectF MapCamera::seen(double margin) const
{
    const double world = worldPixels(zoom);
    const QSizeF span = size / world * (1 + 2 * margin);
    return {center.x - span.width() / 2, center.y - span.height() / 2, span.width(), span.height()};
}

QList<TileId> MapCamera::tiles(int level) const
{
    const int side = 1 << level;
    const QRectF view = seen();
    const int top = std::max(0, int(std::floor(view.top() * side)));
    const int bottom = std::min(side - 1, int(std::floor(view.bottom() * side)));
    const int left = int(std::floor(view.left() * side));
    const int right = std::min(int(std::floor(view.right() * side)), left + side - 1);
    QList<TileId> tiles;
    for (int y = top; y <= bottom; ++y) {
        for (int x = left; x <= right; ++x)
            tiles += TileId{level, x, y};
    }
    std::ranges::stable_sort(tiles, {}, [middle = view.center() * side](const TileId &tile) {
        return squaredDistance(tile, middle);
    });
    for (TileId &tile : tiles)
        tile.x = ((tile.x % side) + side) % side; // around the world
    return tiles;
}

} // namespace alongside
