#include "platform/CoarsePosition.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace alongside {

namespace {

constexpr double kDegrees = 0.05; // a side of a square: 5.6 km

// The middle of the piece that \a value is in; there are \a pieces of them from \a least to \a most.
double middleOf(double value, double least, double most, double pieces)
{
    const double size = (most - least) / pieces;
    const double piece = std::clamp(std::floor((value - least) / size), 0.0, pieces - 1);
    return least + (piece + 0.5) * size;
}

} // namespace

// Meridians come closer towards the poles: fewer squares stand side by side there, so that they stay as wide.
std::optional<CoarsePosition> CoarsePosition::of(double latitude, double longitude)
{
    const bool isOnGlobe = std::abs(latitude) <= 90 && std::abs(longitude) <= 180;
    if (!isOnGlobe)
        return std::nullopt;
    const double middle = middleOf(latitude, -90, 90, 180 / kDegrees);
    const double around = std::floor(360 / kDegrees * std::cos(middle * std::numbers::pi / 180));
    return CoarsePosition(middle, middleOf(longitude, -180, 180, std::max(1.0, around)));
}

} // namespace alongside
