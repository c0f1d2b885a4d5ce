#pragma once

#include "basemap/MapName.h"
#include "map/MapCamera.h"
#include "map/MapPlaces.h"

#include <QList>
#include <QString>

#include <functional>

namespace alongside {

/// How a name on the map is written.
enum class LabelKind { Country, State, City, Town, Village };
inline constexpr int kLabelKinds = 5;

/// A name that is written on the map, in the middle of where it belongs.
struct MapLabel
{
    quint64 key = 0; ///< Of the same name the same, wherever the camera is.
    QString text{};
    WorldPoint point{};
    LabelKind kind = LabelKind::Town;
};

/// Chooses which names are written: the most important first, none over another or over a marker. What
/// leaves no room for smaller names is itself room for one or two, so that no part of a map is nameless.
class LabelPlacer
{
public:
    /// The size of a text in device-independent pixels.
    using Measure = std::function<QSizeF(LabelKind kind, const QString &text)>;

    /// \a names with the most important first.
    LabelPlacer(QList<MapName> names, std::shared_ptr<const MapPlaces> places, Measure measure);

    /// Names for what \a camera sees, and a little around it. \a markers: places in the view that are taken.
    [[nodiscard]] QList<MapLabel> place(const MapCamera &camera, const QList<QRectF> &markers) const;

private:
    class Sheet;

    void placeNames(Sheet &sheet) const;
    void placeTowns(Sheet &sheet) const;
    void placeTown(Sheet &sheet, qsizetype place, bool fillsGap) const;
    [[nodiscard]] std::vector<quint32> townsFor(const MapCamera &camera) const;

    QList<MapName> m_names;
    std::shared_ptr<const MapPlaces> m_places;
    Measure m_measure;
};

} // namespace alongside
