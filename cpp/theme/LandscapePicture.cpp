#include "theme/LandscapePicture.h"

#include <QLinearGradient>
#include <QPainter>
#include <QPainterPath>
#include <QRadialGradient>

#include <algorithm>
#include <array>

namespace alongside {

namespace {

constexpr qreal kWidth = 390; // where nothing says how large it is
constexpr qreal kHeight = 304;
constexpr qreal kDiscRadius = 27;
constexpr qreal kHaloRadius = 84;
constexpr int kStars = 16;
constexpr qreal kLead = 4; // how far outside a line begins, so that its round end is not seen

/// One end, two bends and the other end, twice over, in parts of the width and the height.
using Curve = std::array<QPointF, 7>;

constexpr Curve kFarHill{
    {{0, 0.66}, {0.18, 0.52}, {0.32, 0.6}, {0.5, 0.66}, {0.66, 0.72}, {0.8, 0.56}, {1, 0.6}}};
constexpr Curve kMiddleHill{
    {{0, 0.8}, {0.22, 0.82}, {0.4, 0.62}, {0.62, 0.68}, {0.78, 0.72}, {0.88, 0.8}, {1, 0.74}}};
constexpr Curve kNearHill{
    {{0, 0.86}, {0.14, 0.76}, {0.34, 0.78}, {0.52, 0.86}, {0.68, 0.93}, {0.86, 0.88}, {1, 0.82}}};
constexpr Curve kGround{
    {{0, 1}, {0.25, 0.985}, {0.5, 0.94}, {0.72, 0.955}, {0.85, 0.963}, {0.93, 0.975}, {1, 0.965}}};
constexpr Curve kYou{
    {{0, 0.935}, {0.24, 0.97}, {0.3, 0.815}, {0.5, 0.79}, {0.655, 0.768}, {0.6, 0.715}, {0.712, 0.692}}};
constexpr Curve kWithYou{
    {{0, 0.972}, {0.26, 1}, {0.33, 0.845}, {0.525, 0.808}, {0.685, 0.784}, {0.615, 0.722}, {0.718, 0.6935}}};

QPainterPath pathOf(const Curve &curve, QSizeF size, qreal lead = 0)
{
    const auto at = [size](QPointF part) {
        return QPointF(part.x() * size.width(), part.y() * size.height());
    };
    QPainterPath path(at(curve[0]) - QPointF(lead, 0));
    path.cubicTo(at(curve[1]), at(curve[2]), at(curve[3]));
    path.cubicTo(at(curve[4]), at(curve[5]), at(curve[6]));
    return path;
}

// Everything from the curve down to the lower edge.
QPainterPath landOf(const Curve &curve, QSizeF size)
{
    QPainterPath path = pathOf(curve, size);
    path.lineTo(size.width(), size.height() + 1);
    path.lineTo(0, size.height() + 1);
    path.closeSubpath();
    return path;
}

QColor seeThrough(QColor color, float alpha)
{
    color.setAlphaF(alpha);
    return color;
}

} // namespace

LandscapePicture::LandscapePicture(QQuickItem *parent) : QQuickPaintedItem(parent)
{
    setImplicitSize(kWidth, kHeight);
    setAntialiasing(true);
    setOpaquePainting(true);
    connect(this, &LandscapePicture::looksChanged, this, [this] { update(); });
}

void LandscapePicture::paint(QPainter *painter)
{
    if (m_mirrored) {
        painter->translate(width(), 0);
        painter->scale(-1, 1);
    }
    painter->setPen(Qt::NoPen);
    paintSky(*painter);
    if (m_starry)
        paintStars(*painter);
    paintLight(*painter);
    paintHills(*painter);
    paintLines(*painter);
    painter->fillPath(landOf(kGround, size()), m_ground);
    if (m_vignette)
        paintEdges(*painter);
}

void LandscapePicture::paintSky(QPainter &painter) const
{
    QLinearGradient sky(0, 0, 0, height());
    sky.setColorAt(0, m_vignette ? m_ground : m_colors.skyTop);
    sky.setColorAt(0.45, m_colors.skyMiddle);
    sky.setColorAt(0.78, m_colors.skyLow);
    // A width with a fraction is painted on one pixel more, and none may be left out.
    painter.fillRect(boundingRect().adjusted(-1, -1, 1, 1), sky);
}

void LandscapePicture::paintStars(QPainter &painter) const
{
    painter.setBrush(m_colors.star);
    for (int star = 0; star < kStars; ++star) {
        const qreal size = star % 3 == 0 ? 3 : 2;
        const QPointF at((star * 97 + 31) % 100 / 100.0 * width(), (star * 53 + 17) % 46 / 100.0 * height());
        painter.setOpacity(star % 2 == 0 ? 0.85 : 0.55);
        painter.drawEllipse(QRectF(at, QSizeF(size, size)));
    }
    painter.setOpacity(1);
}

// The sun or moon, and the light around it.
void LandscapePicture::paintLight(QPainter &painter) const
{
    const QPointF middle(width() * 0.8, height() * m_discY + kDiscRadius);
    QRadialGradient halo(middle, kHaloRadius);
    halo.setColorAt(0.3, seeThrough(m_colors.halo, 0.9F));
    halo.setColorAt(1, seeThrough(m_colors.halo, 0));
    painter.setBrush(halo);
    painter.drawEllipse(middle, kHaloRadius, kHaloRadius);
    painter.setBrush(m_colors.disc);
    painter.drawEllipse(middle, kDiscRadius, kDiscRadius);
}

void LandscapePicture::paintHills(QPainter &painter) const
{
    painter.fillPath(landOf(kFarHill, size()), m_colors.farHill);
    painter.fillPath(landOf(kMiddleHill, size()), m_colors.middleHill);
    painter.fillPath(landOf(kNearHill, size()), m_colors.nearHill);
}

// You, and someone with you.
void LandscapePicture::paintLines(QPainter &painter) const
{
    painter.strokePath(pathOf(kYou, size(), kLead), QPen(m_colors.you, 2.6, Qt::SolidLine, Qt::RoundCap));
    painter.strokePath(pathOf(kWithYou, size(), kLead),
                       QPen(m_colors.withYou, 2.2, Qt::SolidLine, Qt::RoundCap));
}

void LandscapePicture::paintEdges(QPainter &painter) const
{
    const qreal fade = std::min(width() / 5, 64.0);
    const QColor gone = seeThrough(m_ground, 0);
    QLinearGradient start(0, 0, fade, 0);
    start.setColorAt(0, m_ground);
    start.setColorAt(1, gone);
    painter.fillRect(QRectF(0, 0, fade, height()), start);
    QLinearGradient end(width() - fade, 0, width(), 0);
    end.setColorAt(0, gone);
    end.setColorAt(1, m_ground);
    painter.fillRect(QRectF(width() - fade, 0, fade, height()), end);
}

} // namespace alongside
