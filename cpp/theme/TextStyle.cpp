#include "theme/TextStyle.h"

#include <QtMath>

#include <algorithm>

namespace alongside {

int scaledTextSize(qreal pixels, qreal scale)
{
    constexpr qreal kGrowsInFull = 20;
    if (pixels <= kGrowsInFull || scale <= 1)
        return qRound(pixels * scale);
    const qreal slower = std::max(0.5, 1.5 - 0.5 * scale);
    return qRound(kGrowsInFull * scale + (pixels - kGrowsInFull) * slower);
}

int scaledIconSize(qreal pixels, qreal scale)
{
    return qRound(pixels * std::clamp(1 + (scale - 1) * 0.5, 1.0, 1.5));
}

} // namespace alongside
