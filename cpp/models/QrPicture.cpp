#include "models/QrPicture.h"

#include "qr/QrCode.h"

#include <QPainter>

#include <algorithm>

namespace alongside {

QrPicture::QrPicture(QQuickItem *parent) : QQuickPaintedItem(parent)
{
    setFillColor(Qt::white);
    setAntialiasing(false);
}

void QrPicture::setText(const QString &text)
{
    if (m_text == text)
        return;
    m_text = text;
    m_code = qrCodeOf(text).value_or(QImage());
    update();
    Q_EMIT textChanged();
}

// Modules of whole pixels: blurred ones are hard to read.
void QrPicture::paint(QPainter *painter)
{
    if (m_code.isNull())
        return;
    const qreal ratio = painter->device()->devicePixelRatio();
    const int pixels = int(std::min(width(), height()) * ratio);
    const qreal module = std::max(1, pixels / m_code.width()) / ratio;
    const QSizeF size = QSizeF(m_code.size()) * module;
    const QPointF corner((width() - size.width()) / 2, (height() - size.height()) / 2);
    painter->setRenderHint(QPainter::SmoothPixmapTransform, false);
    painter->drawImage(QRectF(corner, size), m_code);
}

} // namespace alongside
