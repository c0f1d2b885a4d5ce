#include "charts/ChartPicture.h"

#include <algorithm>
#include <cmath>

namespace alongside {

QList<ChartPoint> ChartPicture::played() const
{
    const auto first =
        std::ranges::find_if(series, [](const ChartSeries &one) { return !one.points.isEmpty(); });
    if (first != series.end())
        return first->points;
    QList<ChartPoint> middle;
    for (const ChartRange &range : band)
        middle += ChartPoint{.at = range.at, .value = (range.low + range.high) / 2};
    return middle;
}

QList<double> ChartPicture::heights(double step) const
{
    QList<double> found(qsizetype(std::lround((to - from) / step)) + 1, -1);
    if (highest <= lowest)
        return found;
    const QList<ChartPoint> points = played();
    for (const ChartPoint &point : points) {
        const auto place = qsizetype(std::lround((point.at - from) / step));
        if (place >= 0 && place < found.size())
            found[place] = (point.value - lowest) / (highest - lowest);
    }
    return found;
}

} // namespace alongside
