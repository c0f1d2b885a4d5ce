#include "charts/ChartCurve.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace alongside::chartcurve {

namespace {

// Hundredths of a pixel are finer than any screen.
QString toText(QPointF point)
{
    return QString::number(point.x(), 'f', 2) + u' ' + QString::number(point.y(), 'f', 2);
}

QString piece(const Controls &control, QPointF to)
{
    return u" C"_s + toText(control.leave) + u' ' + toText(control.arrive) + u' ' + toText(to);
}

QString onwards(const QList<QPointF> &points)
{
    const QList<double> slope = slopes(points);
    QString text;
    for (qsizetype i = 0; i + 1 < points.size(); ++i)
        text += piece(controls(points, slope, i), points[i + 1]);
    return text;
}

QString backwards(const QList<QPointF> &points)
{
    const QList<double> slope = slopes(points);
    QString text;
    for (qsizetype i = points.size() - 2; i >= 0; --i) {
        const Controls there = controls(points, slope, i);
        text += piece({there.arrive, there.leave}, points[i]);
    }
    return text;
}

} // namespace

QList<double> slopes(const QList<QPointF> &points)
{
    const qsizetype last = points.size() - 1;
    if (last < 1)
        return QList<double>(points.size(), 0);
    QList<double> secants(last);
    for (qsizetype i = 0; i < last; ++i)
        secants[i] = (points[i + 1].y() - points[i].y()) / (points[i + 1].x() - points[i].x());

    QList<double> slope(points.size());
    slope.first() = secants.first();
    slope.last() = secants.last();
    for (qsizetype i = 1; i < last; ++i)
        slope[i] = secants[i - 1] * secants[i] > 0 ? (secants[i - 1] + secants[i]) / 2 : 0;
    for (qsizetype i = 0; i < last; ++i) {
        if (secants[i] == 0) {
            slope[i] = slope[i + 1] = 0;
            continue;
        }
        const double length = std::hypot(slope[i] / secants[i], slope[i + 1] / secants[i]);
        if (length > 3) {
            slope[i] *= 3 / length;
            slope[i + 1] *= 3 / length;
        }
    }
    return slope;
}

Controls controls(const QList<QPointF> &points, const QList<double> &slopes, qsizetype index)
{
    const QPointF from = points[index];
    const QPointF to = points[index + 1];
    const double third = (to.x() - from.x()) / 3;
    return {from + QPointF(third, third * slopes[index]), to - QPointF(third, third * slopes[index + 1])};
}

QString path(const QList<QPointF> &points)
{
    return points.size() < 2 ? QString() : u'M' + toText(points.first()) + onwards(points);
}

QString straightPath(const QList<QPointF> &points)
{
    if (points.size() < 2)
        return {};
    QString text = u'M' + toText(points.first());
    for (qsizetype i = 1; i < points.size(); ++i)
        text += u" L"_s + toText(points[i]);
    return text;
}

QString area(const QList<QPointF> &upper, const QList<QPointF> &lower)
{
    if (upper.size() < 2 || upper.size() != lower.size())
        return {};
    return u'M' + toText(upper.first()) + onwards(upper) + u" L"_s + toText(lower.last()) + backwards(lower)
           + u" Z"_s;
}

QList<QList<QPointF>> runs(const QList<QPointF> &points, double reach)
{
    QList<QList<QPointF>> found;
    for (const QPointF &point : points) {
        if (found.isEmpty() || point.x() - found.last().last().x() > reach)
            found.append(QList<QPointF>());
        found.last().append(point);
    }
    return found;
}

QList<QPointF> thinned(const QList<QPointF> &points, qsizetype most)
{
    if (points.size() <= most)
        return points;
    QList<QPointF> kept;
    const qsizetype stretches = most / 2;
    for (qsizetype i = 0; i < stretches; ++i) {
        const auto begin = points.cbegin() + points.size() * i / stretches;
        const auto end = points.cbegin() + points.size() * (i + 1) / stretches;
        const auto [least, greatest] =
            std::minmax_element(begin, end, [](QPointF a, QPointF b) { return a.y() < b.y(); });
        kept.append(std::min(least, greatest)[0]);
        if (least != greatest)
            kept.append(std::max(least, greatest)[0]);
    }
    return kept;
}

} // namespace alongside::chartcurve
