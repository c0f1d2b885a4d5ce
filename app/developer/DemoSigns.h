#pragma once

#include "storage/Store.h"

namespace alongside::demo {

/// Adds to \a store what Maya answered to questionnaires up to \a now: a PHQ-4 every month, now and
/// then a GAD-7 or a PHQ-8, one of them with a question left out. Use it inside a save.
[[nodiscard]] Result<void> addSigns(Store &store, const QDateTime &now);

} // namespace alongside::demo
