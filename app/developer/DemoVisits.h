#pragma once

#include "storage/Store.h"

namespace alongside::demo {

/// Adds visits that were and some that come, one of them in another zone, with questions and answers, all
/// invented, to the open \a store, which has the contacts and scans already. Use it inside a save.
[[nodiscard]] Result<void> addVisits(Store &store, const LivedTime &now);

} // namespace alongside::demo
