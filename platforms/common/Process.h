#pragma once

#include <QtTypes>

namespace alongside {

/// First thing in main(): files for their owner only, no core dumps; and, as far as the system does not
/// see to it and lets an app do it, no reading of this process by others, and freed memory overwritten,
/// so that what was read or typed does not outlive its use. Large pieces of memory go back to the system
/// once they are freed.
void hardenProcess();

/// Memory of the device in MiB; 0 if it cannot be told.
[[nodiscard]] qint64 deviceMemoryMiB();

/// Gives memory that is not in use back to the system.
void returnFreedMemory();

/// Removes the files that the system copied into the app's own folder to hand them over.
void removeHandedFiles();

} // namespace alongside
