#include "QtPositionSource.h"

#include <QCoreApplication>
#include <QGeoPositionInfoSource>
#include <QPermissions>

namespace alongside {

namespace {

PositionSource::Trouble troubleFor(QGeoPositionInfoSource::Error error)
{
    switch (error) {
    case QGeoPositionInfoSource::AccessError: return PositionSource::Trouble::Refused;
    case QGeoPositionInfoSource::ClosedError: return PositionSource::Trouble::SwitchedOff;
    case QGeoPositionInfoSource::UpdateTimeoutError: return PositionSource::Trouble::NotFound;
    case QGeoPositionInfoSource::UnknownSourceError:
    case QGeoPositionInfoSource::NoError: break;
    }
    return PositionSource::Trouble::Missing;
}

bool isTooVague(const QGeoPositionInfo &position)
{
    return position.hasAttribute(QGeoPositionInfo::HorizontalAccuracy)
           && position.attribute(QGeoPositionInfo::HorizontalAccuracy) > PositionSource::kMostVague * 1000;
}

} // namespace

QtPositionSource::QtPositionSource()
    : QtPositionSource([] { return QGeoPositionInfoSource::createDefaultSource(nullptr); })
{}

QtPositionSource::QtPositionSource(Maker make, std::chrono::milliseconds patience)
    : m_make(std::move(make)), m_time(patience)
{
    m_patience.setSingleShot(true);
    m_patience.setInterval(m_time + std::chrono::seconds(1));
    connect(&m_patience, &QTimer::timeout, this, [this] { fail(Trouble::NotFound); });
}

QtPositionSource::~QtPositionSource() = default;

bool QtPositionSource::isThere()
{
    return !QGeoPositionInfoSource::availableSources().isEmpty();
}

void QtPositionSource::ask()
{
    stop();
    m_wanted = true;
    askAndLocate();
}

void QtPositionSource::stop()
{
    ++m_asks;
    m_wanted = false;
    m_patience.stop();
    if (!m_source)
        return;
    m_source->disconnect(this);
    m_source.release()->deleteLater(); // it may be what ends it
}

void QtPositionSource::fail(Trouble trouble)
{
    if (!m_wanted)
        return;
    stop();
    Q_EMIT failed(trouble);
}

// Where nobody has to be asked, Qt says that it is allowed.
void QtPositionSource::askAndLocate()
{
    QLocationPermission permission;
    permission.setAccuracy(QLocationPermission::Approximate);
    permission.setAvailability(QLocationPermission::WhenInUse);
    switch (qApp->checkPermission(permission)) {
    case Qt::PermissionStatus::Granted: locate(); return;
    case Qt::PermissionStatus::Denied: fail(Trouble::Refused); return;
    case Qt::PermissionStatus::Undetermined: break;
    }
    Q_EMIT asking(true);
    qApp->requestPermission(permission, this, [this, asks = m_asks](const QPermission &answer) {
        Q_EMIT asking(false);
        if (asks != m_asks)
            return;
        if (answer.status() == Qt::PermissionStatus::Granted)
            locate();
        else
            fail(Trouble::Refused);
    });
}

// Satellites are not needed for what is wanted to some kilometres, and take longest indoors.
void QtPositionSource::locate()
{
    m_source.reset(m_make());
    if (!m_source) {
        fail(Trouble::Missing);
        return;
    }
    if (m_source->supportedPositioningMethods() == QGeoPositionInfoSource::NoPositioningMethods) {
        fail(Trouble::SwitchedOff);
        return;
    }
    connect(m_source.get(), &QGeoPositionInfoSource::positionUpdated, this, &QtPositionSource::take);
    connect(m_source.get(), &QGeoPositionInfoSource::errorOccurred, this,
            [this](QGeoPositionInfoSource::Error error) { fail(troubleFor(error)); });
    m_source->setPreferredPositioningMethods(QGeoPositionInfoSource::NonSatellitePositioningMethods);
    m_patience.start();
    m_source->requestUpdate(int(m_time.count()));
}

void QtPositionSource::take(const QGeoPositionInfo &position)
{
    if (!m_wanted || !position.isValid())
        return;
    const auto coarse =
        CoarsePosition::of(position.coordinate().latitude(), position.coordinate().longitude());
    if (!coarse || isTooVague(position)) {
        fail(Trouble::NotFound);
        return;
    }
    stop();
    Q_EMIT found(*coarse);
}

} // namespace alongside
