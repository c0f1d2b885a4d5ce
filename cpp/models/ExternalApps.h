#pragma once

#include "platform/AppLauncher.h"

#include <QHash>
#include <QObject>
#include <QtQml/qqmlregistration.h>

class QJSEngine;
class QQmlEngine;

namespace alongside {

/// `ExternalApps` in QML: leave Alongside for another app, and say so if that fails.
///
/// A singleton because it is a capability of the device, not data of a screen. Data never comes this
/// way: screens get theirs through required properties.
class ExternalApps : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON

    /// What this device has an app for; asked of it once, when it is first wanted.
    Q_PROPERTY(bool hasCalls READ hasCalls CONSTANT FINAL)
    Q_PROPERTY(bool hasTextMessages READ hasTextMessages CONSTANT FINAL)
    Q_PROPERTY(bool hasMail READ hasMail CONSTANT FINAL)
    Q_PROPERTY(bool hasMap READ hasMap CONSTANT FINAL)
    /// The system has a sheet of apps that take words.
    Q_PROPERTY(bool hasShare READ hasShare CONSTANT FINAL)
    /// And one that takes files.
    Q_PROPERTY(bool hasFileShare READ hasFileShare CONSTANT FINAL)

public:
    /// \a launcher must outlive this. Make the one instance before the engine, on its thread.
    explicit ExternalApps(AppLauncher &launcher, QObject *parent = nullptr);
    ~ExternalApps() override;

    /// Called once by the QML engine; the composition root keeps ownership.
    static ExternalApps *create(QQmlEngine *, QJSEngine *engine);

    /// Opens the dialler. \returns false after emitting failed().
    Q_INVOKABLE bool dial(const QString &number);
    /// Opens a text message to \a number that begins with \a words. Without a number it is for whoever
    /// the person then chooses.
    Q_INVOKABLE bool writeTextMessage(const QString &number, const QString &words);
    /// Opens a mail to \a address that begins with \a words. Without an address it is for whoever the
    /// person then chooses.
    Q_INVOKABLE bool writeMail(const QString &address, const QString &words = {});
    /// Lets the person choose an app that takes \a words.
    Q_INVOKABLE bool share(const QString &words);
    /// Has a map app look for \a place.
    Q_INVOKABLE bool openMap(const QString &place);
    /// Puts \a text where it can be pasted from.
    Q_INVOKABLE void copy(const QString &text);
    /// Does that with \a page as browsers and mails take it: nothing in it ends it early, as a space would.
    Q_INVOKABLE void copyAddress(const QUrl &page);
    /// Opens \a page in the browser. Only https.
    Q_INVOKABLE bool openWebPage(const QUrl &page);

    [[nodiscard]] bool hasCalls() const { return has(AppLauncher::Means::Call); }
    [[nodiscard]] bool hasTextMessages() const { return has(AppLauncher::Means::TextMessage); }
    [[nodiscard]] bool hasMail() const { return has(AppLauncher::Means::Mail); }
    [[nodiscard]] bool hasMap() const { return has(AppLauncher::Means::Map); }
    [[nodiscard]] bool hasShare() const { return has(AppLauncher::Means::Share); }
    [[nodiscard]] bool hasFileShare() const { return has(AppLauncher::Means::ShareFile); }

Q_SIGNALS:
    /// \a sentence tells the person what to do instead.
    void failed(const QString &sentence);

private:
    [[nodiscard]] bool has(AppLauncher::Means means) const;

    AppLauncher &m_launcher;
    mutable QHash<AppLauncher::Means, bool> m_has;
    static inline ExternalApps *s_instance = nullptr;
};

} // namespace alongside
