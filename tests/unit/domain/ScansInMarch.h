#pragma once

#include "domain/ScanBook.h"

/// Scans for tests of seasons.
namespace alongside::scansinmarch {

/// A scan on \a day in Berlin, its result due on \a result.
inline Scan scanOn(QDate day, QDate result = {}, qint64 id = 1)
{
    const QTimeZone berlin("Europe/Berlin");
    return {.id = ScanId(id),
            .time = LivedTime::at(QDateTime(day, QTime(10, 30), berlin), berlin),
            .resultDay = result};
}

/// The same, with its result heard on that day.
inline Scan heardScan(QDate day, QDate result, qint64 id = 1)
{
    Scan scan = scanOn(day, result, id);
    scan.outcome = ScanOutcome::Stable;
    return scan;
}

inline const QDate kScanDay(2026, 3, 12);
inline const QDate kResultDay(2026, 3, 16);

} // namespace alongside::scansinmarch
