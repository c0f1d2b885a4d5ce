#pragma once

#include "domain/CallHours.h"
#include "domain/Contact.h"

namespace alongside::vcard {

// What Alongside adds to a card, which no version has a property for. The names say nothing of
// where the card was made.
inline constexpr QStringView kRole = u"X-CARE-ROLE";
inline constexpr QStringView kHours = u"X-HOURS";
inline constexpr QStringView kCallAbout = u"X-CALL-ABOUT";
inline constexpr QStringView kStarred = u"X-STARRED";
inline constexpr QStringView kLabel = u"X-ABLABEL"; ///< Apple's; most programs know it.

/// Never translated, and never changed: "oncology-nurse".
[[nodiscard]] QString wordFor(ContactRole role);
/// \returns Other for what wordFor() does not write.
[[nodiscard]] ContactRole roleFrom(const QString &word);

/// "daytime 08:00-17:00"; empty if nobody said when.
[[nodiscard]] QString wordsFor(const CallHours &hours);
/// \returns none for what wordsFor() does not write.
[[nodiscard]] CallHours hoursFrom(const QString &words);

} // namespace alongside::vcard
