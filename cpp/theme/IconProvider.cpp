#include "theme/IconProvider.h"

#include <QFile>
#include <QPainter>
#include <QSvgRenderer>

namespace alongside {

using namespace Qt::StringLiterals;

IconProvider::IconProvider(double pixelRatio)
    : QQuickImageProvider(QQuickImageProvider::Image), m_pixelRatio(pixelRatio)
{}

QImage IconProvider::requestImage(const QString &id, QSize *size, const QSize &requestedSize)
{
    constexpr QSize kNatural(24, 24);
    const QStringList parts = id.split(u'/');
    if (parts.size() != 3)
        return {};
    QFile file(u":/icons/%1/%2.svg"_s.arg(parts[0], parts[1]));
    if (!file.open(QIODevice::ReadOnly))
        return {};

    QByteArray drawing = file.readAll();
    drawing.replace("currentColor", '#' + parts[2].toLatin1());
    QSvgRenderer renderer(drawing);

    const QSizeF logical = requestedSize.isEmpty() ? kNatural : requestedSize;
    QImage image((logical * m_pixelRatio).toSize(), QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    renderer.render(&painter);
    if (size)
        *size = image.size();
    return image;
}

} // namespace alongside
