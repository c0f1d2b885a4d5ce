#pragma once

#include "services/OpenProfile.h"
#include "services/StorageQueue.h"

namespace alongside {

/// What one measure comes to over a span of days.
struct TrendSeries
{
    Measure measure;
    QList<TrendTotal> totals; ///< Of each of TrendOverview::periods.
    TrendTotal whole;         ///< Of all of them together.
    TrendTotal before;        ///< Of as many days before them.
};

/// Several measures over the same span.
struct TrendOverview
{
    QDate first;
    QDate last;
    TrendStep step = TrendStep::Day;
    QList<TrendPeriod> periods; ///< The span by that step.
    int checkIns = 0;           ///< In the span.
    QList<TrendSeries> series;
    QList<TrendTag> tags;
    QList<TreatmentCycle> treatments; ///< All there are.
};

/// A question about trends.
struct TrendQuestion
{
    QDate today;
    std::optional<int> days;          ///< How many, with today the last; absent for all there are.
    std::optional<TrendStep> step;    ///< Absent, or one that these days are not drawn by: the usual one.
    int weekBegins = 1;               ///< 1 (Monday) to 7.
    std::optional<MeasureId> measure; ///< Only this one; absent for all that were answered.
};

/// The trends of the open profile, without waiting. Take the answers with whenReady().
class TrendService
{
public:
    static constexpr int kMostTags = 12;

    /// Borrows both; they must outlive every future given out.
    TrendService(StorageQueue &queue, OpenProfile &profile);

    [[nodiscard]] QFuture<Result<TrendOverview>> overview(const TrendQuestion &question);
    /// \a measure by the day of a treatment cycle, or around scans; until \a today.
    [[nodiscard]] QFuture<Result<QList<TrendFold>>> byCycleDay(TreatmentCycleId cycle, MeasureId measure,
                                                               QDate today);
    [[nodiscard]] QFuture<Result<QList<TrendFold>>> byScanDay(MeasureId measure, QDate today);
    /// \a measure on each day from \a first to \a last.
    [[nodiscard]] QFuture<Result<QList<TrendTotal>>> days(MeasureId measure, QDate first, QDate last);

private:
    StorageQueue &m_queue;
    Store &m_store;
};

/// What the store answers to \a question, at once. For the queue, and to be measured.
[[nodiscard]] Result<TrendOverview> trendOverview(Store &store, const TrendQuestion &question);

} // namespace alongside
