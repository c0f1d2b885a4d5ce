#include "theme/MapColors.h"

#include <array>

namespace alongside {

namespace {

/// One role and its colour as light, dark, high contrast light, high contrast dark (AARRGGBB).
struct Token
{
    QColor MapColors::*role;
    std::array<QRgb, 4> values;
};

constexpr auto kTokens = std::to_array<Token>({
    {&MapColors::water, {0xFFC4DCE6, 0xFF0B1A22, 0xFFDCEAF2, 0xFF00131F}},
    {&MapColors::land, {0xFFF4F1E8, 0xFF22302F, 0xFFFFFFFF, 0xFF1A1A1A}},
    {&MapColors::ice, {0xFFFBFCFD, 0xFF2C3B3D, 0xFFFFFFFF, 0xFF262626}},
    {&MapColors::urban, {0xFFE6DCCB, 0xFF34413F, 0xFFE4E4E4, 0xFF343434}},
    {&MapColors::river, {0xFF93BACB, 0xFF1F4250, 0xFF2A6C8C, 0xFF5FA8C8}},

    {&MapColors::coast, {0xFF6E97A8, 0xFF52707A, 0xFF1C4C63, 0xFF8FC4DA}},
    {&MapColors::countryBorder, {0xFF8C7A8E, 0xFF9890A6, 0xFF000000, 0xFFFFFFFF}},
    {&MapColors::stateBorder, {0xFFB7ABBC, 0xFF5F6876, 0xFF5A5A5A, 0xFFB8B8B8}},
    {&MapColors::countyBorder, {0xFFDAD2D2, 0xFF35434A, 0xFF9A9A9A, 0xFF6A6A6A}},

    {&MapColors::countryName, {0xFF54465F, 0xFFC9C5D6, 0xFF000000, 0xFFFFFFFF}},
    {&MapColors::stateName, {0xFF62566E, 0xFFAEB2C6, 0xFF1A1A1A, 0xFFF0F0F0}},
    {&MapColors::cityName, {0xFF1F2B2A, 0xFFEEF3F2, 0xFF000000, 0xFFFFFFFF}},
    {&MapColors::townName, {0xFF43504E, 0xFFC4CFCD, 0xFF000000, 0xFFFFFFFF}},

    {&MapColors::halo, {0xEBFFFDF9, 0xE61B2629, 0xFFFFFFFF, 0xFF000000}},
});

MapColors fromColumn(size_t column)
{
    MapColors colors;
    for (const Token &token : kTokens)
        colors.*token.role = QColor::fromRgba(token.values.at(column));
    return colors;
}

} // namespace

const MapColors &MapColors::of(bool dark, bool highContrast)
{
    static const std::array<MapColors, 4> sets{fromColumn(0), fromColumn(1), fromColumn(2), fromColumn(3)};
    return sets.at((highContrast ? 2U : 0U) + (dark ? 1U : 0U));
}

} // namespace alongside
