#include "photos/PhotoImport.h"

#include "photos/PhotoFormat.h"
#include "photos/WipedBytes.h"

#include <QBuffer>
#include <QColorSpace>
#include <QImageReader>
#include <QImageWriter>
#include <QPainter>

#include <utility>

using namespace Qt::StringLiterals;

namespace alongside {

namespace {

constexpr int kMostDecodedMiB = 256;
constexpr int kQuality = 85;

/// Decoded pixels, overwritten when they die.
class WipedImage
{
public:
    explicit WipedImage(QImage image) : m_image(std::move(image)) {}
    WipedImage(WipedImage &&) = default;
    WipedImage &operator=(WipedImage &&) = delete;
    WipedImage(const WipedImage &) = delete;
    WipedImage &operator=(const WipedImage &) = delete;
    ~WipedImage()
    {
        if (!m_image.isNull())
            wipe(std::as_writable_bytes(std::span(m_image.bits(), std::size_t(m_image.sizeInBytes()))));
    }

    [[nodiscard]] QImage &operator*() { return m_image; }
    [[nodiscard]] const QImage *operator->() const { return &m_image; }

private:
    QImage m_image;
};

QByteArray decoderOf(PhotoFormat format)
{
    switch (format) {
    case PhotoFormat::Jpeg: return "jpeg"_ba;
    case PhotoFormat::Png: return "png"_ba;
    case PhotoFormat::Webp: return "webp"_ba;
    case PhotoFormat::Gif: return "gif"_ba;
    case PhotoFormat::Heic: return "heic"_ba;
    case PhotoFormat::Svg:
    case PhotoFormat::Unknown: break;
    }
    return {};
}

PhotoRefusal whyNot(PhotoFormat format)
{
    switch (format) {
    case PhotoFormat::Svg: return PhotoRefusal::Drawing;
    case PhotoFormat::Heic: return PhotoRefusal::OtherCamera;
    case PhotoFormat::Unknown: return PhotoRefusal::UnknownKind;
    case PhotoFormat::Jpeg:
    case PhotoFormat::Png:
    case PhotoFormat::Webp:
    case PhotoFormat::Gif: break;
    }
    return PhotoRefusal::NoDecoder;
}

QSize within(QSize size, int side)
{
    if (size.width() <= side && size.height() <= side)
        return size;
    return size.scaled(side, side, Qt::KeepAspectRatio).expandedTo(QSize(1, 1));
}

// What the size of a picture says before any of it is decoded.
std::expected<void, PhotoRefusal> checkSize(const QImageReader &reader, PhotoFormat format)
{
    const QSize size = reader.size();
    if (size.isEmpty())
        return std::unexpected(PhotoRefusal::Damaged);
    const qint64 pixels = qint64(size.width()) * size.height();
    if (pixels > kMostPhotoPixels)
        return std::unexpected(PhotoRefusal::TooManyPixels);
    if (format == PhotoFormat::Jpeg)
        return {}; // decoded at the size wanted
    constexpr int atLeast = 4;
    const int bytes = QImage::toPixelFormat(reader.imageFormat()).bitsPerPixel() / 8;
    if (pixels * std::max(bytes, atLeast) > qint64(kMostDecodedMiB) * 1024 * 1024)
        return std::unexpected(PhotoRefusal::TooManyPixels);
    return {};
}

// A new picture of what one sees in \a decoded: its texts, profile and resolution stay behind.
QImage flattened(QImage &decoded)
{
    if (decoded.colorSpace().isValid())
        decoded.convertToColorSpace(QColorSpace::SRgb); // one that cannot be converted stays as it is
    QImage flat(decoded.size(), QImage::Format_RGB32);
    if (flat.isNull())
        return flat;
    flat.fill(Qt::white);
    QPainter painter(&flat);
    painter.drawImage(0, 0, decoded);
    return flat;
}

QByteArray encoded(const QImage &image)
{
    QByteArray bytes;
    bytes.reserve(image.sizeInBytes() / 2); // growing would leave pieces of it behind
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QImageWriter writer(&buffer, "jpeg"_ba);
    writer.setQuality(kQuality);
    return writer.write(image) ? bytes : QByteArray();
}

} // namespace

std::expected<PhotoContent, PhotoRefusal> importPhoto(const QByteArray &file)
{
    if (file.isEmpty())
        return std::unexpected(PhotoRefusal::Empty);
    const PhotoFormat format = photoFormatOf(file);
    const QByteArray decoder = decoderOf(format);
    if (decoder.isEmpty() || !QImageReader::supportedImageFormats().contains(decoder))
        return std::unexpected(whyNot(format));
    if (!isWholePhoto(file, format))
        return std::unexpected(PhotoRefusal::Incomplete);

    QImageReader::setAllocationLimit(kMostDecodedMiB);
    QBuffer buffer;
    buffer.setData(file);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer, decoder);
    reader.setAutoDetectImageFormat(false); // no other decoder than the one for its content
    reader.setAutoTransform(true);
    if (const auto fits = checkSize(reader, format); !fits)
        return std::unexpected(fits.error());
    reader.setScaledSize(within(reader.size(), kPhotoSide));
    WipedImage decoded(reader.read());
    if (decoded->isNull())
        return std::unexpected(PhotoRefusal::Damaged);

    WipedImage picture(flattened(*decoded));
    WipedImage small(picture->scaled(within(picture->size(), kThumbnailSide), Qt::IgnoreAspectRatio,
                                     Qt::SmoothTransformation));
    if (picture->isNull() || small->isNull())
        return std::unexpected(PhotoRefusal::NoMemory);
    PhotoContent content(picture->size(), encoded(*small), encoded(*picture));
    if (content.image().isEmpty() || content.thumbnail().isEmpty())
        return std::unexpected(PhotoRefusal::NoMemory);
    return content;
}

QImage decodeStoredPhoto(const QByteArray &image, QSize within)
{
    QBuffer buffer;
    buffer.setData(image);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer, "jpeg"_ba);
    reader.setAutoDetectImageFormat(false);
    const QSize size = reader.size();
    if (within.isValid() && (size.width() > within.width() || size.height() > within.height()))
        reader.setScaledSize(size.scaled(within, Qt::KeepAspectRatio).expandedTo(QSize(1, 1)));
    return reader.read();
}

} // namespace alongside
