#pragma once

#include <cstddef>

/// Memory for secrets: between guard pages, kept out of core dumps and swap as far as the system
/// allows, wiped when it is given back.
///
/// Getting and returning such memory takes ten system calls. A few small pieces are therefore kept
/// for the next secret, wiped and out of everybody's reach, this process included.
namespace alongside::guarded {

/// \a size zero bytes, which may be read and written. A byte beyond them cannot be touched.
/// \returns null if there is no memory. Any thread.
[[nodiscard]] std::byte *take(std::size_t size);

/// Wipes \a data and takes it back. Ends the process if something wrote in front of it. Any thread.
/// \param size  as it was given to take().
void giveBack(std::byte *data, std::size_t size) noexcept;

/// Lets nobody touch the \a size bytes at \a data, or lets them be read.
void hide(std::byte *data, std::size_t size) noexcept;
void show(std::byte *data, std::size_t size) noexcept;

} // namespace alongside::guarded
