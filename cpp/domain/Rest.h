#pragma once

#include <QDate>

namespace alongside {

/// A person's wish not to be asked anything for a while. Whatever would ask or remind by itself asks
/// isResting() first; what a person opens themselves is there all the same.
struct Rest
{
    bool begun = false;
    QDate until; ///< The first day on which the app asks again; invalid: none, a person ends it.

    /// A rest that lasts until a person ends it.
    [[nodiscard]] static Rest untilEnded() { return {true, {}}; }
    /// A rest that is over when \a day comes.
    [[nodiscard]] static Rest untilDay(QDate day) { return {true, day}; }

    /// \a today: the day of the calendar where the person is.
    [[nodiscard]] bool isResting(QDate today) const { return begun && (!until.isValid() || today < until); }

    bool operator==(const Rest &) const = default;
};

} // namespace alongside
