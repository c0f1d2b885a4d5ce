#include "FrameLuminance.h"

#include <QTransform>

#include <algorithm>
#include <optional>

namespace alongside {

namespace {

using Format = QVideoFrameFormat;

// Where in the first plane each pixel has its eight most significant bits of light.
struct Light
{
    int first = 0;
    int step = 1;
};

std::optional<Light> lightIn(Format::PixelFormat format)
{
    switch (format) {
    case Format::Format_YUV420P:
    case Format::Format_YUV422P:
    case Format::Format_YV12:
    case Format::Format_NV12:
    case Format::Format_NV21:
    case Format::Format_IMC1:
    case Format::Format_IMC2:
    case Format::Format_IMC3:
    case Format::Format_IMC4:
    case Format::Format_Y8: return Light{.first = 0, .step = 1};
    case Format::Format_YUYV: return Light{.first = 0, .step = 2};
    case Format::Format_UYVY:
    case Format::Format_Y16: // little-endian, as those that follow
    case Format::Format_P010:
    case Format::Format_P016: return Light{.first = 1, .step = 2};
    default: return std::nullopt;
    }
}

// Reads what is in memory already; a frame says itself how much that is.
QImage mappedLight(const QVideoFrame &frame, const Light &light)
{
    const qsizetype line = frame.bytesPerLine(0);
    const qsizetype needed = line * (frame.height() - 1) + qsizetype(frame.width()) * light.step;
    if (line < qsizetype(frame.width()) * light.step || frame.mappedBytes(0) < needed)
        return {};
    QImage gray(frame.size(), QImage::Format_Grayscale8);
    if (gray.isNull())
        return {};
    for (int row = 0; row < gray.height(); ++row) {
        const uchar *from = frame.bits(0) + row * line + light.first;
        uchar *to = gray.scanLine(row);
        if (light.step == 1) {
            std::copy_n(from, gray.width(), to);
            continue;
        }
        for (int column = 0; column < gray.width(); ++column)
            to[column] = from[qsizetype(column) * light.step];
    }
    return gray;
}

QImage mappedColors(const QVideoFrame &frame, QImage::Format format)
{
    const qsizetype line = frame.bytesPerLine(0);
    const qsizetype pixels = qsizetype(frame.width()) * QImage::toPixelFormat(format).bitsPerPixel() / 8;
    if (line < pixels || frame.mappedBytes(0) < line * frame.height())
        return {};
    return QImage(frame.bits(0), frame.width(), frame.height(), frame.bytesPerLine(0), format)
        .convertToFormat(QImage::Format_Grayscale8);
}

bool isReadHere(Format::PixelFormat format)
{
    return lightIn(format) || Format::imageFormatFromPixelFormat(format) != QImage::Format_Invalid;
}

QImage asItLies(QVideoFrame &frame)
{
    if (!frame.map(QVideoFrame::ReadOnly))
        return {};
    const auto light = lightIn(frame.pixelFormat());
    const QImage::Format colors = Format::imageFormatFromPixelFormat(frame.pixelFormat());
    QImage gray = light ? mappedLight(frame, *light) : mappedColors(frame, colors);
    frame.unmap();
    const Format format = frame.surfaceFormat();
    if (format.viewport() != gray.rect())
        gray = gray.copy(format.viewport() & gray.rect());
    return format.scanLineDirection() == Format::BottomToTop ? gray.mirrored() : gray;
}

QImage turned(const QImage &gray, const QVideoFrame &frame)
{
    const Format format = frame.surfaceFormat();
    const QTransform turn = QTransform().rotate(int(format.rotation()) + int(frame.rotation()));
    const QImage upright = turn.isIdentity() ? gray : gray.transformed(turn);
    return format.isMirrored() != frame.mirrored() ? upright.mirrored(true, false) : upright;
}

} // namespace

QImage luminanceOf(QVideoFrame frame, int most)
{
    // Not QVideoFrame::toImage() where it can be helped: it brings graphics of its own along, and believes a
    // frame that says it is larger than it is. It turns the picture itself.
    QImage gray = isReadHere(frame.pixelFormat()) ? turned(asItLies(frame), frame) : frame.toImage();
    if (std::max(gray.width(), gray.height()) > most)
        gray = gray.scaled(most, most, Qt::KeepAspectRatio, Qt::SmoothTransformation);
    return gray.convertToFormat(QImage::Format_Grayscale8);
}

} // namespace alongside
