#pragma once

#include <QDateTime>
#include <QTimeZone>

#include <optional>

namespace alongside {

/// When a group meets, on one day of the week: every week, or once a month.
struct Meeting
{
    static constexpr int kLastOfMonth = -1;

    /// One of its meetings.
    struct Occurrence
    {
        QDate day{};        ///< On the calendar where the group is.
        QDateTime begins{}; ///< In the group's zone; invalid where the time is not known.
        QDateTime ends{};   ///< As `begins`.

        bool operator==(const Occurrence &) const = default;
    };

    Qt::DayOfWeek day = Qt::Monday;
    /// Which of these days in a month: 1 to 5, or kLastOfMonth; 0 for every week. Months without a fifth
    /// one are left out.
    int ofMonth = 0;
    QTime from{};        ///< Null where the time is not known; then `until` is, too.
    QTime until{};       ///< Not after `from`: it ends the day after.
    QByteArray zoneId{}; ///< IANA name, as "Europe/London".
    QDate since{};       ///< The first meeting is not before; null where that is not known.

    [[nodiscard]] bool hasTimes() const { return from.isValid(); }

    /// The first meeting that is not over at \a now; the one under way, if there is one. Without times
    /// that of today counts until its day is over. Nothing if this device does not know the zone.
    ///
    /// A time that the clock leaves out as it goes forward is taken to be as much later; one that it
    /// shows twice is the first. Source: RFC 5545, 3.3.5. A meeting lasts as long as ever.
    [[nodiscard]] std::optional<Occurrence> nextAt(const QDateTime &now) const;

    bool operator==(const Meeting &) const = default;

private:
    [[nodiscard]] bool isOn(QDate date) const;
    [[nodiscard]] Occurrence on(QDate date, const QTimeZone &zone) const;
};

} // namespace alongside
