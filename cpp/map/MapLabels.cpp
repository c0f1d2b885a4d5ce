#include "map/MapLabels.h"

#include "theme/MapColors.h"

#include <QFontMetricsF>
#include <QQuickWindow>
#include <QSGTextNode>
#include <QSGTransformNode>
#include <QSet>
#include <QTextLayout>

#include <algorithm>
#include <chrono>
#include <cmath>
#include <utility>

namespace alongside {

namespace {

constexpr std::chrono::milliseconds kSoon{60};
constexpr qsizetype kMostMeasured = 4000;
constexpr double kWidest = 10'000; // a name is never broken

// Moved or zoomed farther than this names are chosen at once; of the view, and levels.
constexpr double kFarAcross = 0.2;
constexpr double kFarDown = 0.12;
constexpr double kFarZoom = 0.25;

/// How a kind of name is set, next to the text size of a city.
struct Face
{
    double size;
    QFont::Weight weight;
    double spacing; ///< Between letters, of the size.
};

constexpr std::array<Face, kLabelKinds> kFaces{{
    {0.95, QFont::Medium, 0.04},
    {0.80, QFont::Medium, 0.10},
    {1.00, QFont::DemiBold, 0},
    {0.92, QFont::Medium, 0},
    {0.85, QFont::Normal, 0},
}};

QColor colorOf(LabelKind kind, const MapColors &colors)
{
    switch (kind) {
    case LabelKind::Country: return colors.countryName;
    case LabelKind::State: return colors.stateName;
    case LabelKind::City: return colors.cityName;
    case LabelKind::Town:
    case LabelKind::Village: return colors.townName;
    }
    return colors.townName;
}

} // namespace

/// The names on the screen. Lives on the thread that draws. A transform for the reason that MapGround's is.
class MapLabels::Node : public QSGTransformNode
{
public:
    Node(QQuickWindow &window, int edition, const MapColors &colors,
         const std::array<QFont, kLabelKinds> &fonts)
        : m_window(window), m_edition(edition), m_colors(colors), m_fonts(fonts)
    {}

    [[nodiscard]] int edition() const { return m_edition; }

    void show(const QList<MapLabel> &labels, const MapCamera &camera)
    {
        dropOthers(labels);
        const double ratio = m_window.effectiveDevicePixelRatio();
        for (const MapLabel &label : labels) {
            QSGTransformNode *&node = m_nodes[label.key];
            if (!node)
                node = make(label);
            const QPointF place = camera.toView(label.point) * ratio; // on whole pixels letters are sharp
            QMatrix4x4 matrix;
            matrix.translate(float(std::round(place.x()) / ratio), float(std::round(place.y()) / ratio));
            node->setMatrix(matrix);
        }
    }

private:
    void dropOthers(const QList<MapLabel> &labels)
    {
        QSet<quint64> keys;
        for (const MapLabel &label : labels)
            keys.insert(label.key);
        for (auto one = m_nodes.begin(); one != m_nodes.end();) {
            if (keys.contains(one.key())) {
                ++one;
                continue;
            }
            removeChildNode(one.value());
            delete one.value();
            one = m_nodes.erase(one);
        }
    }

    QSGTransformNode *make(const MapLabel &label)
    {
        QTextLayout layout(label.text, m_fonts.at(std::size_t(label.kind)));
        layout.beginLayout();
        QTextLine line = layout.createLine();
        line.setLineWidth(kWidest);
        layout.endLayout();
        QSGTextNode *text = m_window.createTextNode();
        text->setColor(colorOf(label.kind, m_colors));
        text->setTextStyle(QSGTextNode::Outline);
        text->setStyleColor(m_colors.halo);
        text->addTextLayout({-line.naturalTextWidth() / 2, -line.height() / 2}, &layout);
        auto *node = new QSGTransformNode;
        node->appendChildNode(text);
        appendChildNode(node);
        return node;
    }

