#include "charts/ChartPlot.h"

#include "charts/ChartCurve.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace alongside {

namespace {

constexpr double kDot = 4.5;      // radius of a dot, in pixels
constexpr double kSmallDot = 2.5; // of one among hundreds
constexpr double kDiamond = 6;
constexpr double kHatchStep = 9;
// A path's point more or less than a whole step away is still next to it.
constexpr double kSlack = 0.001;

QString number(double value)
{
    return QString::number(value, 'f', 2);
}

QString line(QPointF from, QPointF to)
{
    return u" M"_s + number(from.x()) + u' ' + number(from.y()) + u" L"_s + number(to.x()) + u' '
           + number(to.y());
}

QString box(double left, double top, double right, double bottom)
{
    return u" M%1 %2 H%3 V%4 H%1 Z"_s.arg(number(left), number(top), number(right), number(bottom));
}

QString circle(QPointF middle, double radius)
{
    const QString r = number(radius);
    const QString across = number(2 * radius);
    return u" M%1 %2 a%3 %3 0 1 0 %4 0 a%3 %3 0 1 0 -%4 0 Z"_s.arg(number(middle.x() - radius),
                                                                   number(middle.y()), r, across);
}

// A circle of four corners: hundreds of small ones cost what they look like.
QString square(QPointF middle, double radius)
{
    return box(middle.x() - radius, middle.y() - radius, middle.x() + radius, middle.y() + radius);
}

QString diamond(QPointF middle)
{
    return u" M%1 %2 l%3 %3 l-%3 %3 l-%3 -%3 Z"_s.arg(number(middle.x()), number(middle.y() - kDiamond),
                                                      number(kDiamond));
}

ChartSign::Sign signOf(ChartStroke stroke)
{
    switch (stroke) {
    case ChartStroke::Main: return ChartSign::Line;
    case ChartStroke::Solid: return ChartSign::SolidLine;
    case ChartStroke::Dashed: return ChartSign::DashedLine;
    case ChartStroke::Dotted: return ChartSign::DottedLine;
    case ChartStroke::Dots: return ChartSign::Dot;
    }
    return ChartSign::Line;
}

QList<QPointF> pointsOf(const ChartSeries &series)
{
    QList<QPointF> points;
    for (const ChartPoint &point : series.points)
        points.append({point.at, point.value});
    return points;
}

// \a kept, some of \a points, cut where there is a gap of more than \a reach in \a points that is more than
// \a wider among those kept: what was left out is no gap.
QList<QList<QPointF>> runsOf(const QList<QPointF> &kept, const QList<QPointF> &points, double reach,
                             double wider)
{
    QList<QList<QPointF>> found;
    qsizetype next = 0;
    for (const QPointF &point : kept) {
        bool gap = false;
        for (; points[next].x() < point.x(); ++next)
            gap = gap || points[next + 1].x() - points[next].x() > reach;
        if (found.isEmpty() || (gap && point.x() - found.last().last().x() > wider))
            found.append(QList<QPointF>());
        found.last().append(point);
    }
    return found;
}

bool isAlone(const ChartSeries &series, qsizetype index)
{
    const QList<ChartPoint> &points = series.points;
    const double reach = series.reach + kSlack;
    return (index == 0 || points[index].at - points[index - 1].at > reach)
           && (index + 1 == points.size() || points[index + 1].at - points[index].at > reach);
}

} // namespace

template<typename Value>
void ChartPlot::set(Value &current, const Value &wanted)
{
    if (current == wanted)
        return;
    current = wanted;
    m_drawing.reset();
    Q_EMIT changed();
}

void ChartPlot::setPicture(const ChartPicture &picture)
{
    set(m_picture, picture);
}

void ChartPlot::setSize(QSizeF size)
{
    set(m_size, size);
}

void ChartPlot::setInset(double inset)
{
    set(m_inset, inset);
}

void ChartPlot::setMirrored(bool mirrored)
{
    set(m_mirrored, mirrored);
}

