#pragma once

#include "core/Result.h"

#include <utility>

namespace alongside {

/// Says "this profile is open here" to every other process. Let go when destroyed or when the
/// process dies, however it dies.
class FolderLock
{
public:
    /// Takes the lock kept by the file at \a path, making the file if needed.
    /// \returns ErrorCode::AlreadyOpen if another process has it, or another place in this one;
    ///   NotFound if there is no such folder; ReadOnly, StorageFull or StorageTrouble.
    [[nodiscard]] static Result<FolderLock> take(const QString &path);

    FolderLock(FolderLock &&other) noexcept : m_descriptor(std::exchange(other.m_descriptor, -1)) {}
    FolderLock &operator=(FolderLock &&other) noexcept
    {
        FolderLock moved(std::move(other)); // takes what this one held along when it dies
        std::swap(m_descriptor, moved.m_descriptor);
        return *this;
    }
    FolderLock(const FolderLock &) = delete;
    FolderLock &operator=(const FolderLock &) = delete;
    ~FolderLock();

private:
    explicit FolderLock(int descriptor) : m_descriptor(descriptor) {}
    int m_descriptor;
};

} // namespace alongside
