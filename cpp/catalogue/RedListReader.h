#pragma once

#include "core/Result.h"
#include "domain/RedList.h"

#include <QByteArray>
#include <QLocale>

namespace alongside {

/// The red list in \a json. Shape: content/schema/red-list.schema.json.
///
/// \param locale  whose words to take where a text is there in more languages; English otherwise.
/// \returns ErrorCode::Corrupt, with what is wrong, for a file that is malformed or has too much, and
///   for one with a card that lacks its number, sources, evidence or words, or is there twice.
[[nodiscard]] Result<RedList> readRedList(const QByteArray &json, const QLocale &locale);

/// The one that is built in. \returns ErrorCode::NotFound or Corrupt.
[[nodiscard]] Result<RedList> loadRedList(const QLocale &locale);

} // namespace alongside
