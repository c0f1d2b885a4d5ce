#pragma once

#include <QList>
#include <QString>

#include <functional>

namespace alongside::bench {

/// Milliseconds that \a work takes, once.
[[nodiscard]] double timed(const std::function<void()> &work);

[[nodiscard]] double median(QList<double> values);
/// The value that 95 of 100 do not exceed.
[[nodiscard]] double percentile95(QList<double> values);
/// The value that 99 of 100 do not exceed.
[[nodiscard]] double percentile99(QList<double> values);

/// One figure against its floor, both measured in this run by turns.
struct Comparison
{
    QString what;       ///< "search, a rare word".
    qint64 entries = 0; ///< In the journal; 0 if that does not matter.
    double ours = 0;    ///< In `unit`.
    double floor = 0;   ///< In `unit`.
    double goal = 0;    ///< Largest wanted ratio; 0 if the figures are given for what they are.
    QString unit = QStringLiteral("ms");
};

/// Prints \a comparison as a line for people, and appends it to the file that ALONGSIDE_BENCH_LOG
/// names as a line of JSON.
void report(const Comparison &comparison);

/// Prints what was reported for several sizes of journal, each figure in a line.
void reportGrowth();

} // namespace alongside::bench
