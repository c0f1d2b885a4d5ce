#pragma once

#include "tour/TourGuide.h"

namespace alongside {

/// Uses the app as a newcomer would, from an empty folder to a locked profile with words in it, and
/// takes a picture of every stop. Then visits the main screens in every look.
/// \returns the first thing that did not work, as a sentence.
[[nodiscard]] Hand::Done tour(TourGuide &guide);

} // namespace alongside
