#pragma once

#include "core/Result.h"

#include <QList>

#include <chrono>

namespace alongside {

/// One soft sound of a row, or a silence in it.
struct Tone
{
    qreal from = 0; ///< Pitch it begins with: 0 is the lowest, 1 the highest, and so between.
    qreal to = 0;   ///< Pitch it ends with; the same, or it glides there evenly.
    std::chrono::milliseconds length{};
    qreal loudness = 1; ///< 0 is silence, 1 as loud as the app ever is.

    bool operator==(const Tone &) const = default;

    /// A sound that keeps its pitch.
    [[nodiscard]] static Tone at(qreal pitch, std::chrono::milliseconds length)
    {
        return {pitch, pitch, length, 1};
    }
    [[nodiscard]] static Tone silence(std::chrono::milliseconds length) { return {0, 0, length, 0}; }
};

/// The rules for rows of tones.
namespace tone {

inline constexpr qsizetype kMost = 1'000;
inline constexpr std::chrono::milliseconds kLongest = std::chrono::minutes(2); ///< Of a whole row.

/// Frequency of \a pitch in Hz: two octaves from A3, equal steps of pitch being equal steps to the ear.
[[nodiscard]] qreal frequency(qreal pitch);

/// \returns ErrorCode::InvalidValue for a row that is empty or too long, and for a tone without length
///   or outside 0 to 1.
[[nodiscard]] Result<void> check(const QList<Tone> &tones);

} // namespace tone

} // namespace alongside
