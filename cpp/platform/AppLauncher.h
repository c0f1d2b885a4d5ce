#pragma once

#include "core/Result.h"

#include <QUrl>

namespace alongside {

/// Hands a person over to another app on the device.
class AppLauncher
{
public:
    virtual ~AppLauncher();

    /// Opens the dialler with \a number; the person presses call. \returns ErrorCode::Unavailable if
    /// this device has none.
    [[nodiscard]] virtual Result<void> dial(const QString &number) = 0;

    /// Opens a new text message to \a number that begins with \a words, which may be empty.
    [[nodiscard]] virtual Result<void> writeTextMessage(const QString &number, const QString &words) = 0;

    /// Opens \a page, which must be https, in the browser.
    [[nodiscard]] virtual Result<void> openWebPage(const QUrl &page) = 0;
};

} // namespace alongside