    QQuickWindow &m_window;
    int m_edition;
    MapColors m_colors;
    std::array<QFont, kLabelKinds> m_fonts;
    QHash<quint64, QSGTransformNode *> m_nodes; ///< Owned by this as their parent.
};

MapLabels::MapLabels(QQuickItem *parent) : MapItem(parent)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(kSoon);
    connect(&m_soon, &QTimer::timeout, this, &MapLabels::place);
    connect(this, &MapLabels::markersChanged, this, [this] { m_soon.start(); });
}

void MapLabels::setFamily(const QString &family)
{
    if (m_family == family)
        return;
    m_family = family;
    setUpFonts();
}

void MapLabels::setTextSize(int size)
{
    if (m_textSize == size)
        return;
    m_textSize = size;
    setUpFonts();
}

void MapLabels::setUpFonts()
{
    for (std::size_t kind = 0; kind < kFaces.size(); ++kind) {
        const Face &face = kFaces.at(kind);
        QFont font(m_family);
        font.setPixelSize(std::max(1, int(std::lround(m_textSize * face.size))));
        font.setWeight(face.weight);
        font.setLetterSpacing(QFont::AbsoluteSpacing, font.pixelSize() * face.spacing);
        m_fonts.at(kind) = font;
    }
    m_sizes.clear();
    Q_EMIT looksChanged();
    redo();
}

void MapLabels::setMarkers(MapClusterModel *markers)
{
    if (m_markers == markers)
        return;
    if (m_markers)
        disconnect(m_markers, nullptr, this, nullptr);
    m_markers = markers;
    if (m_markers)
        connect(m_markers, &MapClusterModel::countChanged, this, [this] { m_soon.start(); });
    Q_EMIT markersChanged();
}

void MapLabels::redo()
{
    m_placer.reset();
    if (atlas() && atlas()->map())
        m_placer.emplace(atlas()->map()->names(), atlas()->places(),
                         [this](LabelKind kind, const QString &text) { return sizeOf(kind, text); });
    ++m_edition;
    place();
}

QSizeF MapLabels::sizeOf(LabelKind kind, const QString &text)
{
    const std::pair key(int(kind), text);
    if (const auto known = m_sizes.constFind(key); known != m_sizes.cend())
        return *known;
    if (m_sizes.size() >= kMostMeasured)
        m_sizes.clear();
    const QFontMetricsF metrics(m_fonts.at(std::size_t(kind)));
    return *m_sizes.insert(key, QSizeF(metrics.horizontalAdvance(text), metrics.height()));
}

void MapLabels::move()
{
    update();
    const MapCamera now = camera();
    const QPointF way = now.toView(m_placed.center) - QPointF(now.size.width() / 2, now.size.height() / 2);
    const bool isFar = std::abs(now.zoom - m_placed.zoom) > kFarZoom
                       || std::abs(way.x()) > now.size.width() * kFarAcross
                       || std::abs(way.y()) > now.size.height() * kFarDown || now.size != m_placed.size;
    if (isFar)
        place();
    else if (!m_soon.isActive())
        m_soon.start();
}

QList<QRectF> MapLabels::markerBoxes() const
{
    QList<QRectF> boxes;
    if (!m_markers)
        return boxes;
    const MapCamera now = camera();
    for (const WorldPoint &point : m_markers->shownPoints()) {
        const QPointF middle = now.toView(point);
        boxes +=
            QRectF(middle.x() - m_markerSize / 2, middle.y() - m_markerSize / 2, m_markerSize, m_markerSize);
    }
    return boxes;
}

void MapLabels::place()
{
    m_placed = camera();
    m_labels.clear();
    if (m_placer && m_textSize > 0 && !m_placed.size.isEmpty())
        m_labels = m_placer->place(m_placed, markerBoxes());
    Q_EMIT countChanged();
    update();
}

QSGNode *MapLabels::updatePaintNode(QSGNode *old, UpdatePaintNodeData * /*data*/)
{
    auto *node = static_cast<Node *>(old);
    if (node && node->edition() != m_edition) {
        delete node;
        node = nullptr;
    }
    if (!node)
        node = new Node(*window(), m_edition, MapColors::of(isDark(), hasHighContrast()), m_fonts);
    node->show(m_labels, camera());
    return node;
}

} // namespace alongside
