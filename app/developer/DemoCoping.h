#pragma once

#include "storage/Store.h"

namespace alongside::demo {

/// Adds invented worries, waiting and put down, and kind words of one's own, as of \a now. Use it inside
/// a save.
[[nodiscard]] Result<void> addCoping(Store &store, const QDateTime &now);

} // namespace alongside::demo
