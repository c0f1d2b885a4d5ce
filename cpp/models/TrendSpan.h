#pragma once

#include "domain/Trend.h"

#include <QStringList>

#include <optional>

/// How far back a trend looks, as a person chooses it.
namespace alongside::trendspan {

/// Days of the span with that number in names(); absent for all there are.
[[nodiscard]] std::optional<int> days(int span);
/// "2 weeks" and so on, in order.
[[nodiscard]] QStringList names();
/// "By day" and so on.
[[nodiscard]] QString nameOf(TrendStep step);

} // namespace alongside::trendspan
