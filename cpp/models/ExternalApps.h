#pragma once

#include "platform/AppLauncher.h"

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

public:
    /// \a launcher must outlive this. Make the one instance before the engine, on its thread.
    explicit ExternalApps(AppLauncher &launcher, QObject *parent = nullptr);
    ~ExternalApps() override;

    /// Called once by the QML engine; the composition root keeps ownership.
    static ExternalApps *create(QQmlEngine *, QJSEngine *engine);

    /// Opens the dialler. \returns false after emitting failed().
    Q_INVOKABLE bool dial(const QString &number);
    /// Opens a text message to \a number that begins with \a words.
    Q_INVOKABLE bool writeTextMessage(const QString &number, const QString &words);
    /// Opens \a page in the browser. Only https.
    Q_INVOKABLE bool openWebPage(const QUrl &page);

Q_SIGNALS:
    /// \a sentence tells the person what to do instead.
    void failed(const QString &sentence);

private:
    AppLauncher &m_launcher;
    static inline ExternalApps *s_instance = nullptr;
};

} // namespace alongside
