#pragma once

#include "vcard/VCard.h"

namespace alongside {

/// \a card as a file, in its version, which is 3.0 or 4.0: UTF-8, lines of at most 75 bytes that end
/// in CRLF. A value is written as it is, so its text has to be escaped. `data` is not written.
[[nodiscard]] QByteArray writeVCard(const VCard &card);

} // namespace alongside
