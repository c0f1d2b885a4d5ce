#pragma once

#include "storage/Store.h"

namespace alongside::demo {

/// Adds what somebody left behind while reading: articles kept, one half read, and what is to be told.
/// Use it inside a save.
[[nodiscard]] Result<void> addReading(Store &store);

} // namespace alongside::demo
