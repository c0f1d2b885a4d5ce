#pragma once

#include "core/Result.h"
#include "domain/CopingTool.h"

#include <QByteArray>
#include <QLocale>

namespace alongside {

/// The coping tools in \a json, in the order of the file. Shape: content/schema/coping.schema.json.
///
/// \param locale  whose words to take where a text is there in more languages; English otherwise.
/// \returns ErrorCode::Corrupt, with what is wrong, for a file that is malformed, has too much, a text
///   without English or too long, or a way to breathe that nobody could follow.
[[nodiscard]] Result<CopingTools> readCopingTools(const QByteArray &json, const QLocale &locale);

/// The tools that are built in. \returns ErrorCode::NotFound or Corrupt.
[[nodiscard]] Result<CopingTools> loadCopingTools(const QLocale &locale);

} // namespace alongside
