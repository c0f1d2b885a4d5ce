#include "domain/ScanSeason.h"

#include <algorithm>

namespace alongside {

ScanSeason::ScanSeason(const Scan &scan)
    : m_scanDay(scan.day()), m_resultDay(scan.resultDay), m_heard(scan.outcome.has_value()),
      m_cancelled(scan.cancelled)
{}

std::optional<QDate> ScanSeason::lastDay() const
{
    return m_resultDay.isValid() ? std::optional(m_resultDay.addDays(kDaysAfterResult)) : std::nullopt;
}

bool ScanSeason::asksOn(QDate day) const
{
    const auto last = lastDay();
    return !m_cancelled && day >= firstDay() && (!last || day <= *last);
}

bool ScanSeason::promptsOn(QDate day) const
{
    return asksOn(day) && (m_resultDay.isValid() || fromScan(day) <= kPromptDays);
}

QList<QDate> ScanSeason::daysUntil(QDate day) const
{
    QList<QDate> days;
    if (m_cancelled)
        return days;
    const QDate end = std::min(day, lastDay().value_or(day));
    for (QDate asked = firstDay(); asked <= end; asked = asked.addDays(1))
        days += asked;
    return days;
}

ScanPhase ScanSeason::phaseOn(QDate day) const
{
    if (day < m_scanDay)
        return ScanPhase::Before;
    if (day == m_scanDay)
        return ScanPhase::ScanDay;
    return m_resultDay.isValid() && day > m_resultDay ? ScanPhase::After : ScanPhase::Waiting;
}

ScanPhase ScanSeason::standingOn(QDate today) const
{
    return m_heard ? ScanPhase::After : phaseOn(today);
}

} // namespace alongside
