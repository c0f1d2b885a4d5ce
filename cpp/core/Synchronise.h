#pragma once

namespace alongside {

/// Waits until what was written to \a descriptor is on the disk, and no longer only in a cache of the system
/// or of the drive. \returns false if that is not certain; `errno` says why.
[[nodiscard]] bool synchronise(int descriptor);

} // namespace alongside
