#pragma once

#include "services/ContactCardService.h"

namespace alongside {

/// Who is on the cards in \a file, or on those that the QR codes of the picture in it say. \a file may
/// be anything. Ends early, with those found so far, when \a givesUp.
[[nodiscard]] std::expected<FoundContacts, CardRefusal>
peopleIn(const QByteArray &file, const CardWords &words, const std::atomic_bool &givesUp);

/// The same for what QR codes say. \returns CardRefusal::OtherQrCode if none of them is a card.
[[nodiscard]] std::expected<FoundContacts, CardRefusal>
peopleInCodes(const QStringList &codes, const CardWords &words, const std::atomic_bool &givesUp);

} // namespace alongside
