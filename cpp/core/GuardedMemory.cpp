#include "core/GuardedMemory.h"

#include <QtLogging>

#include <sodium.h>

#include <algorithm>
#include <array>
#include <mutex>
#include <span>

namespace alongside::guarded {

namespace {

// Every small secret lies at the end of a block of this size, against the guard page, behind a fence.
constexpr std::size_t kBlockBytes = 128;
constexpr std::size_t kLeastFence = 16;
constexpr std::byte kFence{0xdb};
// More than an unlock has at once.
constexpr std::size_t kKeptBlocks = 8;

// Blocks at rest: nothing but fence, and not to be touched. Never freed: the process ends with them.
std::mutex s_mutex;
std::array<std::byte *, kKeptBlocks> s_kept{};
std::size_t s_keptCount = 0;

bool isSmall(std::size_t size)
{
    return size + kLeastFence <= kBlockBytes;
}

std::byte *blockOf(std::byte *data, std::size_t size)
{
    return isSmall(size) ? data + size - kBlockBytes : data;
}

std::byte *takeKept()
{
    const std::scoped_lock lock(s_mutex);
    return s_keptCount > 0 ? s_kept[--s_keptCount] : nullptr;
}

bool keep(std::byte *block)
{
    const std::scoped_lock lock(s_mutex);
    if (s_keptCount == s_kept.size())
        return false;
    s_kept[s_keptCount++] = block;
    return true;
}

std::byte *takeBlock()
{
    if (std::byte *kept = takeKept()) {
        sodium_mprotect_readwrite(kept);
        return kept;
    }
    auto *made = static_cast<std::byte *>(sodium_malloc(kBlockBytes));
    if (made)
        std::fill_n(made, kBlockBytes, kFence);
    return made;
}

} // namespace

std::byte *take(std::size_t size)
{
    const bool small = isSmall(size);
    std::byte *block = small ? takeBlock() : static_cast<std::byte *>(sodium_malloc(size));
    if (!block)
        return nullptr;
    std::byte *data = small ? block + kBlockBytes - size : block;
    sodium_memzero(data, size);
    return data;
}

void giveBack(std::byte *data, std::size_t size) noexcept
{
    std::byte *block = blockOf(data, size);
    if (!isSmall(size)) {
        sodium_free(block); // wipes, and looks for what was written in front
        return;
    }
    sodium_mprotect_readwrite(block); // it may be hidden
    if (!std::ranges::all_of(std::span(block, data), [](std::byte value) { return value == kFence; }))
        qFatal("something wrote in front of a secret");
    sodium_memzero(data, size);
    std::fill_n(data, size, kFence);
    sodium_mprotect_noaccess(block);
    if (!keep(block))
        sodium_free(block);
}

void hide(std::byte *data, std::size_t size) noexcept
{
    sodium_mprotect_noaccess(blockOf(data, size));
}

void show(std::byte *data, std::size_t size) noexcept
{
    sodium_mprotect_readonly(blockOf(data, size));
}

} // namespace alongside::guarded
