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

LivedTime LivedTime::fromStored(qint64 msSinceEpoch, const QByteArray &zoneId, int offset)
{
    return LivedTime(msSinceEpoch, zoneId, offset);
}

QDateTime LivedTime::instant() const
{
    return QDateTime::fromMSecsSinceEpoch(m_msSinceEpoch, QTimeZone::UTC);
}

QDateTime LivedTime::wallClock() const
{
    return QDateTime::fromMSecsSinceEpoch(m_msSinceEpoch, QTimeZone::fromSecondsAheadOfUtc(m_offset));
}

} // namespace alongside
