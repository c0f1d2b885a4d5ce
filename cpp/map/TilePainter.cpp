#include "map/TilePainter.h"

#include "basemap/VectorTile.h"

#include <QPainter>
#include <QPainterPath>
#include <QRadialGradient>

#include <algorithm>
#include <cmath>
#include <numbers>
#include <utility>

namespace alongside {

namespace {

constexpr double kBleed = 24; // device-independent pixels around a square in which lines still show in it

// From this level on towns are drawn as large as people make them, and no longer as the map has them.
constexpr int kTownsFrom = 7;
constexpr double kFewestPeople = 2500; // a smaller town is not seen
constexpr double kPeopleAKm2 = 2500;
constexpr double kWidestTownKm = 16;
constexpr double kTownSpread = 1.9; // its haze reaches farther than its houses
constexpr double kSmallestTown = 1.5;

constexpr int kCountiesFrom = 7;
constexpr int kCountiesUntil = 10; // they are too coarse to be looked at more closely
constexpr int kLakeShoresFrom = 5;

QPen roundPen(const QColor &color, double width, Qt::PenStyle style = Qt::SolidLine)
{
    return {color, width, style, Qt::RoundCap, Qt::RoundJoin};
}

double riverWidth(int level, int size)
{
    return std::clamp(0.5 + (level - 3) * 0.12 + (6 - size) * 0.12, 0.5, 2.6);
}

/// Calls \a act with each feature of \a kind, and the extent of the layer that it is in.
void forAll(const QList<MapLayer> &layers, MapLayerKind kind, const auto &act)
{
    for (const MapLayer &layer : layers) {
        if (layer.kind != kind)
            continue;
        for (const MapFeature &feature : layer.features)
            act(feature, layer.extent);
    }
}

} // namespace

/// A square being painted, and how the units of a tile become its pixels.
class TilePainter::Canvas
{
public:
    Canvas(QImage &image, const TileId &wanted, const TileId &tile, double ratio)
        : m_painter(&image), m_wanted(wanted), m_ratio(ratio), m_pixels(image.width()),
          m_parts(1 << (wanted.z - tile.z)), m_corner(-double(wanted.x - tile.x * m_parts) * m_pixels,
                                                      -double(wanted.y - tile.y * m_parts) * m_pixels)
    {
        m_painter.setRenderHint(QPainter::Antialiasing);
    }

    [[nodiscard]] QPainter &painter() { return m_painter; }
    [[nodiscard]] const TileId &wanted() const { return m_wanted; }
    [[nodiscard]] int pixels() const { return m_pixels; }
    /// Pixels in a device-independent one.
    [[nodiscard]] double ratio() const { return m_ratio; }

    /// All of \a feature that shows.
    [[nodiscard]] QPainterPath pathOf(const MapFeature &feature, int extent) const
    {
        QPainterPath path;
        for (const QList<QPoint> &line : feature.lines) {
            if (line.size() < 2 || !shows(line, extent))
                continue;
            QPolygonF polygon;
            polygon.reserve(line.size());
            for (const QPoint &point : line)
                polygon.append(toPixels(point, extent));
            path.addPolygon(polygon);
        }
        return path;
    }

    /// Its outline without the edges along which the tile was cut, and the world where it ends.
    [[nodiscard]] QPainterPath shoreOf(const MapFeature &feature, int extent) const
    {
        QPainterPath path;
        for (const QList<QPoint> &line : feature.lines) {
            if (line.size() < 2 || !shows(line, extent))
                continue;
            bool drawing = false;
            for (qsizetype at = 1; at < line.size(); ++at) {
                if (isCut(line[at - 1], line[at], extent)) {
                    drawing = false;
                    continue;
                }
                if (!std::exchange(drawing, true))
                    path.moveTo(toPixels(line[at - 1], extent));
                path.lineTo(toPixels(line[at], extent));
            }
        }
        return path;
    }

