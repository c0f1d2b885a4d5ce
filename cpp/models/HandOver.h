#pragma once

#include "platform/AppLauncher.h"

namespace alongside {

/// Hands \a file to an app that the person chooses. \returns what did not work, as a sentence; empty if
/// all did.
[[nodiscard]] QString handOver(AppLauncher &launcher, const SharedFile &file);

/// What a file for calendars is called; says nothing of what it is about.
[[nodiscard]] QString calendarFileName();

} // namespace alongside
