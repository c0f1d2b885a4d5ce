#pragma once

#include "domain/Mood.h"

#include <QString>

#include <optional>

namespace alongside {

/// "Very low" to "Good".
[[nodiscard]] QString moodText(Mood mood);
/// As Pebble and MoodPicker count: 0 very low to 4 good; -1 for none.
[[nodiscard]] int moodLevel(const std::optional<Mood> &mood);

} // namespace alongside
