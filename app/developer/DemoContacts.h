#pragma once

#include "storage/Store.h"

namespace alongside::demo {

/// Adds Maya's care team, family and friends to \a store, with what to say in a call. Their numbers are
/// of those set aside for stories.
[[nodiscard]] Result<void> addContacts(Store &store);

/// Adds \a count people to \a store, for measuring.
[[nodiscard]] Result<void> addManyContacts(Store &store, int count);

} // namespace alongside::demo
