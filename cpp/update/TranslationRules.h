#pragma once

#include "catalogue/ContentFiles.h"
#include "update/LanguageRules.h"
#include "update/UpdateRefusal.h"

#include <optional>

namespace alongside {

/// What the build asks of the words of a list in another language: content/README.md, Languages.
/// \param path  of a renewed one, as "learn/glossary.es.json".
[[nodiscard]] std::optional<UpdateRefusal> translatedWordsFlaw(const ContentFiles &files, const QString &path,
                                                               const LanguageRules &inLanguage,
                                                               const LanguageRules &inEnglish);

} // namespace alongside
