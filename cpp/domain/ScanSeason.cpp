#include "domain/ScanSeason.h"

#include <algorithm>

namespace alongside {

ScanSeason::ScanSeason(const Scan &scan, QDate next)
    : m_scanDay(scan.day()), m_dueDay(scan.resultDay), m_next(next), m_cancelled(scan.cancelled)
{
    // Heard, and nobody noted when: the wait is over all the same.
    if (scan.outcome)
        m_heardDay = scan.knowsResultDay() ? scan.resultDay : m_scanDay;
}

std::optional<QDate> ScanSeason::lastDay() const
{
    if (m_heardDay.isValid())
        return m_heardDay.addDays(kDaysAfterResult);
    const QDate prompted = m_scanDay.addDays(kPromptDays);
    if (m_dueDay.isValid())
        return std::max(m_dueDay.addDays(kDaysAfterResult), prompted);
    // What is answered in a later season is not about a result that was forgotten before it.
    return m_next.isValid() ? std::optional(std::max(m_next.addDays(-kDaysBefore - 1), prompted))
                            : std::nullopt;
}

bool ScanSeason::asksOn(QDate day) const
{
    const auto last = lastDay();
    return !m_cancelled && day >= firstDay() && (!last || day <= *last);
}

bool ScanSeason::promptsOn(QDate day) const
{
    const bool closes = m_heardDay.isValid() || m_dueDay.isValid();
    return asksOn(day) && (closes || fromScan(day) <= kPromptDays);
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
    return m_heardDay.isValid() && day > m_heardDay ? ScanPhase::After : ScanPhase::Waiting;
}

ScanPhase ScanSeason::standingOn(QDate today) const
{
    return m_heardDay.isValid() ? ScanPhase::After : phaseOn(today);
}

} // namespace alongside
