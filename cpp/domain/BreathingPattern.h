#pragma once

#include "core/Result.h"

#include <QList>
#include <QString>

#include <chrono>

namespace alongside {

/// A part of one breath.
enum class BreathPhase : quint8 {
    In,
    MoreIn, ///< A second, small breath on top of the first.
    Hold,   ///< Full.
    Out,
    Rest, ///< Empty.
};

/// How long one part takes.
struct BreathStep
{
    BreathPhase phase{};
    std::chrono::seconds length{};

    bool operator==(const BreathStep &) const = default;
};

/// A way to breathe, round after round. It begins with a breath in.
struct BreathingPattern
{
    QString key; ///< "box".
    QString name;
    QString line; ///< What it is like, in one line.
    QList<BreathStep> steps;
    int mostRounds = 0; ///< 0 if there can be as many as there is time for.

    bool operator==(const BreathingPattern &) const = default;
};

/// Where in a pattern one is.
struct BreathMoment
{
    BreathPhase phase{};
    int step = 0;        ///< Counted through all rounds: a change means that the breath turned.
    int secondsLeft = 0; ///< Of this phase, at least 1.
    double fullness = 0; ///< 0 is breathed out, 1 breathed in.
};

/// The rules for breathing patterns.
namespace breathing {

inline constexpr qsizetype kMostSteps = 6;
inline constexpr std::chrono::seconds kLongestStep{20};

/// \returns ErrorCode::InvalidValue for one that does not begin with a breath in, has no breath out,
///   has too many steps or one that is too long or without length.
[[nodiscard]] Result<void> check(const BreathingPattern &pattern);

/// How long one round takes.
[[nodiscard]] std::chrono::milliseconds roundOf(const BreathingPattern &pattern);

/// Whole rounds that come nearest to \a wished: at least one, at most as many as the pattern allows.
[[nodiscard]] std::chrono::milliseconds session(const BreathingPattern &pattern,
                                                std::chrono::milliseconds wished);

/// Where one is \a elapsed after the beginning, which must not be negative. \a pattern must have
/// passed check().
[[nodiscard]] BreathMoment at(const BreathingPattern &pattern, std::chrono::milliseconds elapsed);

} // namespace breathing

} // namespace alongside
