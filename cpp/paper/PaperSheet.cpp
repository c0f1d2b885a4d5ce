#include "paper/PaperSheet.h"

#include <QBuffer>
#include <QPageLayout>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>

namespace alongside {

namespace {

constexpr int kPointsPerInch = 72;

QPageSize pageSizeOf(BriefPaper paper)
{
    return QPageSize(paper == BriefPaper::A4 ? QPageSize::A4 : QPageSize::Letter);
}

} // namespace

QSizeF paper::sizeOf(BriefPaper paper)
{
    return pageSizeOf(paper).size(QPageSize::Point);
}

BriefPaper usualPaper(const QLocale &locale)
{
    const bool isLetter =
        locale.territory() == QLocale::UnitedStates || locale.territory() == QLocale::Canada;
    return isLetter ? BriefPaper::Letter : BriefPaper::A4;
}

QByteArray paperPdf(const PaperFile &file, const std::function<void(QPainter &, int)> &paint)
{
    QByteArray content;
    QBuffer buffer(&content);
    if (!buffer.open(QIODevice::WriteOnly))
        return {};
    {
        QPdfWriter writer(&buffer);
        writer.setResolution(paper::kUnitsPerPoint * kPointsPerInch);
        writer.setPageLayout(
            QPageLayout(pageSizeOf(file.paper), QPageLayout::Portrait, {}, QPageLayout::Point));
        writer.setTitle(file.title);
        QPainter painter(&writer);
        if (!painter.isActive())
            return {};
        for (int page = 0; page < file.pages; ++page) {
            if (page > 0 && !writer.newPage())
                return {};
            paint(painter, page);
        }
        if (!painter.end())
            return {};
    }
    return content;
}

} // namespace alongside
