#pragma once

#include <QObject>

namespace alongside {

class RecoveryCodeModel;
class SessionModel;

/// The system asked the app to end, by a signal or as it shuts down, while a new recovery code was being
/// made: it stays open then, or nobody would ever see the code. It ends by itself once the code has been put
/// away, or nothing came of it.
///
/// Closing the window is not taken for that: whoever does so sees that it stays, and may have other plans
/// then.
class PutOffQuit : public QObject
{
    Q_OBJECT

public:
    explicit PutOffQuit(SessionModel &session);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void endAfter(const RecoveryCodeModel &code);

    SessionModel &m_session;
};

} // namespace alongside
