#pragma once

#include "core/Result.h"
#include "domain/SupportGroup.h"

#include <QByteArray>
#include <QJsonObject>
#include <QLocale>

namespace alongside {

/// Most groups a file may hold.
inline constexpr qsizetype kMaxGroups = 10'000;

/// The support groups in \a json, in the order of the file.
///
/// As strict as readHelplines(): a wrong day or number sends someone out for nothing, so one bad entry
/// refuses the whole file. Shape: content/schema/groups.schema.json.
///
/// \param locale  whose words to take where a text is there in more languages; English otherwise.
/// \returns ErrorCode::Corrupt, with the entry and what is wrong with it, for a file or entry that is
///   malformed, too long or not allowed to be shown, for a country nobody knows, a point off the globe,
///   a meeting that never is, a number no dialler takes, an address that is none of the web, or an id
///   used twice.
[[nodiscard]] Result<QList<SupportGroup>> readGroups(const QByteArray &json, const QLocale &locale);

/// The one group in \a object, as strictly. \a language: ISO 639, whose words to take. \returns as
/// readGroups().
[[nodiscard]] Result<SupportGroup> readGroup(const QJsonObject &object, QStringView language);

/// The support groups that are built in. \returns ErrorCode::NotFound or Corrupt.
[[nodiscard]] Result<QList<SupportGroup>> loadGroups(const QLocale &locale);

} // namespace alongside
