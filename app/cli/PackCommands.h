#pragma once

#include "Commands.h"

namespace alongside::cli {

/// Packs of groups, for organisations with many of them: see content/README.md. `words` is what to do and
/// the file, `key` the file with the seed of the key.
///
/// "validate FILE": whether the app would take it, and what is wrong if it would not.
/// "inspect FILE": that, and what is in it.
/// "sign FILE": signs it, in its place; makes the key's file if it is not there.
[[nodiscard]] ExitCode workOnPack(Request &request);

} // namespace alongside::cli
