#include "map/MapCamera.h"

#include <cmath>

namespace alongside {

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

} // namespace alongside
