#pragma once

#include "photos/PhotoRefusal.h"
#include "photos/WipedBytes.h"

#include <QUrl>

#include <expected>

namespace alongside {

/// The largest file that is read: a 50-megapixel JPEG has some 20 MB.
inline constexpr qint64 kMostPhotoBytes = qint64(64) * 1024 * 1024;

/// All bytes of the file \a url: `file:`, or `content:` where the system's picker gives that.
/// Slow: not for the thread that draws.
[[nodiscard]] std::expected<WipedBytes, PhotoRefusal> readPhotoFile(const QUrl &url);

/// What a person knows the file by: its name, without the folder, at most 40 characters.
[[nodiscard]] QString photoFileName(const QUrl &url);

} // namespace alongside
