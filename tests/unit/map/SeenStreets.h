#pragma once

#include "map/StreetPictures.h"

#include "support/GivenStreets.h"

#include <chrono>

namespace alongside::seen_streets {

using Answer = StreetSource::Answer;
using Kind = Answer::Kind;
using Square = StreetSource::Square;

inline constexpr TileId kFirst{10, 507, 328};
inline constexpr TileId kSecond{10, 508, 328};
inline constexpr TileId kThird{10, 507, 329};

[[nodiscard]] inline Square squareOf(const TileId &tile)
{
    return {tile.z, tile.x, tile.y};
}

/// What the server says of a square it has a picture of.
[[nodiscard]] inline Answer picture(const QColor &color = Qt::red)
{
    return {.kind = Kind::Picture,
            .bytes = GivenStreets::picture(color),
            .tag = "\"one\"",
            .time = std::chrono::days(7)};
}

} // namespace alongside::seen_streets
