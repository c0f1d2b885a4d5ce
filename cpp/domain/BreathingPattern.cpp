#include "domain/BreathingPattern.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace alongside {

namespace {

using std::chrono::milliseconds;
using std::chrono::seconds;

constexpr double kFirstSip = 0.75; // how full a breath in is that another one follows

bool has(const BreathingPattern &pattern, BreathPhase phase)
{
    return std::ranges::any_of(pattern.steps,
                               [phase](const BreathStep &step) { return step.phase == phase; });
}

// How full one is at the end of a step; what keeps still keeps what was.
double fullnessAfter(const BreathingPattern &pattern, qsizetype step)
{
    switch (pattern.steps.at(step).phase) {
    case BreathPhase::In: {
        const qsizetype next = (step + 1) % pattern.steps.size();
        return pattern.steps.at(next).phase == BreathPhase::MoreIn ? kFirstSip : 1;
    }
    case BreathPhase::MoreIn:
    case BreathPhase::Hold: return 1;
    case BreathPhase::Out:
    case BreathPhase::Rest: return 0;
    }
    return 0;
}

// Slow at both turns, as a breath is.
double eased(double share)
{
    return (1 - std::cos(std::numbers::pi * share)) / 2;
}

} // namespace

Result<void> breathing::check(const BreathingPattern &pattern)
{
    const auto isLength = [](const BreathStep &step) {
        return step.length.count() > 0 && step.length <= kLongestStep;
    };
    const bool sound = !pattern.steps.isEmpty() && pattern.steps.size() <= kMostSteps
                       && pattern.steps.first().phase == BreathPhase::In && has(pattern, BreathPhase::Out)
                       && std::ranges::all_of(pattern.steps, isLength) && pattern.mostRounds >= 0;
    return sound ? Result<void>{} : fail(ErrorCode::InvalidValue);
}

milliseconds breathing::roundOf(const BreathingPattern &pattern)
{
    seconds whole{};
    for (const BreathStep &step : pattern.steps)
        whole += step.length;
    return whole;
}

milliseconds breathing::session(const BreathingPattern &pattern, milliseconds wished)
{
    const milliseconds round = roundOf(pattern);
    const auto rounds = std::max<milliseconds::rep>(1, (wished + round / 2) / round);
    return round
           * (pattern.mostRounds > 0 ? std::min<milliseconds::rep>(rounds, pattern.mostRounds) : rounds);
}

BreathMoment breathing::at(const BreathingPattern &pattern, milliseconds elapsed)
{
    const milliseconds round = roundOf(pattern);
    milliseconds left = elapsed % round;
    qsizetype step = 0;
    while (left >= pattern.steps.at(step).length)
        left -= pattern.steps.at(step++).length;

    const milliseconds length = pattern.steps.at(step).length;
    const qsizetype count = pattern.steps.size();
    const double from = fullnessAfter(pattern, (step + count - 1) % count);
    const double share = double(left.count()) / double(length.count());
    return {pattern.steps.at(step).phase, int(elapsed / round * count + step),
            int(std::chrono::ceil<seconds>(length - left).count()),
            std::lerp(from, fullnessAfter(pattern, step), eased(share))};
}

} // namespace alongside
