#include "basemap/WorldPoint.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace alongside {

namespace {

constexpr double kNorthernEdge = 85.05112878;
constexpr double kRadians = std::numbers::pi / 180;
constexpr double kEquatorKm = 40'075.016686; // WGS 84

} // namespace

WorldPoint WorldPoint::of(const GeoPoint &point)
{
    const double sine = std::sin(std::clamp(point.latitude, -kNorthernEdge, kNorthernEdge) * kRadians);
    return {(point.longitude + 180) / 360, 0.5 - std::log((1 + sine) / (1 - sine)) / (4 * std::numbers::pi)};
}

GeoPoint WorldPoint::toGeo() const
{
    return {std::atan(std::sinh(std::numbers::pi * (1 - 2 * y))) / kRadians, (x - std::floor(x)) * 360 - 180};
}

double worldPixels(double zoom)
{
    return kWorldPixels * std::exp2(zoom);
}

double kilometresPerPixel(double latitude, double zoom)
{
    return kEquatorKm * std::cos(latitude * kRadians) / worldPixels(zoom);
}

} // namespace alongside