    void fill(const QPainterPath &path, const QColor &color)
    {
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(color);
        m_painter.drawPath(path);
    }

    void draw(const QPainterPath &path, const QPen &pen)
    {
        m_painter.setPen(pen);
        m_painter.setBrush(Qt::NoBrush);
        m_painter.drawPath(path);
    }

private:
    [[nodiscard]] QPointF toPixels(const QPoint &point, int extent) const
    {
        return QPointF(point) * (double(m_pixels) * m_parts / extent) + m_corner;
    }

    [[nodiscard]] bool shows(const QList<QPoint> &line, int extent) const
    {
        const auto [west, east] =
            std::ranges::minmax(line, {}, [](const QPoint &point) { return point.x(); });
        const auto [north, south] =
            std::ranges::minmax(line, {}, [](const QPoint &point) { return point.y(); });
        const double bleed = kBleed * m_ratio;
        const QPointF least = toPixels({west.x(), north.y()}, extent);
        const QPointF most = toPixels({east.x(), south.y()}, extent);
        return most.x() >= -bleed && least.x() <= m_pixels + bleed && most.y() >= -bleed
               && least.y() <= m_pixels + bleed;
    }

    [[nodiscard]] static bool isCut(const QPoint &from, const QPoint &to, int extent)
    {
        const auto isOutside = [extent](int position) {
            return position <= 0 || position >= extent;
        };
        return (from.x() == to.x() && isOutside(from.x())) || (from.y() == to.y() && isOutside(from.y()));
    }

