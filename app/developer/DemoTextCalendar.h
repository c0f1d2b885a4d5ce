#pragma once

#include "DemoTextSeeds.h"

#include "domain/TreatmentCycle.h"

#include <QByteArray>
#include <QDateTime>

namespace alongside::demo {

/// What a day of that year is.
///
/// The calendar of treatment and scans hangs on the Monday of the last week, so that appointments
/// are on working days whenever the demo is made.
class DemoDay
{
public:
    DemoDay(const QDateTime &until, int ago)
        : m_date(until.toUTC().date().addDays(-ago)),
          m_beforeMonday(ago - until.toUTC().date().dayOfWeek() + 1)
    {}

    [[nodiscard]] QDate date() const { return m_date; }
    [[nodiscard]] Moment moment() const;
    [[nodiscard]] Moment season() const;
    [[nodiscard]] bool isSilent() const { return isInWeek(28); }
    [[nodiscard]] QByteArray zone() const;

private:
    [[nodiscard]] bool isAway() const { return isInWeek(15); }
    [[nodiscard]] bool isInWeek(int weeksAgo) const
    {
        return m_beforeMonday <= weeksAgo * 7 && m_beforeMonday > (weeksAgo - 1) * 7;
    }
    /// Days since the last of the appointments that come every \a period days and were or will be
    /// \a phase days before the Monday.
    [[nodiscard]] int daysSince(int phase, int period) const
    {
        return ((phase - m_beforeMonday) % period + period) % period;
    }

    QDate m_date;
    int m_beforeMonday; ///< Days from this one to the Monday of the last week; negative after it.
};

/// Her treatment, which comes every three weeks; one round of it was held.
[[nodiscard]] TreatmentCycle demoTreatment(const QDateTime &until);

} // namespace alongside::demo
