#pragma once

#include "icalendar/CalendarTime.h"

namespace alongside {

/// When an event that repeats takes place.
struct CalendarRepeats
{
    QList<QDateTime> walls; ///< As CalendarTime::wall(), in order; at least one.
    bool goesOn = false;    ///< There are more.
    bool odd = false;       ///< The rule is not understood: only the event itself.
};

/// How much is still counted, for all events of a file together: a file can hold many rules that say little
/// and mean a lot.
struct RepeatBudget
{
    int steps = 300'000;
};

/// Which of the times of an event are taken.
struct RepeatWindow
{
    QDate from; ///< Those from this day on; if there are none, those before.
    int most = 0;
};

/// The times at which an event of \a start takes place by \a rule (RRULE; RFC 5545, 3.3.10): every so many
/// days, weeks, months or years, on weekdays, or on the nth weekday of a month.
[[nodiscard]] CalendarRepeats repeatsOf(const CalendarTime &start, const QString &rule,
                                        const RepeatWindow &window, RepeatBudget &budget);

} // namespace alongside
