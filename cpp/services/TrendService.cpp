#include "services/TrendService.h"

namespace alongside {

namespace {

Result<TrendSeries> seriesOf(Store &store, const Measure &measure, const QList<TrendPeriod> &periods)
{
    TrendSeries series{measure, periods, {}, {}, {}};
    auto totals = store.trends().totals(measure.id, periods);
    if (!totals)
        return std::unexpected(totals.error());
    series.totals = *std::move(totals);
    const QDate first = periods.first().first;
    const QDate last = periods.last().last;
    const TrendPeriod before{first.addDays(-first.daysTo(last) - 1), first.addDays(-1)};
    const auto sums = store.trends().totals(measure.id, {{first, last}, before});
    if (!sums)
        return std::unexpected(sums.error());
    series.whole = sums->at(0);
    series.before = sums->at(1);
    return series;
}

} // namespace

Result<TrendOverview> trendOverview(Store &store, const TrendQuestion &question)
{
    TrendOverview overview;
    overview.last = question.today;
    const auto measures = store.trends().measures();
    const auto begun = store.trends().firstDay();
    auto treatments = store.treatments().all();
    if (!measures || !begun || !treatments)
        return std::unexpected(!measures ? measures.error() : !begun ? begun.error() : treatments.error());
    overview.treatments = *std::move(treatments);
    const QDate earliest = std::min(begun->value_or(question.today), question.today);
    overview.first = question.days ? question.today.addDays(1 - *question.days) : earliest;

    const auto checkIns = store.trends().checkIns(overview.first, overview.last);
    auto tags = store.trends().tags(overview.first, overview.last, TrendService::kMostTags);
    if (!checkIns || !tags)
        return std::unexpected(checkIns ? tags.error() : checkIns.error());
    overview.checkIns = *checkIns;
    overview.tags = *std::move(tags);

    const qint64 days = overview.first.daysTo(overview.last) + 1;
    const TrendStep usual = trend::usualStep(days);
    overview.step =
        trend::steps(days).contains(question.step.value_or(usual)) ? question.step.value_or(usual) : usual;
    const auto periods = trend::periods(overview.step, overview.first, overview.last, question.weekBegins);
    for (const Measure &measure : *measures) {
        if (question.measure && measure.id != *question.measure)
            continue;
        auto series = seriesOf(store, measure, periods);
        if (!series)
            return std::unexpected(series.error());
        overview.series.append(*std::move(series));
    }
    return overview;
}

TrendService::TrendService(StorageQueue &queue, OpenProfile &profile)
    : m_queue(queue), m_store(profile.store())
{}

QFuture<Result<TrendOverview>> TrendService::overview(const TrendQuestion &question)
{
    return m_queue.run([this, question] { return trendOverview(m_store, question); });
}

QFuture<Result<QList<TrendFold>>> TrendService::byCycleDay(TreatmentCycleId cycle, MeasureId measure,
                                                           QDate today)
{
    return m_queue.run(
        [this, cycle, measure, today] { return m_store.trends().byCycleDay(cycle, measure, today); });
}

QFuture<Result<QList<TrendFold>>> TrendService::byScanDay(MeasureId measure, QDate today)
{
    return m_queue.run([this, measure, today] { return m_store.trends().byScanDay(measure, today); });
}

QFuture<Result<QList<TrendTotal>>> TrendService::days(MeasureId measure, QDate first, QDate last)
{
    return m_queue.run([this, measure, first, last] {
        return m_store.trends().totals(measure, trend::periods(TrendStep::Day, first, last, 1));
    });
}

} // namespace alongside
