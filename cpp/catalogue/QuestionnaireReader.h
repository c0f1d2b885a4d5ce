#pragma once

#include "core/Result.h"
#include "domain/Questionnaire.h"

#include <QByteArray>
#include <QList>
#include <QLocale>

namespace alongside {

/// The questionnaire in \a json. Shape: content/schema/questionnaire.schema.json.
///
/// \param locale  whose words to take for what is ours; the questionnaire's own are never translated.
/// \returns ErrorCode::Corrupt, with what is wrong, for one that is malformed, lacks its owner, licence
///   or sources, has bands with a gap, or whose words are not those its hash was taken of.
[[nodiscard]] Result<Questionnaire> readQuestionnaire(const QByteArray &json, const QLocale &locale);

/// Those that are built in, the shortest first. \returns ErrorCode::NotFound or Corrupt.
[[nodiscard]] Result<QList<Questionnaire>> loadQuestionnaires(const QLocale &locale);

} // namespace alongside
