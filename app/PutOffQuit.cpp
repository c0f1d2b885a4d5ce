#include "PutOffQuit.h"

#include "models/SessionModel.h"

#include <QCoreApplication>
#include <QEvent>

namespace alongside {

PutOffQuit::PutOffQuit(SessionModel &session) : m_session(session)
{
    QCoreApplication::instance()->installEventFilter(this);
}

bool PutOffQuit::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Quit && m_session.opened()) {
        ProfileSettingsModel &settings = *m_session.opened()->settings();
        if (settings.isMakingRecoveryCode())
            endAfter(*settings.recoveryCode());
    }
    return QObject::eventFilter(watched, event);
}

// What changes next is that it is forgotten, unless it goes with the profile.
void PutOffQuit::endAfter(const RecoveryCodeModel &code)
{
    disconnect(&code, nullptr, this, nullptr); // it may be asked more than once
    const auto end = [this, &code] {
        disconnect(&code, nullptr, this, nullptr);
        QCoreApplication::postEvent(QCoreApplication::instance(), new QEvent(QEvent::Quit));
    };
    connect(&code, &RecoveryCodeModel::codeChanged, this, end);
    connect(&code, &QObject::destroyed, this, end);
}

} // namespace alongside
