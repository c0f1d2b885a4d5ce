#pragma once

#include "services/OpenProfile.h"

#include <functional>

namespace alongside::demo {

/// What opens every demo profile.
inline constexpr const char *kPassphrase = "quiet harbour lantern meadow";

/// A whole life's journal: twenty years of it.
inline constexpr int kEntriesOfLife = 100'000;
inline constexpr int kPhotosOfLife = 2'000;

/// Told how many per cent are done, again and again, on the thread that makes. False: make no more.
using Progress = std::function<bool(int percent)>;

/// Makes a profile called "Maya" under \a root, with the invented year up to now in it.
[[nodiscard]] Result<ProfileId> makeProfile(const QString &root);

/// The same with kEntriesOfLife entries and kPhotosOfLife photos, for seeing how the app is with a
/// journal that large. Takes a minute or so. \returns ErrorCode::Cancelled if \a progress said so.
[[nodiscard]] Result<ProfileId> makeLife(const QString &root, const Progress &progress);

/// Adds the invented year up to now, as \a clock has it, to the open \a store.
[[nodiscard]] Result<void> addYear(Store &store, const Clock &clock = SystemClock());

/// Adds \a count entries over twenty years to \a store, for measuring.
[[nodiscard]] Result<void> addShelf(Store &store, int count, const Progress &progress = {});

} // namespace alongside::demo
