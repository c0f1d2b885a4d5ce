#pragma once

#include <QList>
#include <QPointF>
#include <QString>

/// Curves through answers that were really given.
namespace alongside::chartcurve {

/// The slope at each of \a points, so that cubic curves between them are soft and yet never rise above
/// the higher or fall below the lower of the two answers they join.
/// \a points: in order of x, no two at the same x.
/// Source: F. N. Fritsch, R. E. Carlson, "Monotone Piecewise Cubic Interpolation", SIAM Journal on
/// Numerical Analysis 17 (1980), 238-246; the circle of radius 3.
[[nodiscard]] QList<double> slopes(const QList<QPointF> &points);

/// The control points of the curve from \a points[index] to the next: where to leave, where to arrive.
struct Controls
{
    QPointF leave;
    QPointF arrive;
};
[[nodiscard]] Controls controls(const QList<QPointF> &points, const QList<double> &slopes, qsizetype index);

/// The curve through \a points as an SVG path; empty for fewer than two.
[[nodiscard]] QString path(const QList<QPointF> &points);

/// The same with straight lines, where points lie so close together that no curve would be seen.
[[nodiscard]] QString straightPath(const QList<QPointF> &points);

/// The area between the curves through \a upper and \a lower, which have the same x, as an SVG path.
[[nodiscard]] QString area(const QList<QPointF> &upper, const QList<QPointF> &lower);

/// \a points cut wherever the next is further away than \a reach: a gap stays a gap.
[[nodiscard]] QList<QList<QPointF>> runs(const QList<QPointF> &points, double reach);

/// At most \a most of \a points, with the least and the greatest of each stretch among them.
/// \a most: 2 or more.
[[nodiscard]] QList<QPointF> thinned(const QList<QPointF> &points, qsizetype most);

} // namespace alongside::chartcurve
