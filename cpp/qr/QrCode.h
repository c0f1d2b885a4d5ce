#pragma once

#include <QImage>

#include <optional>

namespace alongside {

/// Most bytes a code may hold that a telephone's camera still reads from another one's screen.
inline constexpr qsizetype kMostQrBytes = 900;

/// A code that says \a text, one pixel a module, black on white, with the four modules of white
/// around it that readers need (ISO/IEC 18004, 9.1). Up to 15 % of it may be unreadable.
/// \returns nothing for no text, or for more than kMostQrBytes in UTF-8.
[[nodiscard]] std::optional<QImage> qrCodeOf(const QString &text);

} // namespace alongside