    QPainter m_painter;
    TileId m_wanted;
    double m_ratio;
    int m_pixels;
    int m_parts; ///< Squares along the side of the tile.
    QPointF m_corner;
};

TilePainter::TilePainter(std::shared_ptr<const BaseMap> map, std::shared_ptr<const MapPlaces> places,
                         const MapColors &colors)
    : m_map(std::move(map)), m_places(std::move(places)), m_colors(colors)
{}

QImage TilePainter::paint(const TileId &tile, int pixels, double ratio) const
{
    QImage image(pixels, pixels, QImage::Format_ARGB32_Premultiplied);
    const BaseMap::Found found = m_map->tileFor(tile);
    // What cannot be read is left out: the rest of the map is still of use.
    const QList<MapLayer> layers = readVectorTile(found.bytes).value_or(QList<MapLayer>());
    if (layers.isEmpty()) {
        image.fill(m_colors.water);
    } else {
        image.fill(Qt::transparent);
        Canvas canvas(image, tile, found.tile, ratio);
        paintGround(canvas, layers);
        paintLines(canvas, layers);
        canvas.painter().setCompositionMode(QPainter::CompositionMode_DestinationOver);
        canvas.painter().fillRect(image.rect(), m_colors.water);
    }
    image.reinterpretAsFormat(QImage::Format_RGB32);
    return image;
}

void TilePainter::paintGround(Canvas &canvas, const QList<MapLayer> &layers) const
{
    const auto fillAll = [&](MapLayerKind kind, const QColor &color) {
        forAll(layers, kind, [&](const MapFeature &feature, int extent) {
            canvas.fill(canvas.pathOf(feature, extent), color);
        });
    };
    fillAll(MapLayerKind::Land, m_colors.land);
    canvas.painter().setCompositionMode(QPainter::CompositionMode_SourceAtop); // only where there is land
    fillAll(MapLayerKind::Ice, m_colors.ice);
    if (canvas.wanted().z < kTownsFrom)
        fillAll(MapLayerKind::Urban, m_colors.urban);
    else
        paintTowns(canvas);
    canvas.painter().setCompositionMode(QPainter::CompositionMode_SourceOver);
}

// As a haze that thins out, because nobody said where the houses end.
void TilePainter::paintTowns(Canvas &canvas) const
{
    const double side = 1.0 / (1 << canvas.wanted().z);
    const QRectF square(canvas.wanted().x * side, canvas.wanted().y * side, side, side);
    const double latitude = WorldPoint{square.center().x(), square.center().y()}.toGeo().latitude;
    const double kmPerPixel =
        kilometresPerPixel(latitude, canvas.wanted().z) * kWorldPixels / canvas.pixels();
    const double reach = kWidestTownKm / kmPerPixel * side / canvas.pixels();
    for (const quint32 place : m_places->within(square.adjusted(-reach, -reach, reach, reach))) {
        const double people = m_places->people(place);
        if (people < kFewestPeople || m_places->file().isNeighbourhood(place))
            continue;
        const double km =
            std::min(kWidestTownKm, kTownSpread * std::sqrt(people / kPeopleAKm2 / std::numbers::pi));
        const double radius = km / kmPerPixel;
        const WorldPoint point = m_places->point(place);
        const QPointF middle((point.x - square.x()) / side * canvas.pixels(),
                             (point.y - square.y()) / side * canvas.pixels());
        const QRectF spot(middle.x() - radius, middle.y() - radius, 2 * radius, 2 * radius);
        if (radius < kSmallestTown * canvas.ratio()
            || !spot.intersects(QRectF(0, 0, canvas.pixels(), canvas.pixels())))
            continue;
        QRadialGradient haze(middle, radius);
        QColor color = m_colors.urban;
        const double dense = std::clamp(0.22 + 0.30 * std::log10(people / 5000), 0.18, 0.92);
        for (const double at : {0.0, 0.25, 0.5, 0.75, 1.0}) {
            color.setAlphaF(float(at < 1 ? dense * std::exp(-3.2 * at * at) : 0));
            haze.setColorAt(at, color);
        }
        canvas.painter().setPen(Qt::NoPen);
        canvas.painter().setBrush(haze);
        canvas.painter().drawEllipse(spot);
    }
}

void TilePainter::paintLines(Canvas &canvas, const QList<MapLayer> &layers) const
{
    const int level = canvas.wanted().z;
    const double ratio = canvas.ratio();
    const QPen coast = roundPen(m_colors.coast, (level < 4 ? 0.6 : 0.9) * ratio);
    // Borders of states lie under lakes, those of countries above.
    forAll(layers, MapLayerKind::Border, [&](const MapFeature &feature, int extent) {
        if (feature.border == MapFeature::kState)
            canvas.draw(canvas.pathOf(feature, extent), roundPen(m_colors.stateBorder, (level < 5   ? 0.5
                                                                                        : level < 8 ? 0.9
                                                                                                    : 1.2)
                                                                                           * ratio));
        else if (feature.border == MapFeature::kCounty && level >= kCountiesFrom && level <= kCountiesUntil)
            canvas.draw(canvas.pathOf(feature, extent), roundPen(m_colors.countyBorder, 0.8 * ratio));
    });
    forAll(layers, MapLayerKind::Water, [&](const MapFeature &feature, int extent) {
        canvas.fill(canvas.pathOf(feature, extent), m_colors.water);
        if (level >= kLakeShoresFrom)
            canvas.draw(canvas.shoreOf(feature, extent), coast);
    });
    forAll(layers, MapLayerKind::River, [&](const MapFeature &feature, int extent) {
        canvas.draw(canvas.pathOf(feature, extent),
                    roundPen(m_colors.river, riverWidth(level, feature.river) * ratio));
    });
    forAll(layers, MapLayerKind::Border, [&](const MapFeature &feature, int extent) {
        if (feature.border == MapFeature::kCountry)
            canvas.draw(canvas.pathOf(feature, extent),
                        roundPen(m_colors.countryBorder, (level < 4 ? 0.7 : 1.2) * ratio,
                                 feature.isDisputed ? Qt::DashLine : Qt::SolidLine));
    });
    forAll(layers, MapLayerKind::Land, [&](const MapFeature &feature, int extent) {
        canvas.draw(canvas.shoreOf(feature, extent), coast);
    });
}

} // namespace alongside
