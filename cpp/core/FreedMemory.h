#pragma once

namespace alongside {

/// Overwrites the small blocks that the calling thread has freed and the C library keeps for it to
/// use again. glibc's M_PERTURB, which overwrites what is freed, leaves out these: up to seven blocks
/// of each size up to 1 KiB (glibc manual, tunable glibc.malloc.tcache_count; seen in 2.41).
///
/// Also what functions that have returned left on the calling thread's stack, down to 256 KiB.
void wipeFreedMemory();

} // namespace alongside
