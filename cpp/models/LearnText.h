#pragma once

#include "learn/FactSources.h"

namespace alongside {

// What content/learn has in keys and dates, in words.

/// "November 2025", "20 April 2023", "2023 to 2024", "undated".
[[nodiscard]] QString publishedText(const QString &published);
/// "Cancer and work (an old copy, in German). Macmillan, March 2024. Compared on 22 November 2026."
[[nodiscard]] QString sourceText(const LearnSource &source);
/// "Not yet reviewed by a clinician.", from the same without capital and full stop.
[[nodiscard]] QString reviewText(const QString &review);

} // namespace alongside
