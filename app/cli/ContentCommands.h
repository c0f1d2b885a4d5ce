#pragma once

#include "Commands.h"

namespace alongside::cli {

/// Updates of the content, for whoever releases them: see content/README.md. `words` is what to do and the
/// file or folder.
///
/// "validate FILE": whether this app would take it, and what is wrong if it would not.
/// "build FOLDER": makes `out` of the files in it, signed with `key`; only if this app would take it.
/// "key FILE": the public half of the key in it, for ALONGSIDE_CONTENT_KEY; makes the file if it is not
/// there.
[[nodiscard]] ExitCode workOnContent(Request &request);

} // namespace alongside::cli
