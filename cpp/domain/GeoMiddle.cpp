#include "domain/GeoMiddle.h"

#include <cmath>

namespace alongside {

GeoPoint middleOf(const QList<GeoPoint> &points)
{
    constexpr double wholeTurn = 360;
    const double begin = points.first().longitude;
    double up = 0;
    double along = 0; // of the first one, the short way round
    for (const GeoPoint &point : points) {
        up += point.latitude;
        along += std::remainder(point.longitude - begin, wholeTurn);
    }
    const auto count = double(points.size());
    return {.latitude = up / count, .longitude = std::remainder(begin + along / count, wholeTurn)};
}

} // namespace alongside
