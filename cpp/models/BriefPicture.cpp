#include "models/BriefPicture.h"

#include <QPainter>

namespace alongside {

void BriefPicture::setBrief(BriefModel *brief)
{
    if (m_brief == brief)
        return;
    if (m_brief)
        disconnect(m_brief, nullptr, this, nullptr);
    m_brief = brief;
    if (m_brief)
        connect(m_brief, &BriefModel::changed, this, &BriefPicture::follow);
    follow();
    Q_EMIT briefChanged();
}

void BriefPicture::follow()
{
    const BriefLayout *layout = m_brief ? m_brief->layout() : nullptr;
    const QSizeF paper = BriefLayout::sizeOf(layout ? layout->paper() : BriefPaper::A4);
    setImplicitHeight(width() * paper.height() / paper.width());
    update();
}

void BriefPicture::geometryChange(const QRectF &now, const QRectF &before)
{
    QQuickPaintedItem::geometryChange(now, before);
    if (now.width() != before.width())
        follow();
}

void BriefPicture::paint(QPainter *painter)
{
    painter->fillRect(boundingRect(), Qt::white);
    const BriefLayout *layout = m_brief ? m_brief->layout() : nullptr;
    if (!layout)
        return;
    const double units = BriefLayout::sizeOf(layout->paper()).width() * BriefLayout::kUnitsPerPoint;
    painter->setRenderHint(QPainter::Antialiasing);
    painter->scale(width() / units, width() / units);
    layout->paint(*painter);
}

} // namespace alongside
