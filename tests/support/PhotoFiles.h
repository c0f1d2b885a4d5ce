#pragma once

#include <QBuffer>
#include <QImage>
#include <QImageWriter>
#include <QPainter>

namespace alongside {

/// Photos made by code: nobody's picture.
namespace photofiles {

/// A hill under a sky, \a size large; another one for each \a tone from 0 to 359.
inline QImage landscape(QSize size, int tone = 200)
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(QColor::fromHsv(tone, 60, 235));
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor::fromHsv(45, 120, 250));
    painter.drawEllipse(QPointF(size.width() * 0.72, size.height() * 0.28), size.height() * 0.1,
                        size.height() * 0.1);
    painter.setBrush(QColor::fromHsv((tone + 260) % 360, 90, 130));
    painter.drawEllipse(QPointF(size.width() * 0.2, size.height() * 1.05), size.width() * 0.75,
                        size.height() * 0.5);
    painter.setBrush(QColor::fromHsv((tone + 290) % 360, 110, 95));
    painter.drawEllipse(QPointF(size.width() * 0.9, size.height() * 1.15), size.width() * 0.7,
                        size.height() * 0.5);
    return image;
}

inline QByteArray encoded(const QImage &image, const char *format, int quality = 90)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QImageWriter writer(&buffer, format);
    writer.setQuality(quality);
    writer.write(image);
    return bytes;
}

/// A small PNG that claims to be \a width and \a height pixels large.
inline QByteArray pngClaiming(quint32 width, quint32 height)
{
    QByteArray png = encoded(landscape({8, 8}), "png");
    constexpr int widthAt = 16;
    constexpr int crcAt = 29;
    for (int byte = 0; byte < 4; ++byte) {
        png[widthAt + byte] = char(width >> (24 - 8 * byte));
        png[widthAt + 4 + byte] = char(height >> (24 - 8 * byte));
    }
    // PNG, annex D: the check of the header chunk, over its type and content.
    quint32 crc = 0xffffffff;
    for (const char byte : QByteArrayView(png).sliced(12, 17)) {
        crc ^= quint8(byte);
        for (int bit = 0; bit < 8; ++bit)
            crc = crc & 1 ? 0xedb88320 ^ (crc >> 1) : crc >> 1;
    }
    for (int byte = 0; byte < 4; ++byte)
        png[crcAt + byte] = char(~crc >> (24 - 8 * byte));
    return png;
}

/// A JPEG segment \a marker with \a content.
inline QByteArray segment(char marker, const QByteArray &content)
{
    const auto length = content.size() + 2;
    return QByteArray("\xff", 1) + marker + char(length >> 8) + char(length & 0xff) + content;
}

/// \a jpeg with what a telephone writes into it: a way to turn it (\a orientation, 1 to 8), a place
/// (51.5 north), an XMP packet, a colour profile's name and a comment, each with a word in it that
/// can be looked for.
inline QByteArray withMetadata(const QByteArray &jpeg, char orientation)
{
    // Exif 2.32, 4.6: a TIFF header, then two directories: orientation and GPS, in big-endian order.
    const auto u16 = [](int value) {
        return QByteArray(1, char(value >> 8)) + char(value & 0xff);
    };
    const auto u32 = [&](int value) {
        return u16(value >> 16) + u16(value & 0xffff);
    };
    const auto tag = [&](int id, int type, int count, const QByteArray &value) {
        return u16(id) + u16(type) + u32(count) + value;
    };
    constexpr int makeAt = 50; // 8 + 2 + 3 * 12 + 4
    constexpr int gpsAt = 64;
    QByteArray tiff = QByteArray("MM\0*", 4) + u32(8) + u16(3);
    tiff += tag(0x010f, 2, 14, u32(makeAt));              // Make
    tiff += tag(0x0112, 3, 1, u16(orientation) + u16(0)); // Orientation
    tiff += tag(0x8825, 4, 1, u32(gpsAt)) + u32(0);       // GPS
    tiff += QByteArray("SecretCamera1\0", 14);
    tiff += u16(2) + tag(1, 2, 2, QByteArray("N\0\0\0", 4)) + tag(2, 5, 3, u32(gpsAt + 30)) + u32(0);
    tiff += u32(51) + u32(1) + u32(30) + u32(1) + u32(0) + u32(1);
    const QByteArray exif = segment('\xe1', QByteArray("Exif\0\0", 6) + tiff);
    const QByteArray xmp = segment('\xe1', QByteArray("http://ns.adobe.com/xap/1.0/\0", 29)
                                               + "<x:xmpmeta>SecretPlace</x:xmpmeta>");
    const QByteArray comment = segment('\xfe', "SecretComment");
    return jpeg.first(2) + exif + xmp + comment + jpeg.sliced(2);
}

} // namespace photofiles

} // namespace alongside
