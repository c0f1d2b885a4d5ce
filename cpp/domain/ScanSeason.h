#pragma once

#include "domain/Scan.h"

#include <QList>

namespace alongside {

/// Where one is around a scan.
enum class ScanPhase : quint8 {
    Before,
    ScanDay,
    Waiting, ///< Until the result is heard; that day is its last, for the question comes before the answer.
    After,
};

/// The days around one scan on which its worry is asked for. Nothing of it is stored: it follows from
/// the scan, so moving or cancelling one moves the days and never leaves any behind.
///
/// From 7 days before the scan to the day after the result was heard, as in the study of Bui and others,
/// 2025 (daily surveys, 84 % answered). A result that is due and was not heard is still waited for; if
/// not even the day it is due is known, the days stay open until the season of a later scan. All days are
/// those of the calendar where the person is.
class ScanSeason
{
public:
    static constexpr int kDaysBefore = 7;
    static constexpr int kDaysAfterResult = 1;
    /// While nothing was heard, the app asks of its own accord for so many days after the scan: 0 to 19
    /// were waited in the study. Then the question is there only for who looks for it, while the result
    /// day is not known.
    static constexpr int kPromptDays = 60;

    /// \a next: the day of the scan after it, if there is one.
    explicit ScanSeason(const Scan &scan, QDate next = {});

    [[nodiscard]] QDate firstDay() const { return m_scanDay.addDays(-kDaysBefore); }
    [[nodiscard]] QDate scanDay() const { return m_scanDay; }
    /// Nothing while neither the result nor the day it is due is known, nor a later scan.
    [[nodiscard]] std::optional<QDate> lastDay() const;

    /// True for a day of the season. False for all days of a cancelled scan.
    [[nodiscard]] bool asksOn(QDate day) const;
    /// True if the app asks of its own accord on \a day.
    [[nodiscard]] bool promptsOn(QDate day) const;
    /// The days of the season up to \a day, in order.
    [[nodiscard]] QList<QDate> daysUntil(QDate day) const;

    /// Where \a day lies, in the season or not.
    [[nodiscard]] ScanPhase phaseOn(QDate day) const;
    /// Where one is on \a today: as phaseOn(), and After from the moment the result was heard.
    [[nodiscard]] ScanPhase standingOn(QDate today) const;
    /// Days from the scan to \a day; negative before it.
    [[nodiscard]] int fromScan(QDate day) const { return int(m_scanDay.daysTo(day)); }

private:
    QDate m_scanDay;
    QDate m_dueDay;   ///< Invalid: not known.
    QDate m_heardDay; ///< Invalid: not heard.
    QDate m_next;     ///< Invalid: there is none.
    bool m_cancelled;
};

} // namespace alongside
