#pragma once

#include <QColor>

namespace alongside {

/// The colours of the map in one appearance. Names keep 4.5:1 on land and on water, 7:1 in high contrast
/// (tests/unit/theme/tst_MapColors.cpp); coast and borders of countries are told from both.
struct MapColors
{
    QColor water, land, ice, urban, river;
    QColor coast, countryBorder, stateBorder, countyBorder;
    QColor countryName, stateName, cityName, townName;
    QColor halo; ///< Around the letters of a name.

    [[nodiscard]] static const MapColors &of(bool dark, bool highContrast);

    bool operator==(const MapColors &) const = default;
};

} // namespace alongside
