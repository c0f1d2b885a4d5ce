#pragma once

#include "icalendar/CalendarLines.h"

#include <QDateTime>
#include <QHash>
#include <QTimeZone>

#include <optional>

struct icaltimetype; // of libical

namespace alongside {

/// A moment as it stands in a calendar file: what the clock there shows, and the name of where that hangs.
struct NamedTime
{
    QDate day{};
    QTime time{}; ///< Invalid if only the day is said.
    QString zone{};
    bool utc = false;
};

/// A moment in a calendar file: what the clock there shows, and where that clock hangs.
struct CalendarTime
{
    QDate day{};
    QTime time{}; ///< Invalid if only the day is said.
    QTimeZone zone{};
    bool oddZone = false; ///< The zone it names is not known; `zone` is where one is.

    [[nodiscard]] bool hasTime() const { return time.isValid(); }
    /// As a wall clock without a zone, for counting on.
    [[nodiscard]] QDateTime wall() const
    {
        return QDateTime(day, hasTime() ? time : QTime(12, 0), QTimeZone::UTC);
    }
};

/// A zone as a calendar file explains it.
struct CalendarZone
{
    QString name{};
    QString location{};    ///< "Europe/Berlin"; empty if that is not said.
    QStringList offsets{}; ///< What its clocks are ahead of UTC by, "+0100", once for each time of the year.
};

/// The name of a zone, as far as any is long.
[[nodiscard]] QString toZoneName(QByteArrayView name);

/// Zones as a calendar file names them.
class CalendarZones
{
public:
    /// \a here: where one is, for times that name no zone.
    explicit CalendarZones(const QTimeZone &here) : m_here(here) {}

    /// The file explains \a zone. One whose clocks change, at no location that is known, stays unknown.
    void note(const CalendarZone &zone);
    /// \returns nothing if it is not known.
    [[nodiscard]] std::optional<QTimeZone> find(const QString &name) const;
    [[nodiscard]] const QTimeZone &here() const { return m_here; }

private:
    [[nodiscard]] std::optional<QTimeZone> lookUp(const QString &name) const;

    QTimeZone m_here;
    QHash<QString, CalendarZone> m_explained;
    mutable QHash<QString, std::optional<QTimeZone>> m_found; ///< What was asked for already.
};

/// The moments that \a line of a calendar file names, as EXDATE does, and not more than \a most. Leaves out
/// what is none, or before 1900 or after 2200. Source: RFC 5545, 3.3.4 and 3.3.5.
[[nodiscard]] QList<NamedTime> toNamedTimes(const CalendarLine &line, qsizetype most);
/// The one that it names, as DTSTART does; nothing if it does not.
[[nodiscard]] std::optional<NamedTime> toNamedTime(const CalendarLine &line);
/// The same of a moment by itself, as UNTIL.
[[nodiscard]] std::optional<NamedTime> toNamedTime(const icaltimetype &moment);
/// \a named on the clock that it names; one in UTC on the clock where one is.
[[nodiscard]] CalendarTime toCalendarTime(const NamedTime &named, const CalendarZones &zones);

/// How many seconds the \a duration of a calendar file lasts, as "PT1H30M". \returns nothing if it is none,
/// or goes backwards. Source: RFC 5545, 3.3.6.
[[nodiscard]] std::optional<qint64> toSeconds(const QString &duration);

} // namespace alongside
