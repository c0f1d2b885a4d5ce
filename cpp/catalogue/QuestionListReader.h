#pragma once

#include "core/Result.h"
#include "domain/QuestionLists.h"

#include <QByteArray>
#include <QLocale>

namespace alongside {

/// The lists in \a json, in the order of the file. Shape: content/schema/question-lists.schema.json.
///
/// \param locale  whose words to take where a text is there in more languages; English otherwise.
/// \returns ErrorCode::Corrupt, with what is wrong, for a file that is malformed, has too much, or a
///   text without English or too long.
[[nodiscard]] Result<QuestionLists> readQuestionLists(const QByteArray &json, const QLocale &locale);

/// The lists that are built in. \returns ErrorCode::NotFound or Corrupt.
[[nodiscard]] Result<QuestionLists> loadQuestionLists(const QLocale &locale);

} // namespace alongside
