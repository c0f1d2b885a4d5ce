#pragma once

#include "charts/ChartPicture.h"

#include <QFont>
#include <QRectF>

class QPainter;

namespace alongside {

/// Draws \a picture in ink into \a area, small: the line with its dots, the range around it, treatment in the
/// background, the scale at its start and the first and the last day below. No word of it but those days.
/// \param font  for the days and the scale; its height is taken from \a area.
/// \param pen  the width of a thin line.
/// \param mirrored  true if time runs from right to left.
void drawBriefChart(QPainter &painter, const QRectF &area, const ChartPicture &picture, const QFont &font,
                    double pen, bool mirrored);

} // namespace alongside
