#pragma once

#include <QByteArray>
#include <QString>

namespace alongside::calendartext {

/// \a line of a calendar file with no other escapes than those of RFC 5545, 3.3.11: libical makes a space of
/// each other one, where programs that write "\:" mean the letter itself.
[[nodiscard]] QByteArray withKnownEscapes(const QByteArray &line);

/// \a text of a calendar file without what calendars of the web leave of their markup in it, and without
/// control characters but line breaks.
[[nodiscard]] QString toPlain(const QString &text);

/// \a text without control characters but line breaks.
[[nodiscard]] QString withoutControls(QString text);

} // namespace alongside::calendartext
