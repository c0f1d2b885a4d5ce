#pragma once

#include "domain/LivedTime.h"

#include <QFlags>
#include <QString>

namespace alongside {

/// What of an event in a calendar file is not as it stands there.
enum class CalendarRemark : quint8 {
    OddZone = 1,    ///< Its zone is not known: the clock where one is was taken for it.
    GoesOn = 2,     ///< It repeats more often than it is taken.
    OddRepeats = 4, ///< It repeats by a rule that is not understood, and was taken once.
    Shortened = 8,  ///< It has more words than are taken.
};
Q_DECLARE_FLAGS(CalendarRemarks, CalendarRemark)
Q_DECLARE_OPERATORS_FOR_FLAGS(CalendarRemarks)

/// One event of a calendar file, at one of its times.
struct CalendarEvent
{
    static constexpr int kLongestUid = 255;           ///< Characters.
    static constexpr int kLongestSummary = 200;       ///< Characters.
    static constexpr int kLongestLocation = 2'000;    ///< Characters.
    static constexpr int kLongestDescription = 9'000; ///< Characters.
    static constexpr int kMinutesOfDay = 24 * 60;
    static constexpr int kMostMinutes = 31 * kMinutesOfDay;

    QString uid{};
    QString summary{}; ///< In one line; may be empty, as the next.
    QString location{};
    QString description{};
    LivedTime start;
    bool hasTime = true; ///< False if only the day is said; `start` is then the noon of it.
    int minutes = 0;     ///< How long it takes; whole days if only the day is said; 0 if that is not said.
    CalendarRemarks remarks{};

    bool operator==(const CalendarEvent &) const = default;
};

} // namespace alongside
