#include "photos/PhotoFormat.h"

#include <QtEndian>

#include <algorithm>
#include <array>

namespace alongside {

namespace {

constexpr std::array<QByteArrayView, 10> kHeicBrands{"heic", "heix", "heim", "heis", "hevc",
                                                     "mif1", "msf1", "avif", "avis", "heif"};

bool isDrawing(QByteArrayView file)
{
    constexpr qsizetype prologue = 4096;
    const QByteArrayView start = file.first(std::min(file.size(), prologue)).trimmed();
    if (start.startsWith("\x1f\x8b")) // SVG is also packed with gzip
        return true;
    const bool isMarkup = start.startsWith("<") || start.startsWith("\xef\xbb\xbf<");
    return isMarkup && start.contains("<svg");
}

quint8 byteAt(QByteArrayView file, qsizetype at)
{
    return quint8(file[at]);
}

bool standsAlone(quint8 marker)
{
    constexpr quint8 restart0 = 0xd0;
    constexpr quint8 startOfImage = 0xd8;
    return marker == 0x01 || (marker >= restart0 && marker <= startOfImage);
}

// Where the next marker after the coded data at \a from begins; the end if there is none.
qsizetype markerAfterData(QByteArrayView file, qsizetype from)
{
    for (qsizetype at = from; at + 1 < file.size(); ++at) {
        const quint8 marker = byteAt(file, at + 1);
        if (byteAt(file, at) == 0xff && marker != 0x00 && marker != 0xff && !standsAlone(marker))
            return at;
    }
    return file.size();
}

bool isWholeJpeg(QByteArrayView file)
{
    constexpr quint8 endOfImage = 0xd9;
    constexpr quint8 startOfScan = 0xda;
    qsizetype at = 2; // after the start of the image
    while (at + 3 < file.size() || (at + 1 < file.size() && byteAt(file, at + 1) == endOfImage)) {
        if (byteAt(file, at) != 0xff)
            return false;
        const quint8 marker = byteAt(file, at + 1);
        if (marker == endOfImage)
            return true;
        if (marker == 0xff || standsAlone(marker)) { // fill bytes may come before a marker
            at += marker == 0xff ? 1 : 2;
            continue;
        }
        at += 2 + (byteAt(file, at + 2) << 8 | byteAt(file, at + 3));
        if (marker == startOfScan && at < file.size())
            at = markerAfterData(file, at);
    }
    return false;
}

// A signature, then chunks: length, type of four letters, content, check; the last one is IEND.
bool isWholePng(QByteArrayView file)
{
    constexpr qsizetype signature = 8;
    constexpr qsizetype frame = 12;
    for (qsizetype at = signature; at + frame <= file.size();) {
        const auto length = qFromBigEndian<quint32>(file.data() + at);
        const QByteArrayView type = file.sliced(at + 4, 4);
        if (!std::ranges::all_of(type,
                                 [](char letter) { return (letter | 0x20) >= 'a' && (letter | 0x20) <= 'z'; })
            || length > quint64(file.size() - at - frame))
            return false;
        if (type == "IEND")
            return true;
        at += frame + qsizetype(length);
    }
    return false;
}

} // namespace

PhotoFormat photoFormatOf(QByteArrayView file)
{
    if (file.startsWith("\xff\xd8\xff"))
        return PhotoFormat::Jpeg;
    if (file.startsWith("\x89PNG\r\n\x1a\n"))
        return PhotoFormat::Png;
    if (file.startsWith("GIF87a") || file.startsWith("GIF89a"))
        return PhotoFormat::Gif;
    constexpr qsizetype brandEnd = 12;
    if (file.size() >= brandEnd && file.startsWith("RIFF") && file.sliced(8, 4) == "WEBP")
        return PhotoFormat::Webp;
    if (file.size() >= brandEnd && file.sliced(4, 4) == "ftyp"
        && std::ranges::contains(kHeicBrands, file.sliced(8, 4)))
        return PhotoFormat::Heic;
    return isDrawing(file) ? PhotoFormat::Svg : PhotoFormat::Unknown;
}

bool isWholePhoto(QByteArrayView file, PhotoFormat format)
{
    switch (format) {
    case PhotoFormat::Jpeg: return isWholeJpeg(file);
    case PhotoFormat::Png: return isWholePng(file);
    case PhotoFormat::Webp:
    case PhotoFormat::Gif:
    case PhotoFormat::Heic:
    case PhotoFormat::Svg:
    case PhotoFormat::Unknown: break;
    }
    return true;
}

} // namespace alongside
