#pragma once

#include "core/Result.h"

namespace alongside {

/// What \a systemError, a value of `errno` after a file could not be opened, read or written, means
/// to the layer above.
[[nodiscard]] ErrorCode fromSystemError(int systemError);

/// The same as a failure, with the number for the log.
[[nodiscard]] std::unexpected<Error> failFromSystem(int systemError);

} // namespace alongside
