#include "Screens.h"

#include <QQuickWindow>

namespace alongside {

using namespace Qt::StringLiterals;

Screens::Screens() : m_readAhead(&m_engine), m_readOn(&m_engine)
{
    m_engine.setNetworkAccessManagerFactory(&m_network);
    m_readAhead.loadFromModule("Alongside.Shell", "Main", QQmlComponent::Asynchronous);
}

void Screens::readOn(const QString &file)
{
    m_readOn.loadUrl(QUrl(u"qrc:/qt/qml/Alongside/Shell/"_s + file), QQmlComponent::Asynchronous);
}

bool Screens::show(const QVariantMap &properties)
{
    QQmlComponent window(&m_engine, "Alongside.Shell", "Main"); // waits for what is still being read of it
    std::unique_ptr<QObject> made(window.createWithInitialProperties(properties));
    m_window.reset(qobject_cast<QQuickWindow *>(made.get()));
    if (m_window)
        std::ignore = made.release();
    return m_window != nullptr;
}

} // namespace alongside
