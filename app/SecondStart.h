#pragma once

#include <QLocalServer>

namespace alongside {

/// The app was started once more with something to open: the one that runs already shows it, instead of a
/// second window.
///
/// By way of a socket that only this user can open, in the folder that the desktop keeps for such things,
/// one for each folder of profiles. Where there is no such folder, a second window opens.
class SecondStart final : public QObject
{
    Q_OBJECT

public:
    /// Waits for others that are started on \a dataFolder.
    explicit SecondStart(const QString &dataFolder);

    /// Hands \a given, a link or the address of a file, to the app that runs on \a dataFolder.
    /// \returns whether one took it.
    [[nodiscard]] static bool tell(const QString &dataFolder, const QString &given);

Q_SIGNALS:
    void told(const QString &given);

private:
    void meet();
    void listenTo(QLocalSocket &caller);

    QLocalServer m_server;
};

} // namespace alongside
