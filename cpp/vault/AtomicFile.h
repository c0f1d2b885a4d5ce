#pragma once

#include "core/Result.h"

#include <QByteArray>

#include <cstddef>
#include <span>

namespace alongside {

/// Replaces the file at \a path with \a bytes so that after a crash or a power cut either the old or
/// the new content is there, whole. The file is readable by its owner only.
///
/// Not QSaveFile: that ignores a failing fsync and never synchronises the folder.
///
/// \returns ErrorCode::StorageFull, ReadOnly or StorageTrouble. The old content is then still there,
///   but for one case: if only the last step failed, synchronising the folder, the new content is in
///   its place and may or may not outlast a power cut.
[[nodiscard]] Result<void> writeAtomically(const QString &path, std::span<const std::byte> bytes);

/// The content of the file at \a path, which may not be a link.
/// \returns ErrorCode::NotFound if there is none, Corrupt if it is larger than \a most bytes.
[[nodiscard]] Result<QByteArray> readWhole(const QString &path, qsizetype most);

/// Removes the file at \a path, its bytes overwritten first as far as the storage lets one; not there is
/// as good. \returns ErrorCode::ReadOnly or StorageTrouble if it is still there.
[[nodiscard]] Result<void> eraseFile(const QString &path);

/// Makes renames and removals inside the folder at \a path survive a power cut.
[[nodiscard]] Result<void> syncFolder(const QString &path);

} // namespace alongside
