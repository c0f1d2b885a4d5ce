#pragma once

#include "basemap/BaseMap.h"
#include "map/MapPlaces.h"
#include "theme/MapColors.h"

#include <QImage>

class QPainter;

namespace alongside {

struct MapLayer;

/// Paints squares of the map. Nothing of it changes, so that any thread may use it.
class TilePainter
{
public:
    TilePainter(std::shared_ptr<const BaseMap> map, std::shared_ptr<const MapPlaces> places,
                const MapColors &colors);

    /// The square \a tile as a picture \a pixels wide; \a ratio of them are a device-independent one. A
    /// square of a level that the map does not have is a part of one that it has, drawn as sharp.
    [[nodiscard]] QImage paint(const TileId &tile, int pixels, double ratio) const;

private:
    class Canvas;

    void paintGround(Canvas &canvas, const QList<MapLayer> &layers) const;
    void paintTowns(Canvas &canvas) const;
    void paintLines(Canvas &canvas, const QList<MapLayer> &layers) const;

    std::shared_ptr<const BaseMap> m_map;
    std::shared_ptr<const MapPlaces> m_places;
    MapColors m_colors;
};

} // namespace alongside
