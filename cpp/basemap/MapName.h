#pragma once

#include "basemap/WorldPoint.h"

#include <QString>

namespace alongside {

/// The name of a country or a state, and where it is written on the map.
struct MapName
{
    QString text{};
    bool isCountry = false;
    int rank = 0; ///< 2: of the large ones, to 7.
    WorldPoint point{};
};

} // namespace alongside
