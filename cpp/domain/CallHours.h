#pragma once

#include "core/Result.h"

#include <QDateTime>
#include <QList>

#include <optional>

namespace alongside {

/// The hour at which someone is to be called, as far as telephones know of it.
struct CallMoment
{
    QTime time;           ///< On the clock on the wall where the person is.
    bool freeDay = false; ///< A weekend or a holiday: a day on which offices are closed.

    /// \a wallClock: what the clock and the calendar show where the person is. \a weekend: the days
    /// of the week that are free there. \a holiday: a day the person named as one; may be invalid.
    [[nodiscard]] static CallMoment at(const QDateTime &wallClock, const QList<Qt::DayOfWeek> &weekend,
                                       QDate holiday);

    bool operator==(const CallMoment &) const = default;
};

/// When a telephone is answered. Stored: a number never changes its meaning.
enum class CallTime : quint8 {
    Unsaid = 0,     ///< Nobody said when.
    Always = 1,     ///< Day and night, every day.
    Daytime = 2,    ///< On weekdays, from one time to another.
    AfterHours = 3, ///< On weekdays from one time, past midnight, to another; on free days all day.
    Weekend = 4,    ///< On weekends and holidays, day and night.
};

/// When a telephone is answered, with its times.
struct CallHours
{
    CallTime when = CallTime::Unsaid;
    QTime from{};  ///< For Daytime and AfterHours; the first minute.
    QTime until{}; ///< For Daytime and AfterHours; the first minute no more.

    /// \a when with the times of most offices, 8 to 17: what a new telephone begins with.
    [[nodiscard]] static CallHours usual(CallTime when);

    [[nodiscard]] bool hasTimes() const { return when == CallTime::Daytime || when == CallTime::AfterHours; }
    /// Whether the telephone is known to be answered at \a moment.
    [[nodiscard]] bool contain(CallMoment moment) const;

    bool operator==(const CallHours &) const = default;
};

/// The rules for hours.
namespace callhours {

[[nodiscard]] std::optional<CallTime> timeOf(int stored);

/// \returns ErrorCode::InvalidValue for times that are missing, not of this kind, or the same.
[[nodiscard]] Result<void> checked(const CallHours &hours);

} // namespace callhours

} // namespace alongside
