#pragma once

#include "core/Clock.h"

#include <QList>

namespace alongside {

/// A moment in a person's life: the instant, and the zone it was lived in.
///
/// The instant orders entries whatever happened to the clock on the wall; the zone keeps "9 in the
/// evening" what it was, on holiday and after a move. The offset is kept beside the zone's name so
/// that the wall clock stays right when a rule for that zone changes later, or is not known here.
class LivedTime
{
public:
    /// The present, where the person is. Millisecond precision.
    [[nodiscard]] static LivedTime now(const Clock &clock);

    /// \a instant as lived in \a zone.
    [[nodiscard]] static LivedTime at(const QDateTime &instant, const QTimeZone &zone);

    /// The moments at which the clock on the wall showed \a time on \a day in \a zone, in order: one;
    /// none in the hour that is left out when clocks go forward; two in the hour that comes again
    /// when they go back.
    [[nodiscard]] static QList<LivedTime> whenClockShowed(QDate day, QTime time, const QTimeZone &zone);

    /// The first of them; an hour later where the clocks leave that hour out.
    [[nodiscard]] static LivedTime onClock(QDate day, QTime time, const QTimeZone &zone);

    /// As it was stored. \a offset: seconds east of UTC at that moment.
    [[nodiscard]] static LivedTime fromStored(qint64 msSinceEpoch, const QByteArray &zoneId, int offset);

    /// Since 1970-01-01T00:00Z, in milliseconds.
    [[nodiscard]] qint64 msSinceEpoch() const { return m_msSinceEpoch; }
    /// IANA name, as "Europe/Berlin".
    [[nodiscard]] QByteArray zoneId() const { return m_zoneId; }
    /// Seconds east of UTC.
    [[nodiscard]] int offset() const { return m_offset; }

    [[nodiscard]] QDateTime instant() const;
    /// The zone; one that never changes its clocks where the name is not known here.
    [[nodiscard]] QTimeZone zone() const;
    /// What the clock on the wall and the calendar showed.
    [[nodiscard]] QDateTime wallClock() const;

    bool operator==(const LivedTime &) const = default;

private:
    LivedTime(qint64 msSinceEpoch, QByteArray zoneId, int offset)
        : m_msSinceEpoch(msSinceEpoch), m_zoneId(std::move(zoneId)), m_offset(offset)
    {}

    qint64 m_msSinceEpoch;
    QByteArray m_zoneId;
    int m_offset;
};

} // namespace alongside
