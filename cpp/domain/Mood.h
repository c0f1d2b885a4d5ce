#pragma once

#include "core/Result.h"

namespace alongside {

/// How a person feels, in five steps: 1 very low, 2 low, 3 so-so, 4 okay, 5 good.
///
/// A verbal rating scale of our own; a help to look back, not a validated instrument.
class Mood
{
public:
    static constexpr int kLowest = 1;
    static constexpr int kHighest = 5;

    /// \returns ErrorCode::InvalidValue outside [kLowest, kHighest].
    [[nodiscard]] static Result<Mood> fromStep(int step);

    [[nodiscard]] constexpr int step() const { return m_step; }
    auto operator<=>(const Mood &) const = default;

private:
    explicit constexpr Mood(int step) : m_step(step) {}
    int m_step;
};

} // namespace alongside
