#include "core/FreedMemory.h"

#include <sodium.h>

#include <array>
#include <cstdlib>

namespace alongside {

namespace {

constexpr std::size_t kSmallest = 24;
constexpr std::size_t kLargest = 1032;
constexpr std::size_t kStep = 16;
constexpr std::size_t kKeptPerSize = 16; // seven are kept by default, and it can be set higher
constexpr std::size_t kStackBytes = std::size_t(256) * 1024; // half of the smallest stack, a thread's on iOS

} // namespace

void wipeFreedMemory()
{
    std::array<void *, kKeptPerSize> blocks{};
    for (std::size_t size = kSmallest; size <= kLargest; size += kStep) {
        // All of them at once, or the same one would come back each time.
        for (void *&block : blocks) {
            block = std::malloc(size); // NOLINT(cppcoreguidelines-no-malloc): it is malloc's own memory
            if (block)
                sodium_memzero(block, size);
        }
        for (void *block : blocks)
            std::free(block); // NOLINT(cppcoreguidelines-no-malloc)
    }
    sodium_stackzero(kStackBytes);
}

} // namespace alongside
