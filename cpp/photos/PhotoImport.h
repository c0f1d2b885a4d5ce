#pragma once

#include "domain/JournalPhoto.h"
#include "photos/PhotoRefusal.h"

#include <QImage>

#include <expected>

namespace alongside {

/// Pixels of the longer side of the picture that is kept, and of its thumbnail.
inline constexpr int kPhotoSide = 2048;
inline constexpr int kThumbnailSide = 320;
/// The most pixels a file may claim to have: what today's largest telephone cameras write.
inline constexpr qint64 kMostPhotoPixels = 200'000'000;

/// Makes of \a file, which may be anything, the pictures that are kept: turned upright, in sRGB,
/// made smaller, encoded anew as JPEG. Nothing of the file is in them but what one sees: no place,
/// no time, no camera, no name, no smaller picture.
///
/// A JPEG is made smaller while it is decoded, so that 50 megapixels take little memory; the memory
/// for other kinds is bounded, whatever size they claim. Of a GIF the first picture is taken. Slow.
[[nodiscard]] std::expected<PhotoContent, PhotoRefusal> importPhoto(const QByteArray &file);

/// The picture in \a image, which importPhoto() made, no larger than \a within, if that is valid.
/// Null if it does not decode.
[[nodiscard]] QImage decodeStoredPhoto(const QByteArray &image, QSize within);

} // namespace alongside
