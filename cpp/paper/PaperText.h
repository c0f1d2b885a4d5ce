#pragma once

#include <QFont>
#include <QPointF>

class QPainter;
class QTextLayout;

namespace alongside {

/// The typeface for paper in \a points, titles or what is read.
[[nodiscard]] QFont paperFont(bool isTitle, double points, QFont::Weight weight = QFont::Normal);

/// Lays the words of \a layout out in lines of \a width units, from the top. \returns their height.
double layOutPaperText(QTextLayout &layout, double width, Qt::Alignment alignment);

/// Draws the dot of a list before a line of \a font. \a place: where the line begins with its upper edge,
/// or ends if it is \a mirrored; \a points: of the text.
void drawPaperDot(QPainter &painter, const QPointF &place, const QFont &font, double points, bool mirrored);

} // namespace alongside
