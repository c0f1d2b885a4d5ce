#pragma once

#include "domain/LivedTime.h"

#include <QByteArray>
#include <QString>

namespace alongside {

/// One thing in a calendar.
struct CalendarItem
{
    QString uid{}; ///< No two items share one.
    QDateTime written{};
    QString title{};
    LivedTime start; ///< Without hasTime only its day counts.
    bool hasTime = false;
    int minutes = 0; ///< How long; 0 if that is not said. For hasTime only.
};

/// \a item as the file that calendars read: one event, private, without an alarm. Its time is that of
/// the instant, so that it is right in any zone; its day, without a time, is that of the wall.
/// Source: RFC 5545, 3.1 (lines of at most 75 octets), 3.3.11 (text), 3.6.1 (event).
[[nodiscard]] QByteArray toCalendarFile(const CalendarItem &item);

} // namespace alongside
