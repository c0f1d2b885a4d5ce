#pragma once

#include "core/Result.h"
#include "domain/AskIdeas.h"
#include "domain/NewsDrafts.h"

#include <QByteArray>
#include <QLocale>

namespace alongside {

/// The ideas in \a json, in the order of the file. Shape: content/schema/ask-ideas.schema.json.
///
/// \param locale  whose words to take where a text is there in more languages; English otherwise.
/// \returns ErrorCode::Corrupt, with what is wrong, for a file that is malformed, has too much, or a
///   text without English or too long.
[[nodiscard]] Result<AskIdeas> readAskIdeas(const QByteArray &json, const QLocale &locale);
/// As that, for content/schema/news-drafts.schema.json; Corrupt also without a draft for each audience.
[[nodiscard]] Result<NewsDrafts> readNewsDrafts(const QByteArray &json, const QLocale &locale);

/// Those that are built in. \returns ErrorCode::NotFound or Corrupt.
[[nodiscard]] Result<AskIdeas> loadAskIdeas(const QLocale &locale);
[[nodiscard]] Result<NewsDrafts> loadNewsDrafts(const QLocale &locale);

} // namespace alongside
