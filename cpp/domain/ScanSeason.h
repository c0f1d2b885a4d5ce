#pragma once

#include "domain/Scan.h"

#include <QList>

namespace alongside {

/// Where one is around a scan.
enum class ScanPhase : quint8 {
    Before,
    ScanDay,
    Waiting, ///< The result day is its last day: the question comes before the answer is heard.
    After,
};

/// The days around one scan on which its worry is asked for. Nothing of it is stored: it follows from
/// the scan, so moving or cancelling one moves the days and never leaves any behind.
///
/// From 7 days before the scan to the day after the result, as in the study of Bui and others, 2025
/// (daily surveys, 84 % answered). Without a result day the days stay open. All days are those of the
/// calendar where the person is.
class ScanSeason
{
public:
    static constexpr int kDaysBefore = 7;
    static constexpr int kDaysAfterResult = 1;
    /// While a result day is not known, the app asks of its own accord for so many days after the
    /// scan: 0 to 19 were waited in the study. Then the question is there only for who looks for it.
    static constexpr int kPromptDays = 60;

    explicit ScanSeason(const Scan &scan);

    [[nodiscard]] QDate firstDay() const { return m_scanDay.addDays(-kDaysBefore); }
    [[nodiscard]] QDate scanDay() const { return m_scanDay; }
    /// Nothing while the result day is not known.
    [[nodiscard]] std::optional<QDate> lastDay() const;

    /// True for a day of the season. False for all days of a cancelled scan.
    [[nodiscard]] bool asksOn(QDate day) const;
    /// True if the app asks of its own accord on \a day.
    [[nodiscard]] bool promptsOn(QDate day) const;
    /// The days of the season up to \a day, in order.
    [[nodiscard]] QList<QDate> daysUntil(QDate day) const;

    /// Where \a day lies, in the season or not.
    [[nodiscard]] ScanPhase phaseOn(QDate day) const;
    /// Where one is on \a today: as phaseOn(), and After once the result was heard.
    [[nodiscard]] ScanPhase standingOn(QDate today) const;
    /// Days from the scan to \a day; negative before it.
    [[nodiscard]] int fromScan(QDate day) const { return int(m_scanDay.daysTo(day)); }

private:
    QDate m_scanDay;
    QDate m_resultDay; ///< Invalid: not known.
    bool m_heard;
    bool m_cancelled;
};

} // namespace alongside
