#include "brief/BriefChart.h"

#include "charts/ChartCurve.h"

#include <QFontMetricsF>
#include <QLocale>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace alongside {

namespace {

constexpr qsizetype kMostPoints = 120; // more than these would lie on each other

// Greys that a copier keeps apart.
const QColor kInk(0x1c, 0x1c, 0x1c);
const QColor kRule(0xa8, 0xa8, 0xa8);
const QColor kBand(0xdc, 0xdc, 0xdc);
const QColor kTint(0xee, 0xee, 0xee);

// Where things lie, and how thick lines are.
class Plot
{
public:
    Plot(QPainter &painter, const QRectF &area, const ChartPicture &picture, double pen, bool mirrored)
        : m_painter(painter), m_area(area), m_picture(picture), m_pen(pen), m_mirrored(mirrored)
    {}

    [[nodiscard]] double across(double at) const
    {
        const double share = (at - m_picture.from) / std::max(1e-9, m_picture.to - m_picture.from);
        const double inside = std::clamp(share, 0.0, 1.0);
        return m_area.left() + m_area.width() * (m_mirrored ? 1 - inside : inside);
    }

    [[nodiscard]] QPointF place(double at, double value) const
    {
        const double steps = std::max(1e-9, m_picture.highest - m_picture.lowest);
        return {across(at), m_area.bottom() - m_area.height() * (value - m_picture.lowest) / steps};
    }

    void drawBackground() const
    {
        m_painter.setPen(Qt::NoPen);
        for (const ChartPhase &phase : m_picture.phases) {
            if (phase.shade == ChartPhase::Shade::None)
                continue;
            const bool hatched = phase.shade == ChartPhase::Shade::Hatched;
            const double from = across(phase.from);
            const QRectF stretch(QPointF(from, m_area.top()), QPointF(across(phase.to), m_area.bottom()));
            m_painter.fillRect(stretch.normalized(), kTint);
            if (hatched)
                drawSlanted(stretch.normalized());
        }
        drawBand();
        m_painter.setPen(QPen(kRule, m_pen));
        for (const double y : {m_area.top(), m_area.bottom()})
            m_painter.drawLine(QPointF(m_area.left(), y), QPointF(m_area.right(), y));
    }

    void drawSeries() const
    {
        if (m_picture.series.isEmpty())
            return;
        const ChartSeries &series = m_picture.series.first();
        QList<QPointF> points;
        for (const ChartPoint &point : series.points)
            points += {point.at, point.value};
        points = chartcurve::thinned(points, kMostPoints);
        const double heavy = m_pen * 2.4;
        for (const QList<QPointF> &run : chartcurve::runs(points, series.reach))
            drawRun(run, heavy);
        const double radius = points.size() > kMostPoints / 3 ? heavy * 0.7 : heavy * 1.3;
        for (const ChartPoint &point : series.points) {
            if (!points.contains(QPointF(point.at, point.value)))
                continue;
            m_painter.setPen(QPen(kInk, m_pen));
            m_painter.setBrush(point.hollow ? QColor(Qt::white) : kInk);
            m_painter.drawEllipse(place(point.at, point.value), radius, radius);
        }
        m_painter.setBrush(Qt::NoBrush);
    }

private:
    // Lines of our own: a brush pattern becomes a picture in a PDF.
    void drawSlanted(const QRectF &stretch) const
    {
        m_painter.save();
        m_painter.setClipRect(stretch);
        m_painter.setPen(QPen(kRule, m_pen));
        const double step = m_pen * 6;
        const int lines = int((stretch.width() + stretch.height()) / step) + 1;
        for (int line = 0; line < lines; ++line) {
            const double x = stretch.left() - stretch.height() + line * step;
            m_painter.drawLine(QPointF(x, stretch.bottom()), QPointF(x + stretch.height(), stretch.top()));
        }
        m_painter.restore();
    }

    void drawBand() const
    {
        if (m_picture.band.size() < 2)
            return;
        QPolygonF outline;
        for (const ChartRange &range : m_picture.band)
            outline << place(range.at, range.high);
        for (qsizetype i = m_picture.band.size() - 1; i >= 0; --i)
            outline << place(m_picture.band[i].at, m_picture.band[i].low);
        m_painter.setBrush(kBand);
        m_painter.drawPolygon(outline);
        m_painter.setBrush(Qt::NoBrush);
    }

    void drawRun(const QList<QPointF> &run, double heavy) const
    {
        QList<QPointF> placed;
        for (const QPointF &point : run)
            placed += place(point.x(), point.y());
        if (m_mirrored)
            std::ranges::reverse(placed);
        if (placed.size() < 2)
            return;
        const QList<double> slopes = chartcurve::slopes(placed);
        QPainterPath path(placed.first());
        for (qsizetype i = 0; i + 1 < placed.size(); ++i) {
            const auto control = chartcurve::controls(placed, slopes, i);
            path.cubicTo(control.leave, control.arrive, placed[i + 1]);
        }
        m_painter.setPen(QPen(kInk, heavy, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        m_painter.setBrush(Qt::NoBrush);
        m_painter.drawPath(path);
    }

    QPainter &m_painter;
    const QRectF m_area;
    const ChartPicture &m_picture;
    const double m_pen;
    const bool m_mirrored;
};

QString scaleText(double value)
{
    return QLocale().toString(int(std::lround(value)));
}

} // namespace

void drawBriefChart(QPainter &painter, const QRectF &area, const ChartPicture &picture, const QFont &font,
                    double pen, bool mirrored)
{
    const QFontMetricsF metrics(font);
    const double scale = metrics.horizontalAdvance(scaleText(picture.highest)) + pen * 14;
    QRectF plot = area.adjusted(scale, metrics.height() / 2, 0, -metrics.height() * 1.4);
    if (mirrored)
        plot.translate(-scale, 0);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const Plot drawing(painter, plot, picture, pen, mirrored);
    drawing.drawBackground();
    drawing.drawSeries();
    painter.setFont(font);
    painter.setPen(kInk);
    const double half = metrics.height() / 2;
    for (const double value : {picture.highest, picture.lowest}) {
        const double y = drawing.place(picture.from, value).y();
        const QRectF place(mirrored ? plot.right() : area.left(), y - half, scale - pen * 9,
                           metrics.height());
        painter.drawText(mirrored ? place.translated(pen * 9, 0) : place,
                         Qt::AlignRight | Qt::AlignAbsolute | Qt::AlignVCenter, scaleText(value));
    }
    const QRectF days(plot.left(), area.bottom() - metrics.height(), plot.width(), metrics.height());
    if (!picture.timeTicks.isEmpty())
        painter.drawText(days, int((mirrored ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute),
                         picture.timeTicks.first().text);
    if (picture.timeTicks.size() > 1)
        painter.drawText(days, int((mirrored ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignAbsolute),
                         picture.timeTicks.last().text);
    painter.restore();
}

} // namespace alongside
