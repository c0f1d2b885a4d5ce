#include "SecondStart.h"

#include <QCryptographicHash>
#include <QDir>
#include <QLocalSocket>
#include <QTimer>

#include <chrono>

using namespace Qt::StringLiterals;

namespace alongside {

namespace {

constexpr qint64 kLongest = 4096; // as the longest link
constexpr std::chrono::milliseconds kPatience(1000);
constexpr QByteArrayView kTaken("taken\n");

// Empty where the desktop has no folder for it.
QString socketOf(const QString &dataFolder)
{
    const QString place = qEnvironmentVariable("XDG_RUNTIME_DIR");
    if (place.isEmpty() || !QDir(place).exists())
        return {};
    const QByteArray folder = QDir(dataFolder).absolutePath().toUtf8();
    const QByteArray sum = QCryptographicHash::hash(folder, QCryptographicHash::Sha256).toHex();
    constexpr qsizetype enough = 16;
    return u"%1/alongside-%2"_s.arg(place, QLatin1StringView(sum.first(enough)));
}

} // namespace

SecondStart::SecondStart(const QString &dataFolder)
{
    const QString name = socketOf(dataFolder);
    if (name.isEmpty())
        return;
    connect(&m_server, &QLocalServer::newConnection, this, &SecondStart::meet);
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    if (m_server.listen(name))
        return;
    QLocalSocket other;
    other.connectToServer(name);
    if (other.waitForConnected(int(kPatience.count())))
        return;                       // a window that was opened before this one
    QLocalServer::removeServer(name); // of one that was ended by force
    m_server.listen(name);
}

bool SecondStart::tell(const QString &dataFolder, const QString &given)
{
    const QString name = socketOf(dataFolder);
    const QByteArray line = given.toUtf8() + '\n';
    if (name.isEmpty() || line.size() > kLongest || line.count('\n') != 1)
        return false;
    QLocalSocket running;
    running.connectToServer(name);
    if (!running.waitForConnected(int(kPatience.count())) || running.write(line) != line.size())
        return false;
    // Only what was taken is told: one that hangs shows nothing.
    while (running.bytesAvailable() < kTaken.size() && running.waitForReadyRead(int(kPatience.count()))) {
    }
    return running.readAll() == kTaken;
}

void SecondStart::meet()
{
    while (QLocalSocket *caller = m_server.nextPendingConnection()) {
        connect(caller, &QLocalSocket::disconnected, caller, &QObject::deleteLater);
        connect(caller, &QLocalSocket::readyRead, this, [this, caller] { listenTo(*caller); });
        QTimer::singleShot(kPatience, caller, &QLocalSocket::abort);
        listenTo(*caller);
    }
}

void SecondStart::listenTo(QLocalSocket &caller)
{
    if (!caller.canReadLine()) {
        if (caller.bytesAvailable() > kLongest)
            caller.abort();
        return;
    }
    const QString given = QString::fromUtf8(caller.readLine(kLongest)).trimmed();
    caller.write(kTaken.data(), kTaken.size());
    caller.flush(); // now: what is done with it may take longer than the caller waits
    caller.disconnectFromServer();
    Q_EMIT told(given);
}

} // namespace alongside