QPointF ChartPlot::place(double at, double value) const
{
    const double span = std::max(m_picture.to - m_picture.from, kSlack);
    const double rise = std::max(m_picture.highest - m_picture.lowest, kSlack);
    const double along = (at - m_picture.from) / span;
    const double up = (value - m_picture.lowest) / rise;
    const double width = m_size.width() - 2 * m_inset;
    const double height = m_size.height() - 2 * m_inset;
    return {m_inset + (m_mirrored ? 1 - along : along) * width, m_inset + (1 - up) * height};
}

const ChartPlot::Drawing &ChartPlot::drawing() const
{
    if (m_drawing)
        return *m_drawing;
    Drawing &to = m_drawing.emplace();
    if (m_size.width() <= 2 * m_inset || m_size.height() <= 2 * m_inset)
        return to;
    // All lines, and both edges of the band, share what may be drawn by their size.
    qsizetype all = 2 * m_picture.band.size();
    for (const ChartSeries &series : m_picture.series)
        all += series.points.size();
    const auto share = [all](qsizetype part) {
        return all <= kMostPoints ? part : std::max<qsizetype>(2, kMostPoints * part / all);
    };
    drawAxes(to);
    drawPhases(to);
    drawBand(to, share(2 * m_picture.band.size()) / 2);
    for (const ChartSeries &series : m_picture.series)
        drawSeries(to, series, share(series.points.size()));
    drawMarks(to);
    return to;
}

bool ChartPlot::isInside(double at) const
{
    return at >= m_picture.from - kSlack && at <= m_picture.to + kSlack;
}

// Curves are made from left to right.
QList<QPointF> ChartPlot::inTime(QList<QPointF> placed) const
{
    if (m_mirrored)
        std::ranges::reverse(placed);
    return placed;
}

void ChartPlot::drawSeries(Drawing &to, const ChartSeries &series, qsizetype most) const
{
    if (series.stroke != ChartStroke::Dots)
        drawLine(to, series, most);
    const bool few = series.points.size() <= kMostDots;
    const bool main = series.stroke == ChartStroke::Main || series.stroke == ChartStroke::Dots;
    drawDots(to, series, few && main, few ? kDot : kSmallDot);
    if (&series == &m_picture.series.first() && !series.points.isEmpty()) {
        const ChartPoint &end = series.points.last();
        const QPointF where = place(end.at, end.value);
        to.last = {where.x(), where.y(), 2 * kDot, m_picture.lastText};
    }
}

// Painted in software, every edge of a line is compared with all others that cross the same row of pixels. In
// pieces a line of a year takes a tenth of the time. Dashes would begin anew in each, so they stay whole.
void ChartPlot::drawLine(Drawing &to, const ChartSeries &series, qsizetype most) const
{
    ChartLine drawn{{}, signOf(series.stroke), series.points.size() > kMostDots};
    const bool dashed = series.stroke == ChartStroke::Dashed || series.stroke == ChartStroke::Dotted;
    const qsizetype longest =
        drawn.crowded && !dashed ? kPiece : std::max<qsizetype>(1, series.points.size());
    const QList<QPointF> points = pointsOf(series);
    const QList<QPointF> kept = chartcurve::thinned(points, most);
    const double wider = kept.size() < points.size() ? 2.0 * double(points.size()) / double(most) : 1;
    qsizetype joined = 0;
    const auto endPiece = [&] {
        if (!drawn.path.isEmpty())
            to.lines.append(drawn);
        drawn.path.clear();
        joined = 0;
    };
    for (const QList<QPointF> &run :
         runsOf(kept, points, series.reach + kSlack, series.reach * wider + kSlack)) {
        QList<QPointF> placed;
        for (const QPointF &point : run)
            placed.append(place(point.x(), point.y()));
        placed = inTime(placed);
        for (qsizetype first = 0; first + 1 < placed.size(); first += longest) {
            const QList<QPointF> piece = placed.mid(first, longest + 1); // its last begins the next
            drawn.path += drawn.crowded ? chartcurve::straightPath(piece) : chartcurve::path(piece);
            joined += piece.size() - 1;
            if (joined >= longest)
                endPiece();
        }
    }
    endPiece();
}

