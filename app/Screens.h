#pragma once

#include "RefusingNetwork.h"

#include <QQmlComponent>
#include <QQmlEngine>
#include <QVariantMap>

#include <memory>

class QQuickWindow;

namespace alongside {

/// What runs the screens, and the window they are in.
///
/// No QQmlApplicationEngine: for every file it would also look for one for this system, this
/// language and this country, and none of ours has such a variant.
class Screens
{
public:
    /// Begins to read the types of the window, which needs nothing else of the app yet, on Qt's thread for
    /// it.
    Screens();

    /// Has Qt go on with the types of what the window shows first: \a file of the shell.
    void readOn(const QString &file);

    [[nodiscard]] QQmlEngine &engine() { return m_engine; }

    /// Opens the window, once its types are read. \returns false if it could not be made.
    [[nodiscard]] bool show(const QVariantMap &properties);
    /// Null before it is shown.
    [[nodiscard]] QQuickWindow *window() const { return m_window.get(); }

private:
    RefusingNetwork m_network;
    QQmlEngine m_engine;
    QQmlComponent m_readAhead;
    QQmlComponent m_readOn;
    std::unique_ptr<QQuickWindow> m_window;
};

} // namespace alongside
