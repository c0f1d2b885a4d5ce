#pragma once

#include "icalendar/CalendarEvent.h"

#include <QByteArray>
#include <QList>

namespace alongside {

/// \a events as the file that calendars read, each private and without an alarm, as of \a now. A time is
/// that of the instant, so that it is right in any zone; a day without a time is that of the calendar there.
/// Source: RFC 5545, 3.1 (lines of at most 75 octets), 3.3.11 (text), 3.6.1 (event).
[[nodiscard]] QByteArray writeCalendar(const QList<CalendarEvent> &events, const QDateTime &now);

} // namespace alongside