// Where dots are many, only those are drawn that no line shows, and those that are hollow.
void ChartPlot::drawDots(Drawing &to, const ChartSeries &series, bool all, double radius) const
{
    const qsizetype every = series.points.size() / kMostPoints + 1;
    for (qsizetype i = 0; i < series.points.size(); i += every) {
        const ChartPoint &point = series.points[i];
        if (!all && !point.hollow && !isAlone(series, i) && series.stroke != ChartStroke::Dots)
            continue;
        const QPointF where = place(point.at, point.value);
        QString &path = point.hollow ? to.hollowDots : to.dots;
        path += radius == kDot ? circle(where, radius) : square(where, radius);
    }
}

void ChartPlot::drawBand(Drawing &to, qsizetype most) const
{
    QList<QPointF> upper;
    QList<QPointF> lower;
    for (const ChartRange &range : m_picture.band) {
        upper.append({range.at, range.high});
        lower.append({range.at, range.low});
    }
    const qsizetype every = most > 0 ? (upper.size() + most - 1) / most : 1;
    const auto drawRun = [&](qsizetype first, qsizetype end) {
        QList<QPointF> above;
        QList<QPointF> below;
        for (qsizetype i = first; i < end; i += every) {
            above.append(place(upper[i].x(), upper[i].y()));
            below.append(place(lower[i].x(), lower[i].y()));
        }
        above = inTime(above);
        below = inTime(below);
        to.band += chartcurve::area(above, below);
        to.bandEdges += above.size() < 2 ? line(above.first(), below.first())
                                         : chartcurve::path(above) + chartcurve::path(below);
    };
    qsizetype first = 0;
    for (qsizetype i = 1; i <= upper.size(); ++i) {
        if (i == upper.size() || upper[i].x() - upper[i - 1].x() > m_picture.bandReach + kSlack) {
            drawRun(first, i);
            first = i;
        }
    }
}

void ChartPlot::drawPhases(Drawing &to) const
{
    const double bottom = m_size.height();
    for (const ChartPhase &phase : m_picture.phases) {
        const double from = std::max(phase.from, m_picture.from);
        const double until = std::min(phase.to, m_picture.to);
        if (from > until)
            continue;
        const auto [left, right] = std::minmax({place(from, 0).x(), place(until, 0).x()});
        if (phase.shade == ChartPhase::Shade::Tinted)
            to.tint += box(left, 0, right, bottom);
        for (double x = left - bottom; phase.shade == ChartPhase::Shade::Hatched && x < right;
             x += kHatchStep) {
            const double begin = std::max(x, left);
            const double end = std::min(x + bottom, right);
            if (begin < end)
                to.hatch += line({begin, bottom - (begin - x)}, {end, bottom - (end - x)});
        }
        if (isInside(phase.from))
            to.phaseEdges += line({place(phase.from, 0).x(), 0}, {place(phase.from, 0).x(), bottom});
        if (isInside(phase.to))
            to.phaseEdges += line({place(phase.to, 0).x(), 0}, {place(phase.to, 0).x(), bottom});
        if (!phase.name.isEmpty())
            to.phaseSpots.append({(left + right) / 2, 0, right - left, phase.name});
    }
}

void ChartPlot::drawMarks(Drawing &to) const
{
    for (const ChartMark &mark : m_picture.marks) {
        if (!isInside(mark.at))
            continue;
        const double x = place(mark.at, 0).x();
        if (mark.sign == ChartMark::Sign::Diamond) {
            to.diamonds += diamond({x, m_size.height() - m_inset});
        } else {
            to.flags += line({x, 0}, {x, m_size.height()});
            to.flagSpots.append({x, 0, 0, mark.text});
        }
    }
}

void ChartPlot::drawAxes(Drawing &to) const
{
    for (const ChartTick &tick : m_picture.valueTicks) {
        const double y = place(m_picture.from, tick.at).y();
        to.rules += line({0, y}, {m_size.width(), y});
        to.valueSpots.append({0, y, 0, tick.text});
    }
    for (const ChartTick &tick : m_picture.timeTicks)
        to.timeSpots.append({place(tick.at, m_picture.lowest).x(), 0, 0, tick.text});
}

} // namespace alongside
