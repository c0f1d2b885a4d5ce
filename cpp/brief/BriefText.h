#pragma once

#include "brief/BriefPage.h"

namespace alongside {

/// The plain-text twin of \a page: the same words in the same order, and whatever has no room on paper.
/// For a screen reader, a mail, or a person who wants to change something.
[[nodiscard]] QString briefText(const BriefPage &page);

} // namespace alongside
