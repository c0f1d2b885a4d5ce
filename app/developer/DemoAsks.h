#pragma once

#include "domain/LivedTime.h"
#include "storage/Store.h"

namespace alongside::demo {

/// Adds to \a store what Maya asked of others around \a now, at every stage, and who knows what. Wants
/// the contacts to be there.
[[nodiscard]] Result<void> addAsks(Store &store, const LivedTime &now);

} // namespace alongside::demo
