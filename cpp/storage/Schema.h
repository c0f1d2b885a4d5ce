#pragma once

#include "sql/Connection.h"

namespace alongside {

/// Version of the schema this build reads and writes.
inline constexpr int kSchemaVersion = 7;

/// Version of the schema \a connection holds; 0 if it holds none.
[[nodiscard]] Result<int> storedVersion(sql::Connection &connection);

/// Brings \a connection from whatever version it holds to kSchemaVersion, one transaction per step.
///
/// \returns ErrorCode::NewerVersion for a store from a newer Alongside, which is left untouched;
///   Corrupt for a version there never was.
[[nodiscard]] Result<void> migrate(sql::Connection &connection);

} // namespace alongside
