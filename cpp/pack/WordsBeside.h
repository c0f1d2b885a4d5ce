#pragma once

#include "pack/GroupPack.h"

namespace alongside {

/// What one pack says beside another.
enum class WordsBeside {
    Same,  ///< All of it stands in the other one.
    More,  ///< The same, in all languages of the other one, and some of it in one that the other one has not.
    Other, ///< Something else.
};

/// What \a coming says beside \a known. Two that pass on the same group of the same day may be in the
/// languages of two senders: what either has in a language of its own makes no difference to the other.
[[nodiscard]] WordsBeside wordsBeside(const GroupPack &coming, const GroupPack &known);

} // namespace alongside
