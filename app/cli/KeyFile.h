#pragma once

#include "core/Result.h"
#include "pack/SigningKey.h"

#include <QString>

namespace alongside::cli {

/// At most \a most bytes of the file at \a path, and one more of what is larger. \returns
/// ErrorCode::NotFound.
[[nodiscard]] Result<QByteArray> contentOf(const QString &path, qint64 most);

/// The key whose seed is in the file at \a path, which is made, for its owner only, if it is not there.
[[nodiscard]] Result<SigningKey> keyIn(const QString &path);

} // namespace alongside::cli
