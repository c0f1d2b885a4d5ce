#pragma once

#include "storage/Store.h"

namespace alongside::demo {

/// Groups that were saved, and a note about one. To be called within a save.
[[nodiscard]] Result<void> addGroups(Store &store);

} // namespace alongside::demo
