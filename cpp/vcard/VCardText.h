#pragma once

#include <QString>
#include <QStringList>

namespace alongside::vcard {

/// What \a value says, without its escapes (RFC 6350, 3.4): `\n` is a new line.
[[nodiscard]] QString unescaped(QStringView value);

/// The parts of \a value between those \a separator that are not escaped, each without its escapes.
[[nodiscard]] QStringList split(QStringView value, QChar separator);

/// \a text as part of a value: what would end it is escaped.
[[nodiscard]] QString escaped(const QString &text);

} // namespace alongside::vcard
