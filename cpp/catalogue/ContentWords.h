#pragma once

#include "catalogue/ContentFiles.h"
#include "core/Result.h"

#include <QByteArray>
#include <QLocale>

namespace alongside {

/// How the words of a bundled file come to the readers of one language.
enum class ContentWording : quint8 {
    Written,    ///< It was written in their language.
    Reviewed,   ///< Translated, and the translation was reviewed.
    Translated, ///< Translated, and nobody has reviewed the translation yet.
    English,    ///< Not translated: it is shown in English.
};

/// All of "<name>.json" in \a files for the readers of \a locale: with the words of its translation beside
/// the English ones, if there is a file "<name>.<language>.json". Where \a name ends in "en", the
/// language takes its place: "questions/en" is translated by "questions/es.json".
///
/// A text that was not translated, or was changed in English since, stays English.
/// \param name  as "journal/prompts".
/// \returns as readBundledFile(); Corrupt if the translation is damaged.
[[nodiscard]] Result<QByteArray> readContentFile(const QString &name, const QLocale &locale,
                                                 const ContentFiles &files = ContentFiles::inForce());

/// What to say of the words that readContentFile() gives.
[[nodiscard]] ContentWording contentWording(const QString &name, const QLocale &locale,
                                            const ContentFiles &files = ContentFiles::inForce());

/// For tests: \a json with the words of \a translation in \a language put in.
/// \returns Corrupt if one of them is damaged, or \a translation is in another language.
[[nodiscard]] Result<QByteArray> withTranslation(const QByteArray &json, const QByteArray &translation,
                                                 const QString &language);

} // namespace alongside
