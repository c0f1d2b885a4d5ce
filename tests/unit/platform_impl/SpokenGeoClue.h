#pragma once

#include <QDBusConnection>
#include <QDBusContext>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusServer>
#include <QObject>

#include <functional>
#include <optional>

namespace alongside {

/// GeoClue's object for the one who asks.
class SpokenClient : public QObject, protected QDBusContext
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.GeoClue2.Client")
    Q_PROPERTY(QString DesktopId MEMBER desktopId)
    Q_PROPERTY(uint RequestedAccuracyLevel MEMBER accuracyLevel)
    Q_PROPERTY(QDBusObjectPath Location MEMBER location)

public:
    /// The person says yes.
    void allow()
    {
        if (m_asked)
            QDBusConnection(m_bus.value()).send(m_asked->createReply());
        m_asked.reset();
    }

    QString desktopId;
    uint accuracyLevel = 0;
    QDBusObjectPath location = QDBusObjectPath(QStringLiteral("/"));
    QString error; ///< What Start ends in; in nothing if empty.
    QString errorWords;
    bool answersLater = false;
    int starts = 0;

public Q_SLOTS:
    void Start()
    {
        ++starts;
        if (!error.isEmpty())
            sendErrorReply(error, errorWords);
        if (!answersLater)
            return;
        setDelayedReply(true);
        m_asked = message();
        m_bus = connection();
    }
    void Stop() {}

Q_SIGNALS:
    void LocationUpdated(const QDBusObjectPath &before, const QDBusObjectPath &now);

private:
    std::optional<QDBusMessage> m_asked;
    std::optional<QDBusConnection> m_bus;
};

/// GeoClue's object for a place.
class SpokenLocation : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.GeoClue2.Location")
    Q_PROPERTY(double Latitude READ latitudeRead)
    Q_PROPERTY(double Longitude MEMBER longitude)
    Q_PROPERTY(double Accuracy MEMBER metres)

public:
    [[nodiscard]] double latitudeRead()
    {
        ++reads;
        return latitude;
    }

    double latitude = 0;
    double longitude = 0;
    double metres = 0;
    int reads = 0;
};

/// What makes the object for the one who asks.
class SpokenManager : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.GeoClue2.Manager")

public Q_SLOTS:
    QDBusObjectPath CreateClient()
    {
        return QDBusObjectPath(QStringLiteral("/org/freedesktop/GeoClue2/Client/1"));
    }
};

/// Speaks as GeoClue does over a bus of its own: the messages are real, what is known is a test's.
class SpokenGeoClue : public QObject
{
    Q_OBJECT

public:
    SpokenGeoClue()
    {
        m_server.setAnonymousAuthenticationAllowed(true);
        connect(&m_server, &QDBusServer::newConnection, this, &SpokenGeoClue::greet);
    }

    /// How one who asks comes here.
    [[nodiscard]] std::function<QDBusConnection(const QString &)> connector() const
    {
        return [address = m_server.address()](const QString &name) {
            return QDBusConnection::connectToPeer(address, name);
        };
    }
    [[nodiscard]] bool isConnected() const { return m_guest && m_guest->isConnected(); }

    void knows(double latitude, double longitude, double metres)
    {
        location.latitude = latitude;
        location.longitude = longitude;
        location.metres = metres;
        client.location = QDBusObjectPath(kPlace);
    }
    void moveTo(double latitude, double longitude, double metres)
    {
        const QDBusObjectPath before = client.location;
        knows(latitude, longitude, metres);
        Q_EMIT client.LocationUpdated(before, client.location);
    }

    SpokenManager manager;
    SpokenClient client;
    SpokenLocation location;

private:
    static constexpr auto kEverything = QDBusConnection::ExportAllContents;
    const QString kPlace = QStringLiteral("/org/freedesktop/GeoClue2/Client/1/Location/0");

    void greet(QDBusConnection guest)
    {
        guest.registerObject(QStringLiteral("/org/freedesktop/GeoClue2/Manager"), &manager, kEverything);
        guest.registerObject(QStringLiteral("/org/freedesktop/GeoClue2/Client/1"), &client, kEverything);
        guest.registerObject(kPlace, &location, kEverything);
        m_guest = guest;
    }

    QDBusServer m_server;
    std::optional<QDBusConnection> m_guest;
};

} // namespace alongside
