#pragma once

#include "storage/Store.h"

#include <QDate>

namespace alongside::demo {

/// Adds an earlier line of treatment, what is at hand of a diagnosis, medicines, side effects and
/// questions for a visit, all invented, to the open \a store. Use it inside a save.
[[nodiscard]] Result<void> addTreatment(Store &store, QDate today);

} // namespace alongside::demo
