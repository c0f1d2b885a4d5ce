#pragma once

#include "vcard/VCard.h"

#include <optional>

namespace alongside {

/// \a text as a card, if it is a MECARD: the short form that QR codes have held since NTT Docomo's
/// telephones, "MECARD:N:Lim,Ana;TEL:5550100;;".
[[nodiscard]] std::optional<VCard> readMeCard(const QString &text);

} // namespace alongside
