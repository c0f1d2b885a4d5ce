#pragma once

#include "services/OpenProfile.h"

namespace alongside::demo {

/// What opens every demo profile.
inline constexpr const char *kPassphrase = "quiet harbour lantern meadow";

/// Makes a profile called "Maya" under \a root, with the invented year up to now in it.
[[nodiscard]] Result<ProfileId> makeProfile(const QString &root);

/// Adds the invented year up to now to the open \a store.
[[nodiscard]] Result<void> addYear(Store &store);

/// Adds \a count entries over twenty years to \a store, for measuring.
[[nodiscard]] Result<void> addShelf(Store &store, int count);

} // namespace alongside::demo
