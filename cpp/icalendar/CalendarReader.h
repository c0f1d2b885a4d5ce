#pragma once

#include "icalendar/CalendarEvent.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QTimeZone>

#include <expected>

namespace alongside {

/// Most events one file may bring, each time of one that repeats counted.
inline constexpr int kMostCalendarEvents = 10'000;
/// Most times of one event that repeats.
inline constexpr int kMostRepeats = 52;

/// What is in a calendar file.
struct FoundEvents
{
    QList<CalendarEvent> events; ///< By time.
    int cancelled = 0;           ///< Events that do not take place: left out.
    int unreadable = 0;          ///< Events without a time that can be read: left out.
};

/// Why nothing was found in a file.
enum class CalendarRefusal {
    Unreadable, ///< Not there, not allowed, or not a file that can be read to its end; or a folder.
    TooLarge,   ///< More bytes than are read.
    NoCalendar, ///< Something else than a calendar.
    NoEvent,    ///< A calendar, but with no event that can be taken.
    TooMany,    ///< More than kMostCalendarEvents.
};

/// Where and when one is.
struct CalendarReading
{
    QTimeZone here; ///< For times that name no zone, or an unknown one.
    QDate today;    ///< Of an event that repeats, the times from this day on are taken, if there are any.
};

/// The events of the calendar \a file, which may be anything: RFC 5545, as calendars of phones, desktops and
/// the web write it. What nests in an event, as alarms, is passed over.
[[nodiscard]] std::expected<FoundEvents, CalendarRefusal> readCalendar(const QByteArray &file,
                                                                       const CalendarReading &reading);

} // namespace alongside
