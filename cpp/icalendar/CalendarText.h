#pragma once

#include <QString>

namespace alongside::calendartext {

/// What \a value of a calendar file says: its escapes resolved (RFC 5545, 3.3.11), what calendars of the
/// web leave of their markup taken out, without control characters but line breaks.
[[nodiscard]] QString fromValue(const QString &value);

/// \a text as a value for a calendar file.
[[nodiscard]] QString toValue(const QString &text);

} // namespace alongside::calendartext
