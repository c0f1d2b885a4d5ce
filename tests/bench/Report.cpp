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

QList<Comparison> s_reported;

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

double percentile99(QList<double> values)
{
    return quantile(std::move(values), 0.99);
}

void report(const Comparison &comparison)
{
    const double ratio = comparison.ours / comparison.floor;
    const bool met = ratio <= comparison.goal;
    const QString verdict =
        comparison.goal > 0
            ? u"goal %1  %2"_s.arg(comparison.goal, 0, 'f', 2).arg(met ? u"met"_s : u"MISSED"_s)
            : QString();
    std::printf("%-44s %8lld  ours %9.3f %s  floor %9.3f %s  ratio %6.2f  %s\n", qPrintable(comparison.what),
                static_cast<long long>(comparison.entries), comparison.ours, qPrintable(comparison.unit),
                comparison.floor, qPrintable(comparison.unit), ratio, qPrintable(verdict));
    std::fflush(stdout);
    s_reported.append(comparison);

    const QString path = qEnvironmentVariable("ALONGSIDE_BENCH_LOG");
    QFile log(path);
    if (path.isEmpty() || !log.open(QIODevice::WriteOnly | QIODevice::Append))
        return;
    QJsonObject line{{u"what"_s, comparison.what}, {u"entries"_s, comparison.entries},
                     {u"ours"_s, comparison.ours}, {u"floor"_s, comparison.floor},
                     {u"unit"_s, comparison.unit}, {u"ratio"_s, ratio}};
    if (comparison.goal > 0) {
        line.insert(u"goal"_s, comparison.goal);
        line.insert(u"met"_s, met);
    }
    log.write(QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n');
}

void reportGrowth()
{
    QStringList done;
    for (const Comparison &first : std::as_const(s_reported)) {
        if (done.contains(first.what))
            continue;
        done.append(first.what);
        std::printf("%-44s", qPrintable(first.what));
        for (const Comparison &comparison : std::as_const(s_reported)) {
            if (comparison.what == first.what)
                std::printf("  %8lld: %9.3f %s", static_cast<long long>(comparison.entries), comparison.ours,
                            qPrintable(comparison.unit));
        }
        std::printf("\n");
    }
    std::fflush(stdout);
}

} // namespace alongside::bench
