#pragma once

#include "charts/ChartDay.h"
#include "charts/ChartPicture.h"
#include "models/TrendCalendar.h"

#include <QStringList>

/// Trends as charts, in the person's language: what TrendService counted, and nothing of its own.
namespace alongside::trendpicture {

/// \a series of the overview that \a calendar is about, a point for each of its stretches. Treatment lies in
/// the background where its days can be told apart.
[[nodiscard]] ChartPicture overTime(const TrendSeries &series, const TrendCalendar &calendar);
/// \a folds of \a measure by the day of \a cycle, over the days on and off.
[[nodiscard]] ChartPicture byCycleDay(const Measure &measure, const QList<TrendFold> &folds,
                                      const TreatmentCycle &cycle);
/// \a folds of \a measure by days before and after a scan.
[[nodiscard]] ChartPicture byScanDay(const Measure &measure, const QList<TrendFold> &folds);

/// A month of \a measure from its first day on: six weeks of seven. \a totals: of each day of the month.
[[nodiscard]] QList<ChartDay> month(const Measure &measure, QDate first, const QList<TrendTotal> &totals,
                                    QDate today);
/// "walk: 12 check-ins, mood okay or good in 9".
[[nodiscard]] QString tagText(const TrendTag &tag);

/// What \a total comes to, as "Okay (3.8 of 5) on average, from Low to Good".
[[nodiscard]] QString totalText(const Measure &measure, const TrendTotal &total);

} // namespace alongside::trendpicture
