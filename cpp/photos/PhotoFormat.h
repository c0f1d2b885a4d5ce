#pragma once

#include <QByteArrayView>

namespace alongside {

/// What kind of picture a file holds.
enum class PhotoFormat { Jpeg, Png, Webp, Gif, Heic, Svg, Unknown };

/// The kind of \a file by what is in it, never by its name.
/// Sources: ISO/IEC 10918-1 B.1.1.3; PNG, 3rd edition, 5.2; RFC 9649, 2.3; GIF89a, 17;
/// ISO/IEC 14496-12, 4.3, with the brands of ISO/IEC 23008-12 and AV1 Image File Format.
[[nodiscard]] PhotoFormat photoFormatOf(QByteArrayView file);

/// True if \a file, of the kind \a format, goes on to the end of its picture. JPEG decoders fill what
/// is missing with grey and say nothing; PNG's write what they find in its place to the terminal. True
/// for all other kinds, whose decoders see to it.
[[nodiscard]] bool isWholePhoto(QByteArrayView file, PhotoFormat format);

} // namespace alongside
