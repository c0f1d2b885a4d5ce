#pragma once

#include "core/Result.h"

namespace alongside {

/// Makes the folder at \a path, and those above it that are missing, for their owner only, and makes
/// them survive a power cut. One that is there already is left as it is.
///
/// \returns ErrorCode::StorageFull, ReadOnly or StorageTrouble.
[[nodiscard]] Result<void> makePrivateFolder(const QString &path);

} // namespace alongside
