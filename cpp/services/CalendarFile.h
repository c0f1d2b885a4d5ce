#pragma once

#include "core/Result.h"

#include <QByteArray>
#include <QUrl>

namespace alongside {

/// Writes \a content to \a place, where a person said that it is to go: the one way in which it leaves
/// the vault, in the clear. A new file that could not be written to its end is taken away again.
/// \returns ErrorCode::ReadOnly or StorageFull.
[[nodiscard]] Result<void> writeCalendarFile(const QUrl &place, const QByteArray &content);

} // namespace alongside
