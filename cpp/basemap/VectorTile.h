#pragma once

#include "core/Result.h"

#include <QByteArrayView>
#include <QList>
#include <QPoint>

namespace alongside {

/// What a layer of the map shows.
enum class MapLayerKind { Land, Ice, Urban, Water, River, Border };

/// Lines or outlines with what the map says of them.
struct MapFeature
{
    static constexpr int kCountry = 0;
    static constexpr int kState = 1;
    static constexpr int kCounty = 2;

    /// Each a line; an outline's first point is repeated at its end.
    QList<QList<QPoint>> lines{};
    int border = kCountry;   ///< Of a border: between what.
    bool isDisputed = false; ///< Of a border.
    int river = 9;           ///< Of a river: 2 large to 9 small.
    bool isOutline = false;  ///< Of something that has an inside.
};

/// What of one kind is in a tile.
struct MapLayer
{
    MapLayerKind kind = MapLayerKind::Land;
    int extent = 4096; ///< How many units the tile's side has. Points may lie a little outside of it.
    QList<MapFeature> features{};
};

/// The layers of a vector tile that the map knows, in the order in which they stand there.
/// \a bytes may come from anywhere: time and memory are bounded by how many there are.
/// \returns ErrorCode::Corrupt for what is no tile.
/// Source: Mapbox Vector Tile Specification 2.1.
[[nodiscard]] Result<QList<MapLayer>> readVectorTile(QByteArrayView bytes);

} // namespace alongside
