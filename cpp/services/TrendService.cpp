#include "services/TrendService.h"

#include <algorithm>
#include <cmath>

namespace alongside {

namespace {

// As the database would count it, which would read every answer once more: sums of whole numbers are exact.
TrendTotal together(const QList<TrendTotal> &totals)
{
    TrendTotal whole;
    qint64 sum = 0;
    for (const TrendTotal &total : totals) {
        if (total.count == 0)
            continue;
        whole.least = whole.count == 0 ? total.least : std::min(whole.least, total.least);
        whole.greatest = whole.count == 0 ? total.greatest : std::max(whole.greatest, total.greatest);
        whole.count += total.count;
        sum += std::llround(total.mean * total.count);
    }
    if (whole.count > 0)
        whole.mean = double(sum) / whole.count;
    return whole;
}

Result<TrendSeries> seriesOf(Store &store, const Measure &measure, const TrendOverview &overview)
{
    // Its last question is about as many days before.
    const qint64 days = overview.first.daysTo(overview.last) + 1;
    QList<TrendPeriod> asked = overview.periods;
    asked.append({overview.first.addDays(-days), overview.first.addDays(-1)});
    auto totals = store.trends().totals(measure.id, asked);
    if (!totals)
        return std::unexpected(totals.error());
    TrendSeries series{measure, {}, {}, totals->takeLast()};
    series.whole = together(*totals);
    series.totals = *std::move(totals);
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
    overview.periods = trend::periods(overview.step, overview.first, overview.last, question.weekBegins);
    for (const Measure &measure : *measures) {
        if (question.measure && measure.id != *question.measure)
            continue;
        auto series = seriesOf(store, measure, overview);
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
