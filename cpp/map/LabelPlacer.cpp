#include "map/LabelPlacer.h"

#include <QSet>

#include <algorithm>
#include <cmath>
#include <ranges>
#include <utility>

namespace alongside {

namespace {

constexpr double kMargin = 0.3; // of the view, on each side
constexpr double kBesideX = 4;  // pixels that stay free beside a name
constexpr double kBesideY = 2;
constexpr double kApart = 3;         // and between two of them
constexpr double kGapApart = 26;     // around a name that fills a gap
constexpr double kStatesUntil = 6.2; // zoom levels
constexpr double kCountriesUntil = 5;
constexpr double kSquaresFrom = 5; // until there the largest towns of the world are looked through
constexpr double kPartsOfTownsFrom = 11.5;
constexpr double kSeatWeight = 2.5; // what people in a capital count for
constexpr double kGapShare = 24;    // so much smaller may a town be that fills a gap
constexpr double kMuchLarger = 6;   // such a town is written beside a marker that is in its way
constexpr double kFewestInACity = 3e5;
constexpr quint64 kNameKeys = quint64(1) << 40;

/// So many people a town has to have to be written at \a zoom.
double fewestPeople(double zoom)
{
    return 6e6 / std::pow(2.6, zoom - 3);
}

bool isWritten(const MapName &name, double zoom)
{
    if (name.isCountry)
        return zoom <= kCountriesUntil && name.rank <= std::max(2.0, zoom + (zoom < 2.5 ? 0.2 : 1));
    return zoom >= (name.rank >= 5 ? 5.4 : name.rank == 4 ? 4.6 : 4.1);
}

LabelKind kindOf(double people, double fewest)
{
    if (people > std::max(fewest * 8, kFewestInACity))
        return LabelKind::City;
    return people > fewest * 2.4 ? LabelKind::Town : LabelKind::Village;
}

} // namespace

/// The labels that are there so far, and the room they take.
class LabelPlacer::Sheet
{
public:
    Sheet(const MapCamera &camera, const QList<QRectF> &markers, const Measure &measure)
        : m_camera(camera), m_measure(measure), m_taken(markers),
          m_room(-camera.size.width() * kMargin, -camera.size.height() * kMargin,
                 camera.size.width() * (1 + 2 * kMargin), camera.size.height() * (1 + 2 * kMargin))
    {}

    [[nodiscard]] const MapCamera &camera() const { return m_camera; }
    [[nodiscard]] bool has(quint64 key) const { return m_keys.contains(key); }
    [[nodiscard]] bool sees(const WorldPoint &point) const { return m_room.contains(m_camera.toView(point)); }
    [[nodiscard]] QList<MapLabel> labels() && { return std::move(m_labels); }

    /// Writes \a label if it has room, with \a apart pixels around it.
    bool write(const MapLabel &label, double apart)
    {
        const QSizeF size = m_measure(label.kind, label.text);
        QRectF box(QPointF(), size);
        box.moveCenter(m_camera.toView(label.point));
        box.adjust(-kBesideX, -kBesideY, kBesideX, kBesideY);
        const QRectF wide = box.adjusted(-apart, -apart, apart, apart);
        if (std::ranges::any_of(m_taken, [&](const QRectF &other) { return other.intersects(wide); }))
            return false;
        m_taken += box;
        m_labels += label;
        m_keys.insert(label.key);
        return true;
    }

    /// Above or below where it belongs, where something is in its way.
    void writeBeside(MapLabel label)
    {
        const double height = m_measure(label.kind, label.text).height();
        const WorldPoint middle = label.point;
        for (const double lines : {-1.6, 1.6, -2.4, 2.4}) {
            label.point.y = middle.y + lines * height / worldPixels(m_camera.zoom);
            if (write(label, kApart))
                return;
        }
    }

private:
    MapCamera m_camera;
    const Measure &m_measure;
    QList<QRectF> m_taken;
    QRectF m_room;
    QList<MapLabel> m_labels;
    QSet<quint64> m_keys;
};

LabelPlacer::LabelPlacer(QList<MapName> names, std::shared_ptr<const MapPlaces> places, Measure measure)
    : m_names(std::move(names)), m_places(std::move(places)), m_measure(std::move(measure))
{}

QList<MapLabel> LabelPlacer::place(const MapCamera &camera, const QList<QRectF> &markers) const
{
    Sheet sheet(camera, markers, m_measure);
    if (camera.zoom < kStatesUntil)
        placeNames(sheet);
    placeTowns(sheet);
    return std::move(sheet).labels();
}

void LabelPlacer::placeNames(Sheet &sheet) const
{
    for (qsizetype number = 0; number < m_names.size(); ++number) {
        const MapName &name = m_names[number];
        if (!isWritten(name, sheet.camera().zoom) || !sheet.sees(name.point))
            continue;
        sheet.write({.key = kNameKeys + quint64(number),
                     .text = name.isCountry ? name.text : name.text.toUpper(),
                     .point = name.point,
                     .kind = name.isCountry ? LabelKind::Country : LabelKind::State},
                    kBesideX);
    }
}

// The most populous first. The places are in that order, and so are their numbers.
std::vector<quint32> LabelPlacer::townsFor(const MapCamera &camera) const
{
    if (camera.zoom >= kSquaresFrom)
        return m_places->within(camera.seen(kMargin));
    const double fewest = fewestPeople(camera.zoom) / kGapShare / kSeatWeight;
    qsizetype count = 0;
    while (count < m_places->file().count() && m_places->people(count) >= fewest)
        ++count;
    std::vector<quint32> towns(std::size_t(count), 0);
    std::ranges::copy(std::views::iota(0U, quint32(count)), towns.begin());
    return towns;
}

void LabelPlacer::placeTowns(Sheet &sheet) const
{
    const std::vector<quint32> towns = townsFor(sheet.camera());
    for (const bool fillsGap : {false, true}) {
        for (const quint32 place : towns)
            placeTown(sheet, place, fillsGap);
    }
}

void LabelPlacer::placeTown(Sheet &sheet, qsizetype place, bool fillsGap) const
{
    const PlaceFile &file = m_places->file();
    const double zoom = sheet.camera().zoom;
    const double fewest = fewestPeople(zoom);
    const double people = m_places->people(place) * (file.isSeat(place) ? kSeatWeight : 1);
    if (people < (fillsGap ? fewest / kGapShare : fewest) || sheet.has(quint64(place)))
        return;
    if ((file.isNeighbourhood(place) && zoom < kPartsOfTownsFrom) || !sheet.sees(m_places->point(place)))
        return;
    const MapLabel label{.key = quint64(place),
                         .text = file.name(place),
                         .point = m_places->point(place),
                         .kind = kindOf(people, fewest)};
    if (!sheet.write(label, fillsGap ? kGapApart : kApart) && people > fewest * kMuchLarger)
        sheet.writeBeside(label);
}

} // namespace alongside
