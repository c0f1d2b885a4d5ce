#pragma once

#include "update/UpdateRefusal.h"

#include <optional>

namespace alongside {

/// What a rule finds: nothing, or why the update is refused.
using FileFlaw = std::optional<UpdateRefusal>;

[[nodiscard]] inline FileFlaw fileFlaw(const QString &file, UpdateFlaw what, const QString &detail = {})
{
    return UpdateRefusal{.flaw = what, .file = file, .detail = detail};
}

/// What was \a found, if anything, is in \a file.
[[nodiscard]] inline FileFlaw inFile(const QString &file, FileFlaw found)
{
    if (found)
        found->file = file;
    return found;
}

} // namespace alongside
