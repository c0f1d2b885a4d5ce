#include "Report.h"

#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cmath>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace alongside::bench {

namespace {

constexpr double kNsPerMs = 1e6;

double quantile(QList<double> values, double share)
{
    std::ranges::sort(values);
    const auto index = qsizetype(std::ceil(share * double(values.size()))) - 1;
    return values.value(std::clamp<qsizetype>(index, 0, values.size() - 1));
}

} // namespace

double timed(const std::function<void()> &work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return double(timer.nsecsElapsed()) / kNsPerMs;
}

double median(QList<double> values)
{
    return quantile(std::move(values), 0.5);
}

double percentile95(QList<double> values)
{
    return quantile(std::move(values), 0.95);
}

void report(const Comparison &comparison)
{
    const double ratio = comparison.ours / comparison.floor;
    const bool met = comparison.ours <= comparison.goal * comparison.floor + comparison.allowance;
    std::printf("%-44s %8lld  ours %9.3f ms  floor %9.3f ms  ratio %6.2f  goal %.2f%s  %s\n",
                qPrintable(comparison.what), static_cast<long long>(comparison.entries), comparison.ours,
                comparison.floor, ratio, comparison.goal, comparison.allowance > 0 ? " + a frame" : "",
                met ? "met" : "MISSED");
    std::fflush(stdout);

    QFile log(qEnvironmentVariable("ALONGSIDE_BENCH_LOG"));
    if (!log.open(QIODevice::WriteOnly | QIODevice::Append))
        return;
    const QJsonObject line{{u"what"_s, comparison.what},
                           {u"entries"_s, comparison.entries},
                           {u"ours_ms"_s, comparison.ours},
                           {u"floor_ms"_s, comparison.floor},
                           {u"ratio"_s, ratio},
                           {u"goal"_s, comparison.goal},
                           {u"allowance_ms"_s, comparison.allowance},
                           {u"met"_s, met}};
    log.write(QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n');
}

} // namespace alongside::bench
