#pragma once

#include "core/Result.h"
#include "domain/Licence.h"

#include <QByteArray>
#include <QList>
#include <QLocale>

namespace alongside {

/// The list of licences in \a json, in the order of the file. Shape: content/schema/licences.schema.json.
///
/// \param locale  whose words to take where a name is there in more languages; English otherwise.
/// \returns ErrorCode::Corrupt, with what is wrong, for a file that is malformed or has too much, and
///   for one with a licence that lacks something or is there twice.
[[nodiscard]] Result<QList<Licence>> readLicences(const QByteArray &json, const QLocale &locale);

/// The list that is built in. \returns ErrorCode::NotFound or Corrupt.
[[nodiscard]] Result<QList<Licence>> loadLicences(const QLocale &locale);

/// The paragraphs of \a text. A line that was broken only because it was full goes on with the next.
[[nodiscard]] QStringList toParagraphs(const QString &text);

/// All texts of \a licence, in paragraphs. \returns ErrorCode::NotFound if one is not built in.
[[nodiscard]] Result<QStringList> loadLicenceText(const Licence &licence);

} // namespace alongside
