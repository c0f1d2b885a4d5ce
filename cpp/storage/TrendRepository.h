#pragma once

#include "domain/TreatmentCycle.h"
#include "domain/Trend.h"
#include "sql/Connection.h"

#include <optional>

namespace alongside {

/// What check-ins come to over time. Everything is counted by the database; nothing in the bin counts.
class TrendRepository
{
public:
    /// \a connection must be migrated and must outlive this.
    explicit TrendRepository(sql::Connection &connection) : m_connection(&connection) {}

    /// All measures that were ever answered: mood first, then as the person wants them in a check-in.
    [[nodiscard]] Result<QList<Measure>> measures() const;
    /// The first day with an answer, if there is any.
    [[nodiscard]] Result<std::optional<QDate>> firstDay() const;
    /// Check-ins with an answer of any kind from \a first to \a last.
    [[nodiscard]] Result<int> checkIns(QDate first, QDate last) const;

    /// What \a measure comes to in each of \a periods, in their order.
    [[nodiscard]] Result<QList<TrendTotal>> totals(MeasureId measure,
                                                   const QList<TrendPeriod> &periods) const;
    /// The tags of check-ins with a mood from \a first to \a last, most used first, then by name; at most
    /// \a most.
    [[nodiscard]] Result<QList<TrendTag>> tags(QDate first, QDate last, int most) const;

    /// \a measure by the day of the cycle, until \a today. Days on which it was held are left out.
    [[nodiscard]] Result<QList<TrendFold>> byCycleDay(TreatmentCycleId cycle, MeasureId measure,
                                                      QDate today) const;
    /// \a measure by days before and after a scan, over all scans that took place: from
    /// trend::kDaysBeforeScan before to the day after the result, or to trend::kDaysAfterScan.
    [[nodiscard]] Result<QList<TrendFold>> byScanDay(MeasureId measure, QDate today) const;

private:
    sql::Connection *m_connection;
};

} // namespace alongside
