#pragma once

#include "core/Result.h"

namespace alongside {

/// What was being done when something failed.
enum class Deed {
    Opening,  ///< Unlocking a profile.
    Making,   ///< Making a profile.
    Saving,   ///< Keeping what a person wrote: it stays on the screen, and is tried again.
    Changing, ///< Deleting, putting back, choosing: it stays as it was.
    Reading,  ///< Showing what was kept.
    Listing,  ///< Putting a profile on the lock screen, or keeping it off.
    Looking,  ///< Finding out which profiles there are.
};

/// A sentence or two for the person: what happened, that nothing is lost, and what to do.
[[nodiscard]] QString toSentence(const Error &error, Deed deed);

} // namespace alongside
