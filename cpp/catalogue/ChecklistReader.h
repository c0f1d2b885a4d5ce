#pragma once

#include "core/Result.h"
#include "domain/ScanChecklist.h"

#include <QByteArray>
#include <QLocale>

namespace alongside {

/// The list for scan days in \a json, part by part. Shape: content/schema/checklist.schema.json.
///
/// \param locale  whose words to take where a text is there in more languages; English otherwise.
/// \returns ErrorCode::Corrupt, with what is wrong, for a file that is malformed, has too much, a part
///   twice or not at all, or a text without English or too long.
[[nodiscard]] Result<FirstChecklist> readChecklist(const QByteArray &json, const QLocale &locale);

/// The list that is built in. \returns ErrorCode::NotFound or Corrupt.
[[nodiscard]] Result<FirstChecklist> loadChecklist(const QLocale &locale);

} // namespace alongside
