#pragma once

#include "core/Result.h"

namespace alongside::sql {

/// Prepares SQLCipher for this process, once: memory that is overwritten when freed, silence in
/// the log, and proof that this library encrypts, searches and never spills to a temporary file.
///
/// Called by Connection before the first open; cheap and the same answer every time after.
///
/// \returns ErrorCode::Unavailable for a library that would write plain text or cannot search.
[[nodiscard]] Result<void> startLibrary();

/// The library in use, as "SQLCipher 4.6.1 (SQLite 3.46.1)". For the about page and the log.
[[nodiscard]] QString libraryVersion();

} // namespace alongside::sql
