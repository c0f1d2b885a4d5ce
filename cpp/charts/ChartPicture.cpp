#include "charts/ChartPicture.h"

#include <cmath>

namespace alongside {

QList<double> ChartPicture::heights(double step) const
{
    QList<double> found(qsizetype(std::lround((to - from) / step)) + 1, -1);
    if (series.isEmpty() || highest <= lowest)
        return found;
    for (const ChartPoint &point : series.first().points) {
        const auto place = qsizetype(std::lround((point.at - from) / step));
        if (place >= 0 && place < found.size())
            found[place] = (point.value - lowest) / (highest - lowest);
    }
    return found;
}

} // namespace alongside
