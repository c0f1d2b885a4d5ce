#pragma once

#include "core/Result.h"

#include <QByteArray>
#include <QUrl>

namespace alongside {

/// Writes \a content to \a place, which the person chose and which is outside the vault: plain. Straight
/// there, never by way of another file. What does not become whole is taken away, if it was not there before.
/// \param place  `file:` or `content:`.
/// \returns ErrorCode::Unavailable if it could not be written.
[[nodiscard]] Result<void> writePlainFile(const QUrl &place, const QByteArray &content);

} // namespace alongside
