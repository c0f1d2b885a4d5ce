#include "paper/PaperText.h"

#include "paper/PaperSheet.h"
#include "theme/Fonts.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QTextLayout>

#include <cmath>

namespace alongside {

namespace {

// In ems of the text.
constexpr double kIndent = 0.9;
constexpr double kDot = 0.13; // half its width

} // namespace

QFont paperFont(bool isTitle, double points, QFont::Weight weight)
{
    QFont font(isTitle ? Fonts::serif() : Fonts::sans());
    font.setWeight(weight);
    font.setPixelSize(int(std::lround(points * paper::kUnitsPerPoint)));
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

double layOutPaperText(QTextLayout &layout, double width, Qt::Alignment alignment)
{
    QTextOption option(alignment);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setUseDesignMetrics(true);
    layout.setTextOption(option);
    layout.beginLayout();
    double height = 0;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        line.setPosition({0, height});
        height += line.height();
    }
    layout.endLayout();
    return height;
}

void drawPaperDot(QPainter &painter, const QPointF &place, const QFont &font, double points, bool mirrored)
{
    const QFontMetricsF metrics(font);
    const double em = points * paper::kUnitsPerPoint;
    const double radius = em * kDot;
    const double x = place.x() + (mirrored ? 1 : -1) * (em * kIndent - radius);
    painter.save();
    painter.setBrush(paper::kInk);
    painter.setPen(Qt::NoPen);
    painter.drawEllipse(QPointF(x, place.y() + metrics.ascent() - metrics.xHeight() / 2), radius, radius);
    painter.restore();
}

} // namespace alongside
