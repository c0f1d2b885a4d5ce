#pragma once

#include "catalogue/ContentFiles.h"
#include "update/UpdateRefusal.h"

#include <QDate>

#include <optional>

namespace alongside {

/// The first thing that is wrong with \a files as a whole, as far as an app can know: the rules of
/// content/README.md. Every list, whatever an update brings of it; articles that it brings, and what leads
/// to others. No gate may be gone that is there in what was built in. A null \a today is not looked at.
[[nodiscard]] std::optional<UpdateRefusal> flawIn(const ContentFiles &files, QDate today);

} // namespace alongside
