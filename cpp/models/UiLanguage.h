#pragma once

#include <QLocale>
#include <QStringList>

namespace alongside {

// The languages that the interface is in: whichever have a file under :/i18n.

/// As ISO 639, by the alphabet: "en", "es".
[[nodiscard]] QStringList uiLanguages();
/// What a language calls itself: "Español".
[[nodiscard]] QString uiLanguageName(const QString &language);
/// The file with its words.
[[nodiscard]] QString uiLanguageFile(const QString &language);
/// What dates, numbers and words follow on a device of \a device: the language that was \a chosen, else
/// the first of the device's own that there is, else English; in the device's country where that exists.
[[nodiscard]] QLocale uiLocale(const QString &chosen, const QLocale &device);

} // namespace alongside
