#pragma once

#include <QByteArray>
#include <QString>

namespace alongside::calendartext {

/// What \a value of a calendar file says, its escapes resolved. Source: RFC 5545, 3.3.11.
[[nodiscard]] QString unescaped(const QByteArray &value);

/// \a text of a calendar file without what calendars of the web leave of their markup in it, and without
/// control characters but line breaks.
[[nodiscard]] QString toPlain(const QString &text);

/// \a text without control characters but line breaks.
[[nodiscard]] QString withoutControls(QString text);

} // namespace alongside::calendartext
