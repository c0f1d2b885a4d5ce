#pragma once

#include "icalendar/CalendarReader.h"

#include <QTimeZone>

/// Calendar files as tests write them, and how they are read: in Berlin, on 14 March 2026.
namespace alongside::calendarfiles {

using namespace Qt::StringLiterals;

inline const QTimeZone kBerlin("Europe/Berlin");
inline const CalendarReading kReading{.here = kBerlin, .today = QDate(2026, 3, 14)};

[[nodiscard]] inline QByteArray calendar(const QByteArray &lines)
{
    return "BEGIN:VCALENDAR\r\nVERSION:2.0\r\n" + lines + "END:VCALENDAR\r\n";
}

[[nodiscard]] inline QByteArray eventOf(const QByteArray &lines)
{
    return "BEGIN:VEVENT\r\nUID:1\r\n" + lines + "\r\nEND:VEVENT\r\n";
}

[[nodiscard]] inline std::expected<FoundEvents, CalendarRefusal> readEvent(const QByteArray &lines)
{
    return readCalendar(calendar(eventOf(lines)), kReading);
}

/// When \a event begins, on the clock of its place.
[[nodiscard]] inline QString wallOf(const CalendarEvent &event)
{
    return event.start.wallClock().toString(u"yyyy-MM-dd HH:mm"_s);
}

} // namespace alongside::calendarfiles
