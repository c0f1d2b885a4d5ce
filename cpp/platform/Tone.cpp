#include "platform/Tone.h"

#include <algorithm>
#include <cmath>

namespace alongside {

namespace {

constexpr qreal kLowest = 220; // Hz: still heard from a phone's small loudspeaker
constexpr qreal kOctaves = 2;

bool isShare(qreal value)
{
    return value >= 0 && value <= 1; // not for NaN either
}

bool isSound(const Tone &tone)
{
    return isShare(tone.from) && isShare(tone.to) && isShare(tone.loudness) && tone.length.count() > 0
           && tone.length <= tone::kLongest;
}

} // namespace

qreal tone::frequency(qreal pitch)
{
    return kLowest * std::exp2(kOctaves * pitch);
}

Result<void> tone::check(const QList<Tone> &tones)
{
    if (tones.isEmpty() || tones.size() > kMost || !std::ranges::all_of(tones, isSound))
        return fail(ErrorCode::InvalidValue);
    std::chrono::milliseconds whole{};
    for (const Tone &each : tones)
        whole += each.length;
    return whole <= kLongest ? Result<void>{} : fail(ErrorCode::InvalidValue);
}

} // namespace alongside
