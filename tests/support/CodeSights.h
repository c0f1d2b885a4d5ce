#pragma once

#include "qr/QrCode.h"

#include <QImage>
#include <QPainter>
#include <QTransform>

/// What a camera sees.
namespace alongside::codesights {

inline constexpr QSize kFrame{1280, 720};

/// A table with something on it, and no code.
[[nodiscard]] inline QImage table()
{
    QImage sight(kFrame, QImage::Format_Grayscale8);
    for (int row = 0; row < sight.height(); ++row) {
        for (int column = 0; column < sight.width(); ++column)
            sight.scanLine(row)[column] = uchar(70 + column / 20 + (row * 7 + column * 13) % 11);
    }
    QPainter painter(&sight);
    painter.fillRect(900, 80, 160, 240, Qt::darkGray);
    painter.drawEllipse(60, 420, 200, 200);
    return sight;
}

/// The code of \a text in somebody's hand, \a degrees askew; \a blur makes of so many pixels one.
[[nodiscard]] inline QImage code(const QString &text, int degrees = 7, int blur = 1)
{
    constexpr int side = 560; // all of it is within the middle, turned or not
    const QImage paper = qrCodeOf(text).value().scaled(side, side);
    QImage sight = table();
    QPainter painter(&sight);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.translate(QRectF(QPointF(), sight.size()).center());
    painter.rotate(degrees);
    painter.drawImage(QPointF(-side / 2.0, -side / 2.0), paper);
    painter.end();
    return sight.scaled(kFrame / blur, Qt::IgnoreAspectRatio, Qt::SmoothTransformation)
        .scaled(kFrame, Qt::IgnoreAspectRatio, Qt::SmoothTransformation)
        .convertToFormat(QImage::Format_Grayscale8);
}

} // namespace alongside::codesights
