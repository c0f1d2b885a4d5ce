#include "flyer/FlyerPdf.h"

#include <QBuffer>
#include <QPageLayout>
#include <QPainter>
#include <QPdfWriter>

namespace alongside {

namespace {

constexpr int kPointsPerInch = 72;

} // namespace

QByteArray flyerPdf(const FlyerLayout &layout)
{
    QByteArray content;
    QBuffer buffer(&content);
    if (!buffer.open(QIODevice::WriteOnly))
        return {};
    {
        QPdfWriter writer(&buffer);
        writer.setResolution(FlyerLayout::kUnitsPerPoint * kPointsPerInch);
        const QPageSize size(layout.paper() == BriefPaper::A4 ? QPageSize::A4 : QPageSize::Letter);
        writer.setPageLayout(QPageLayout(size, QPageLayout::Portrait, {}, QPageLayout::Point));
        writer.setTitle(layout.page().title);
        QPainter painter(&writer);
        if (!painter.isActive())
            return {};
        layout.paint(painter);
        if (!painter.end())
            return {};
    }
    return content;
}

} // namespace alongside
