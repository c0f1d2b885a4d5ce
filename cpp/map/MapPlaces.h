#pragma once

#include "basemap/WorldPoint.h"
#include "catalogue/PlaceFile.h"

#include <QRectF>

#include <memory>
#include <vector>

namespace alongside {

/// The towns of the world by where they are. Nothing of it changes, so that any thread may read it.
class MapPlaces
{
public:
    /// \returns ErrorCode::NotFound or Corrupt if the bundled file is missing or damaged.
    [[nodiscard]] static Result<std::shared_ptr<const MapPlaces>> load();
    explicit MapPlaces(PlaceFile file);

    [[nodiscard]] const PlaceFile &file() const { return m_file; }
    [[nodiscard]] WorldPoint point(qsizetype place) const { return m_points[std::size_t(place)]; }
    /// How many people live there, roughly; 1 where that is not known.
    [[nodiscard]] double people(qsizetype place) const;
    /// Those in \a area, in units of the world, and a few around it; the most populous first. It may reach
    /// beyond the world's east and west.
    [[nodiscard]] std::vector<quint32> within(const QRectF &area) const;

private:
    PlaceFile m_file;
    std::vector<WorldPoint> m_points;
    std::vector<quint32> m_inSquares; ///< Places by the square they are in, in each by their number.
    std::vector<quint32> m_starts;    ///< Where in it each square begins, and where the last one ends.
};

} // namespace alongside
