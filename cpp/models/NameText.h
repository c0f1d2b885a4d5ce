#pragma once

#include <QString>

namespace alongside {

// What languages and countries are called. Qt knows it in English, and of a country in what is spoken
// there; other languages name those that the content has to do with.

/// "Spanish", of ISO 639 \a code.
[[nodiscard]] QString languageName(const QString &code);
/// "United Kingdom", of ISO 3166 \a code.
[[nodiscard]] QString countryName(const QString &code);

} // namespace alongside
