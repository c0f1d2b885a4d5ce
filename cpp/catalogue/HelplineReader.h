#pragma once

#include "core/Result.h"
#include "domain/Helpline.h"

#include <QByteArrayView>
#include <QLocale>

namespace alongside {

/// Most helplines a file may hold.
inline constexpr qsizetype kMaxHelplines = 1000;

/// The helplines in \a json, in the order of the file.
///
/// Stricter than a list of numbers needs: a wrong number here reaches someone at their worst
/// moment, so one bad entry refuses the whole file. Shape: content/schema/helplines.schema.json.
///
/// \param locale  whose words to take where a text is there in more languages; English otherwise.
/// \returns ErrorCode::Corrupt, with the entry and what is wrong with it, for a file or entry that
///   is malformed, too long or not allowed to be shown, for a country nobody knows, a number no
///   dialler takes, an address that is not https, a missing source date, or an id used twice.
[[nodiscard]] Result<QList<Helpline>> readHelplines(const QByteArray &json, const QLocale &locale);

} // namespace alongside
