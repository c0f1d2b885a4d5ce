#pragma once

#include "storage/Store.h"

namespace alongside::demo {

/// Adds five scans that were and one in four days, with the worry around each, plans, look backs and a
/// letter, all invented, to the open \a store. Use it inside a save.
[[nodiscard]] Result<void> addScans(Store &store, const LivedTime &now);

} // namespace alongside::demo
