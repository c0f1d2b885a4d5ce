#pragma once

#include "domain/Measure.h"

#include <QDate>
#include <QList>
#include <QString>

namespace alongside {

/// How long a stretch one point of a trend stands for.
enum class TrendStep : quint8 { Day, Week, Month, Year };

/// Days of the calendar, both ends included.
struct TrendPeriod
{
    QDate first;
    QDate last;

    bool operator==(const TrendPeriod &) const = default;
};

/// What the answers to one measure come to.
struct TrendTotal
{
    int count = 0;   ///< Answers; 0 if there is nothing else to say.
    double mean = 0; ///< Of the answers.
    int least = 0;
    int greatest = 0;

    bool operator==(const TrendTotal &) const = default;
};

/// What the answers come to that were given on the same day of a cycle, or around a scan.
struct TrendFold
{
    int place = 0;        ///< Day of the cycle from 1, or days after the scan, before it below 0.
    int observations = 0; ///< Days with an answer.
    TrendTotal total;

    bool operator==(const TrendFold &) const = default;
};

/// How often a tag stood in a check-in with a mood, and how the mood was.
struct TrendTag
{
    QString name;
    int checkIns = 0; ///< With this tag and a mood.
    int okay = 0;     ///< Of those, with a mood of okay or good.

    bool operator==(const TrendTag &) const = default;
};

/// The rules for trends.
namespace trend {

/// What stands on fewer observations is shown hollow.
inline constexpr int kFewObservations = 3;
/// With fewer check-ins nothing is drawn.
inline constexpr int kLeastToDraw = 4;
/// How far around a scan a fold reaches, in days.
inline constexpr int kDaysBeforeScan = 7;
inline constexpr int kDaysAfterScan = 21;

/// The days from \a first to \a last in stretches of \a step, in order; the first and the last may be cut
/// short. \a weekBegins: the day a week begins on, 1 (Monday) to 7.
/// Empty if \a last is before \a first.
[[nodiscard]] QList<TrendPeriod> periods(TrendStep step, QDate first, QDate last, int weekBegins);

/// The steps by which so many \a days can be drawn, the finest first; there is always one.
[[nodiscard]] QList<TrendStep> steps(qint64 days);
/// The one of them to begin with.
[[nodiscard]] TrendStep usualStep(qint64 days);

} // namespace trend

} // namespace alongside
