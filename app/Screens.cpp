#include "Screens.h"

#include <QQuickWindow>

namespace alongside {

Screens::Screens() : m_component(&m_engine)
{
    m_engine.setNetworkAccessManagerFactory(&m_network);
    m_component.loadFromModule("Alongside.Shell", "Main");
}

bool Screens::show(const QVariantMap &properties)
{
    std::unique_ptr<QObject> made(m_component.createWithInitialProperties(properties));
    m_window.reset(qobject_cast<QQuickWindow *>(made.get()));
    if (m_window)
        std::ignore = made.release();
    return m_window != nullptr;
}

} // namespace alongside
