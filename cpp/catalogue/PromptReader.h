#pragma once

#include "core/Result.h"
#include "domain/JournalPrompts.h"

#include <QByteArray>
#include <QLocale>

namespace alongside {

/// The prompts in \a json, in the order of the file. Shape: content/schema/prompts.schema.json.
///
/// \param locale  whose words to take where a text is there in more languages; English otherwise.
/// \returns ErrorCode::Corrupt, with what is wrong, for a file that is malformed, has too much, a
///   text without English or too long, or nothing said before the prompts.
[[nodiscard]] Result<JournalPrompts> readPrompts(const QByteArray &json, const QLocale &locale);

/// The prompts that are built in. \returns ErrorCode::NotFound or Corrupt.
[[nodiscard]] Result<JournalPrompts> loadPrompts(const QLocale &locale);

} // namespace alongside
