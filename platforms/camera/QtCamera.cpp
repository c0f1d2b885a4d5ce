#include "QtCamera.h"

#include "FrameLuminance.h"

#include <QCamera>
#include <QCoreApplication>
#include <QMediaCaptureSession>
#include <QMediaDevices>
#include <QPermissions>
#include <QVideoSink>
#include <QtConcurrentRun>

#include <algorithm>
#include <chrono>
#include <cstdlib>
#include <tuple>

namespace alongside {

namespace {

// A camera that shows nothing for so long is used by another app, or is none.
constexpr std::chrono::seconds kPatience{10};

QCameraDevice deviceToUse()
{
    const QList<QCameraDevice> devices = QMediaDevices::videoInputs();
    const auto away = std::ranges::find(devices, QCameraDevice::BackFace, &QCameraDevice::position);
    return away != devices.end() ? *away : QMediaDevices::defaultVideoInput();
}

// As many pixels as are looked at, and no more; pictures that need no unpacking first.
QCameraFormat formatOf(const QCameraDevice &device)
{
    constexpr int wanted = Camera::kMostSide * Camera::kMostSide * 9 / 16;
    constexpr float fluent = 15;
    const auto cost = [](const QCameraFormat &format) {
        const QSize size = format.resolution();
        return std::tuple(format.maxFrameRate() < fluent, std::abs(size.width() * size.height() - wanted),
                          format.pixelFormat() == QVideoFrameFormat::Format_Jpeg);
    };
    const QList<QCameraFormat> formats = device.videoFormats();
    const auto best = std::ranges::min_element(formats, {}, cost);
    return best != formats.end() ? *best : QCameraFormat();
}

} // namespace

struct QtCamera::Parts
{
    explicit Parts(const QCameraDevice &device) : camera(device)
    {
        camera.setCameraFormat(formatOf(device));
        session.setCamera(&camera);
        session.setVideoSink(&sink);
    }

    QCamera camera;
    QVideoSink sink;
    QMediaCaptureSession session; // gone before what it joins
};

QtCamera::QtCamera()
{
    m_pool.setMaxThreadCount(1);
    m_patience.setSingleShot(true);
    m_patience.setInterval(kPatience);
    connect(&m_patience, &QTimer::timeout, this, [this] { fail(Trouble::Missing); });
}

QtCamera::~QtCamera()
{
    stopListening();
}

bool QtCamera::isThere()
{
    return !QMediaDevices::videoInputs().isEmpty();
}

void QtCamera::start()
{
    stop();
    m_wanted = true;
    askAndOpen();
}

void QtCamera::stop()
{
    ++m_starts;
    m_wanted = false;
    m_patience.stop();
    stopListening();
    if (!m_parts)
        return;
    m_parts->camera.stop();
    // It may be one of them that ends it.
    QMetaObject::invokeMethod(
        qApp, [parts = std::shared_ptr<Parts>(std::move(m_parts))] {}, Qt::QueuedConnection);
}

void QtCamera::stopListening()
{
    if (!m_parts)
        return;
    m_parts->camera.disconnect(this);
    m_parts->sink.disconnect(this);
}

void QtCamera::fail(Trouble trouble)
{
    if (!m_wanted)
        return;
    stop();
    Q_EMIT failed(trouble);
}

// Where nobody has to be asked, Qt says that it is allowed.
void QtCamera::askAndOpen()
{
    const QCameraPermission permission;
    switch (qApp->checkPermission(permission)) {
    case Qt::PermissionStatus::Granted: open(); return;
    case Qt::PermissionStatus::Denied: fail(Trouble::Refused); return;
    case Qt::PermissionStatus::Undetermined: break;
    }
    Q_EMIT asking(true);
    qApp->requestPermission(permission, this, [this, starts = m_starts](const QPermission &answer) {
        Q_EMIT asking(false);
        if (starts != m_starts)
            return;
        if (answer.status() == Qt::PermissionStatus::Granted)
            open();
        else
            fail(Trouble::Refused);
    });
}

void QtCamera::open()
{
    const QCameraDevice device = deviceToUse();
    if (device.isNull()) {
        fail(Trouble::Missing);
        return;
    }
    m_parts = std::make_unique<Parts>(device);
    connect(&m_parts->sink, &QVideoSink::videoFrameChanged, this, &QtCamera::take);
    connect(&m_parts->camera, &QCamera::errorOccurred, this, [this] { fail(Trouble::Missing); });
    connect(&m_parts->camera, &QCamera::activeChanged, this, [this](bool active) {
        if (!active)
            fail(Trouble::Missing); // it was taken away
    });
    m_patience.start();
    m_parts->camera.start();
}

void QtCamera::take(const QVideoFrame &frame)
{
    if (m_taking || !m_wanted || !frame.isValid())
        return;
    m_taking = true;
    QtConcurrent::run(&m_pool, [frame] {
        return luminanceOf(frame, kMostSide);
    }).then(this, [this, starts = m_starts](const QImage &picture) {
        m_taking = false;
        if (starts == m_starts)
            show(picture);
    });
}

void QtCamera::show(const QImage &picture)
{
    if (picture.isNull())
        return; // the patience ends if none can be read
    m_patience.stop();
    Q_EMIT seen(picture);
}

} // namespace alongside
