#pragma once

#include "charts/ChartPicture.h"
#include "domain/ScanWorry.h"

namespace alongside {

/// A scan and the worry around it.
struct WorrySeason
{
    Scan scan;
    ScanWorry worry;
};

/// The worry around \a season as a picture, over that around the scans before it, aligned on the day of
/// the scan: their range where there are at least two of them, one alone as a thin line; the phases of
/// this season in the background; small signs where earlier results came. From a week before to ten days
/// after, or three weeks if a result took longer. \a summary: what it says in words.
[[nodiscard]] ChartPicture scanPicture(const WorrySeason &season, const QList<WorrySeason> &earlier,
                                       const QString &summary, QDate today);

} // namespace alongside
