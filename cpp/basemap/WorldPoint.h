#pragma once

#include "domain/GeoPoint.h"

namespace alongside {

/// A point on the map in Web Mercator (EPSG:3857): the whole world is the unit square, 0,0 its north-west.
/// Source: OGC 17-083r4, well-known scale set "GoogleMapsCompatible".
struct WorldPoint
{
    double x = 0; ///< Eastwards; outside of 0 to 1 it is the world once more.
    double y = 0; ///< Southwards.

    /// The edge of the map lies at 85.05 degrees; what is nearer to a pole is put there.
    [[nodiscard]] static WorldPoint of(const GeoPoint &point);
    [[nodiscard]] GeoPoint toGeo() const;

    bool operator==(const WorldPoint &) const = default;
};

/// How many pixels the whole world is wide at zoom 0; each level doubles it.
inline constexpr double kWorldPixels = 256;

/// Device-independent pixels that the world is wide at \a zoom.
[[nodiscard]] double worldPixels(double zoom);

/// How many kilometres a pixel is at \a latitude (degrees) and \a zoom.
[[nodiscard]] double kilometresPerPixel(double latitude, double zoom);

} // namespace alongside
