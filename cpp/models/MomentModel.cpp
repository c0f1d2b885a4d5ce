#include "models/MomentModel.h"

#include "models/DateText.h"

namespace alongside {

namespace {

constexpr int kHours = 24;
constexpr int kMinutes = 60;
const QDate kFirstDay(1900, 1, 1);

int turned(int value, int by, int round)
{
    return ((value + by) % round + round) % round;
}

} // namespace

MomentModel::MomentModel(const Clock &clock, QObject *parent) : QObject(parent), m_clock(clock)
{
    connect(&m_month, &MonthModel::picked, this, &MomentModel::pickDay);
}

void MomentModel::begin(const LivedTime &moment, QDate last)
{
    const QDateTime wallClock = moment.wallClock();
    m_zone = moment.zone();
    m_day = wallClock.date();
    m_time = wallClock.time();
    weigh();
    m_second = isTwice() && m_moments.last() == moment;
    const QDate today = m_clock.now().toTimeZone(m_zone).date();
    m_month.setRange(std::min(kFirstDay, m_day), std::max(last.isValid() ? last : today, m_day));
    m_month.setToday(today);
    m_month.setSelected(m_day);
    m_month.show(m_day);
    QList<QByteArray> atHand{moment.zoneId()};
    if (const QByteArray here = m_clock.zone().id(); here != moment.zoneId())
        atHand += here;
    m_zones.begin(atHand);
    Q_EMIT changed();
}

void MomentModel::pickDay(QDate day)
{
    m_day = day;
    m_month.setSelected(day);
    choose();
}

void MomentModel::turnHour(int hours)
{
    m_time = QTime(turned(m_time.hour(), hours, kHours), m_time.minute(), m_time.second(), m_time.msec());
    choose();
}

void MomentModel::turnMinute(int steps)
{
    // From 41 to 45, not to 46: the way back from there is by the same steps.
    const int over = m_time.minute() % kMinuteStep;
    const int by = steps * kMinuteStep - (over > 0 ? (steps > 0 ? over : over - kMinuteStep) : 0);
    m_time = QTime(m_time.hour(), turned(m_time.minute(), by, kMinutes), m_time.second(), m_time.msec());
    choose();
}

void MomentModel::pickZone(const QString &id)
{
    const QTimeZone zone(id.toLatin1());
    if (!zone.isValid())
        return;
    m_zone = zone;
    choose();
}

void MomentModel::setSecond(bool second)
{
    if (m_second == second)
        return;
    m_second = second;
    choose();
}

void MomentModel::weigh()
{
    m_moments = LivedTime::whenClockShowed(m_day, m_time, m_zone);
}

void MomentModel::choose()
{
    weigh();
    m_second = isTwice() && m_second;
    Q_EMIT changed();
    if (!m_moments.isEmpty())
        Q_EMIT chosen(m_second ? m_moments.last() : m_moments.first());
}

QString MomentModel::day() const
{
    return fullDayText(m_day);
}

QString MomentModel::time() const
{
    return timeText(m_time);
}

QString MomentModel::place() const
{
    return ZoneModel::cityOf(m_zone.id());
}

QString MomentModel::problem() const
{
    if (!m_moments.isEmpty() || !m_day.isValid())
        return {};
    //: %1 is a time, %2 a city.
    return tr("The clocks went forward that night in %2, and %1 was left out. Choose an hour earlier or "
              "later. Until then the time stays as it was.")
        .arg(time(), place());
}

} // namespace alongside
