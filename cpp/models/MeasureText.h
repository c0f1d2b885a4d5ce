#pragma once

#include "domain/Measure.h"

#include <QStringList>

namespace alongside {

/// What a measure is called: "Energy", or the name a person gave.
[[nodiscard]] QString measureText(const Measure &measure);
/// The same for one of the app's own.
[[nodiscard]] QString measureText(MeasureId id);
/// How a check-in asks: "Sleep last night".
[[nodiscard]] QString measureQuestion(const Measure &measure);
/// Words for its answers, the lowest first: one for each of five steps; for 0 to 10 what the two ends
/// mean.
[[nodiscard]] QStringList measureWords(MeasureId id);
/// An answer in words: "A little", "3 of 10".
[[nodiscard]] QString answerText(MeasureId id, int value);

} // namespace alongside
