#include "domain/LivedTime.h"

namespace alongside {

LivedTime LivedTime::now(const Clock &clock)
{
    return at(clock.now(), clock.zone());
}

LivedTime LivedTime::at(const QDateTime &instant, const QTimeZone &zone)
{
    return LivedTime(instant.toMSecsSinceEpoch(), zone.id(), zone.offsetFromUtc(instant));
}

QList<LivedTime> LivedTime::whenClockShowed(QDate day, QTime time, const QTimeZone &zone)
{
    using Resolution = QDateTime::TransitionResolution;
    QList<LivedTime> moments;
    for (const auto resolution : {Resolution::PreferBefore, Resolution::PreferAfter}) {
        const QDateTime moment(day, time, zone, resolution);
        // Where there is no such time, Qt answers with another one.
        if (!moment.isValid() || moment.date() != day || moment.time() != time)
            continue;
        if (const LivedTime lived = at(moment, zone); !moments.contains(lived))
            moments += lived;
    }
    return moments;
}

LivedTime LivedTime::onClock(QDate day, QTime time, const QTimeZone &zone)
{
    const QList<LivedTime> moments = whenClockShowed(day, time, zone);
    return moments.isEmpty() ? at(QDateTime(day, time, zone), zone) : moments.first();
}

LivedTime LivedTime::fromStored(qint64 msSinceEpoch, const QByteArray &zoneId, int offset)
{
    return LivedTime(msSinceEpoch, zoneId, offset);
}

QDateTime LivedTime::instant() const
{
    return QDateTime::fromMSecsSinceEpoch(m_msSinceEpoch, QTimeZone::UTC);
}

QTimeZone LivedTime::zone() const
{
    const QTimeZone known(m_zoneId);
    return known.isValid() ? known : QTimeZone::fromSecondsAheadOfUtc(m_offset);
}

QDateTime LivedTime::wallClock() const
{
    return QDateTime::fromMSecsSinceEpoch(m_msSinceEpoch, QTimeZone::fromSecondsAheadOfUtc(m_offset));
}

} // namespace alongside
