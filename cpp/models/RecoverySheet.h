#pragma once

#include "vault/RecoveryCode.h"

#include <QUrl>

namespace alongside {

/// Writes a one-page PDF to \a file: the recovery code, large, and how to use it. Only ever on the
/// person's own request: it is plain.
/// \param name  of the profile; may be empty.  \returns false if it could not be written.
[[nodiscard]] bool writeRecoverySheet(const QUrl &file, const RecoveryCode &code, const QString &name);

} // namespace alongside
