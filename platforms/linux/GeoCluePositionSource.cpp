#include "GeoCluePositionSource.h"

#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>
#include <QFile>
#include <QGuiApplication>

#include <limits>
#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace alongside {

namespace {

const auto kService = u"org.freedesktop.GeoClue2"_s;
const auto kManagerPath = u"/org/freedesktop/GeoClue2/Manager"_s;
const auto kManager = u"org.freedesktop.GeoClue2.Manager"_s;
const auto kClient = u"org.freedesktop.GeoClue2.Client"_s;
const auto kLocation = u"org.freedesktop.GeoClue2.Location"_s;
const auto kProperties = u"org.freedesktop.DBus.Properties"_s;

// The roughest that GeoClue has below a whole city.
constexpr uint kNeighbourhood = 5;

// For what a person is asked meanwhile: they may have to read it first.
constexpr auto kQuestionTime = 2min;

QString connectionName()
{
    return u"alongside-position"_s;
}

// GeoClue has one error for both, and tells them apart in words, which are in English everywhere.
PositionSource::Trouble troubleFor(const QDBusMessage &answer)
{
    if (answer.errorName() != "org.freedesktop.DBus.Error.AccessDenied"_L1)
        return PositionSource::Trouble::Missing;
    return answer.errorMessage().startsWith("Geolocation disabled"_L1) ? PositionSource::Trouble::SwitchedOff
                                                                       : PositionSource::Trouble::Refused;
}

bool isError(const QDBusMessage &answer)
{
    return answer.type() == QDBusMessage::ErrorMessage || answer.arguments().isEmpty();
}

} // namespace

GeoCluePositionSource::GeoCluePositionSource()
    : GeoCluePositionSource(
          [](const QString &name) { return QDBusConnection::connectToBus(QDBusConnection::SystemBus, name); },
          u"/usr/share/dbus-1/system-services"_s, kPatience)
{}

GeoCluePositionSource::GeoCluePositionSource(Connector connector, QString services,
                                             std::chrono::milliseconds patience)
    : m_connector(std::move(connector)), m_services(std::move(services)), m_bus(QString())
{
    m_patience.setSingleShot(true);
    m_patience.setInterval(patience);
    connect(&m_patience, &QTimer::timeout, this, [this] { fail(Trouble::NotFound); });
}

GeoCluePositionSource::~GeoCluePositionSource()
{
    letGo();
}

bool GeoCluePositionSource::isThere()
{
    return QFile::exists(m_services + u'/' + kService + u".service"_s);
}

void GeoCluePositionSource::ask()
{
    stop();
    m_bus = m_connector(connectionName());
    m_open = true;
    if (!m_bus.isConnected()) {
        fail(Trouble::Missing);
        return;
    }
    call(to(kManagerPath, kManager, u"CreateClient"_s), [this](const QDBusMessage &made) { begin(made); });
}

void GeoCluePositionSource::stop()
{
    ++m_asks;
    m_patience.stop();
    m_client.clear();
    letGo();
    if (std::exchange(m_asking, false))
        Q_EMIT asking(false);
}

void GeoCluePositionSource::letGo()
{
    if (!std::exchange(m_open, false))
        return;
    m_bus = QDBusConnection(QString());
    // Each is for its own kind of connection, and leaves the other's alone.
    QDBusConnection::disconnectFromBus(connectionName());
    QDBusConnection::disconnectFromPeer(connectionName());
}

void GeoCluePositionSource::fail(Trouble trouble)
{
    if (!m_open)
        return;
    stop();
    Q_EMIT failed(trouble);
}

// Without a bus between the two there are no names.
QString GeoCluePositionSource::service() const
{
    return m_bus.baseService().isEmpty() ? QString() : kService;
}

QDBusMessage GeoCluePositionSource::to(const QString &path, const QString &interface, const QString &method,
                                       const QVariantList &arguments) const
{
    QDBusMessage question = QDBusMessage::createMethodCall(service(), path, interface, method);
    question.setArguments(arguments);
    return question;
}

void GeoCluePositionSource::call(const QDBusMessage &question, const Answer &answer,
                                 std::chrono::milliseconds time)
{
    auto *watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(question, int(time.count())), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher, answer, asks = m_asks] {
        watcher->deleteLater();
        if (asks == m_asks)
            answer(watcher->reply());
    });
}

void GeoCluePositionSource::set(const QString &property, const QVariant &value)
{
    const QVariantList arguments{kClient, property, QVariant::fromValue(QDBusVariant(value))};
    m_bus.call(to(m_client, kProperties, u"Set"_s, arguments), QDBus::NoBlock);
}

// GeoClue takes what it is sent in order, so nothing has to be waited for but the last. There the desktop
// asks the person, if nobody decided yet.
void GeoCluePositionSource::begin(const QDBusMessage &made)
{
    if (isError(made)) {
        fail(troubleFor(made));
        return;
    }
    m_client = qvariant_cast<QDBusObjectPath>(made.arguments().constFirst()).path();
    m_bus.connect(service(), m_client, kClient, u"LocationUpdated"_s, this,
                  SLOT(noteMoved(QDBusObjectPath, QDBusObjectPath)));
    set(u"DesktopId"_s, QGuiApplication::desktopFileName());
    set(u"RequestedAccuracyLevel"_s, kNeighbourhood);
    m_asking = true;
    Q_EMIT asking(true);
    if (!m_open)
        return; // whoever was told has let go
    call(
        to(m_client, kClient, u"Start"_s), [this](const QDBusMessage &answer) { noteStarted(answer); },
        kQuestionTime);
}

void GeoCluePositionSource::noteStarted(const QDBusMessage &answer)
{
    if (std::exchange(m_asking, false))
        Q_EMIT asking(false);
    if (!m_open)
        return;
    if (answer.type() == QDBusMessage::ErrorMessage) {
        fail(troubleFor(answer));
        return;
    }
    m_patience.start();
    // It may have known before it was asked.
    call(to(m_client, kProperties, u"Get"_s, {kClient, u"Location"_s}), [this](const QDBusMessage &known) {
        if (isError(known))
            return;
        const QVariant value = qvariant_cast<QDBusVariant>(known.arguments().constFirst()).variant();
        readLocation(qvariant_cast<QDBusObjectPath>(value).path());
    });
}

void GeoCluePositionSource::noteMoved(const QDBusObjectPath &before, const QDBusObjectPath &now)
{
    Q_UNUSED(before)
    if (m_patience.isActive())
        readLocation(now.path());
}

void GeoCluePositionSource::readLocation(const QString &path)
{
    if (path.size() <= 1)
        return; // not known yet
    call(to(path, kProperties, u"GetAll"_s, {kLocation}), [this](const QDBusMessage &answer) {
        if (!isError(answer))
            take(QDBusPendingReply<QVariantMap>(answer).value());
    });
}

// A vague one is often followed by one that is not: there is patience for it.
void GeoCluePositionSource::take(const QVariantMap &location)
{
    const auto number = [&location](const QString &property) {
        return location.value(property, std::numeric_limits<double>::quiet_NaN()).toDouble();
    };
    const auto coarse = CoarsePosition::of(number(u"Latitude"_s), number(u"Longitude"_s));
    const double kilometres = number(u"Accuracy"_s) / 1000;
    if (!coarse || !(kilometres <= kMostVague))
        return;
    stop();
    Q_EMIT found(*coarse);
}

} // namespace alongside
