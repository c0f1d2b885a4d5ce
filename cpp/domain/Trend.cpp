#include "domain/Trend.h"

#include <algorithm>
#include <array>
#include <limits>

namespace alongside::trend {

namespace {

constexpr int kDaysInWeek = 7;
constexpr qint64 kMonth = 30;
constexpr qint64 kYear = 365;
constexpr qint64 kMostPoints = 400; // more than a picture shows

struct Reach
{
    TrendStep step;
    qint64 least; // days
    qint64 most;
};
constexpr std::array kReaches{
    Reach{TrendStep::Day, 0, kMostPoints},
    Reach{TrendStep::Week, kMonth, kDaysInWeek *(kMostPoints - 1)},
    Reach{TrendStep::Month, 3 * kMonth, kMonth *kMostPoints},
    Reach{TrendStep::Year, 2 * kYear, std::numeric_limits<qint64>::max()},
};

// The first day after the stretch that holds \a day.
QDate next(TrendStep step, QDate day, int weekBegins)
{
    switch (step) {
    case TrendStep::Day: return day.addDays(1);
    case TrendStep::Week:
        return day.addDays(kDaysInWeek - (day.dayOfWeek() - weekBegins + kDaysInWeek) % kDaysInWeek);
    case TrendStep::Month: return QDate(day.year(), day.month(), 1).addMonths(1);
    case TrendStep::Year: return QDate(day.year() + 1, 1, 1);
    }
    return day.addDays(1);
}

} // namespace

QList<TrendPeriod> periods(TrendStep step, QDate first, QDate last, int weekBegins)
{
    QList<TrendPeriod> found;
    while (first <= last) {
        const QDate after = next(step, first, weekBegins);
        found.append({first, std::min(last, after.addDays(-1))});
        first = after;
    }
    return found;
}

QList<TrendStep> steps(qint64 days)
{
    QList<TrendStep> found;
    for (const Reach &reach : kReaches) {
        if (days >= reach.least && days <= reach.most)
            found.append(reach.step);
    }
    return found;
}

TrendStep usualStep(qint64 days)
{
    if (days <= 2 * kMonth) // more days than that are more than an eye can follow
        return TrendStep::Day;
    if (days <= 2 * kYear)
        return TrendStep::Week;
    return steps(days).contains(TrendStep::Month) ? TrendStep::Month : TrendStep::Year;
}

} // namespace alongside::trend
