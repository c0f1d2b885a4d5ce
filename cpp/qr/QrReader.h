#pragma once

#include <QImage>
#include <QStringList>

namespace alongside {

/// Most QR codes of one picture that are read.
inline constexpr int kMostQrCodes = 20;

/// What the QR codes in \a picture say, from top to bottom; turned, mirrored and inverted ones too. Slow.
[[nodiscard]] QStringList qrTextsIn(const QImage &picture);

} // namespace alongside
