#pragma once

#include "core/Result.h"

#include <QByteArray>
#include <QString>
#include <QUrl>

namespace alongside {

/// A file that exists nowhere but here.
struct SharedFile
{
    QString name; ///< As another app may call it, with its ending.
    QString type; ///< Its MIME type, as "text/vcard".
    QByteArray content;
};

/// Hands a person over to another app on the device.
class AppLauncher
{
public:
    /// What not every device can do, and is offered only where it can be.
    enum class Means { Call, TextMessage, Mail, Map, Share, ShareFile };

    virtual ~AppLauncher();

    /// Opens the dialler with \a number; the person presses call. \returns ErrorCode::Unavailable if
    /// this device has none.
    [[nodiscard]] virtual Result<void> dial(const QString &number) = 0;

    /// Opens a new text message to \a number that begins with \a words. Either may be empty; without a
    /// number the person says there whom it is for.
    [[nodiscard]] virtual Result<void> writeTextMessage(const QString &number, const QString &words) = 0;

    /// Opens a new mail to \a address, which holds nothing but one address, that begins with \a words.
    /// Either may be empty.
    [[nodiscard]] virtual Result<void> writeMail(const QString &address, const QString &words) = 0;

    /// Lets the person choose an app that takes \a words.
    [[nodiscard]] virtual Result<void> share(const QString &words) = 0;

    /// Lets the person choose an app that takes \a file. It is handed over from memory: nothing of it is
    /// written anywhere by this app.
    [[nodiscard]] virtual Result<void> shareFile(const SharedFile &file) = 0;

    /// Has a map app look for \a place, as it would be written on an envelope.
    [[nodiscard]] virtual Result<void> openMap(const QString &place) = 0;

    /// Whether this device has an app for \a means. May take a moment.
    [[nodiscard]] virtual bool has(Means means) const = 0;

    /// Opens \a page, which must be https, in the browser.
    [[nodiscard]] virtual Result<void> openWebPage(const QUrl &page) = 0;
};

} // namespace alongside
