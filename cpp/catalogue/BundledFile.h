#pragma once

#include "core/Result.h"

#include <QByteArray>

namespace alongside {

/// Largest bundled file that is read whole, in bytes.
inline constexpr qint64 kMaxBundledBytes = 1 << 20;

/// All of the bundled file \a path, as ":/content/help/helplines.json".
///
/// \returns ErrorCode::NotFound if it was not built in, Corrupt if it is larger than
///   kMaxBundledBytes.
[[nodiscard]] Result<QByteArray> readBundledFile(const QString &path);

/// The same for a file of any size, used where it lies: one that was built in uncompressed is a part of
/// the program, and nothing of it is copied. \returns ErrorCode::NotFound if it was not built in.
[[nodiscard]] Result<QByteArray> bundledBytes(const QString &path);

} // namespace alongside
