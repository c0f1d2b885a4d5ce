#include "domain/GeoPoint.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace alongside {

namespace {

constexpr double kEarthRadiusKm = 6371.0088;
constexpr double kRadians = std::numbers::pi / 180;

double squaredSine(double angle)
{
    const double sine = std::sin(angle);
    return sine * sine;
}

} // namespace

bool GeoPoint::isOnGlobe() const
{
    return std::abs(latitude) <= 90 && std::abs(longitude) <= 180;
}

double GeoPoint::kilometresTo(const GeoPoint &other) const
{
    const double up = (other.latitude - latitude) * kRadians;
    const double along = (other.longitude - longitude) * kRadians;
    const double cosines = std::cos(latitude * kRadians) * std::cos(other.latitude * kRadians);
    const double chord = squaredSine(up / 2) + cosines * squaredSine(along / 2);
    return 2 * kEarthRadiusKm * std::asin(std::sqrt(std::clamp(chord, 0.0, 1.0)));
}

} // namespace alongside
