#include "PluggedCamera.h"

#include "CameraPlugin.h"
#include "PluginFile.h"

#include <QDir>

namespace alongside {

PluggedCamera::PluggedCamera(QString plugin, QString devices)
    : m_plugin(std::move(plugin)), m_devices(std::move(devices))
{}

PluggedCamera::~PluggedCamera() = default;

bool PluggedCamera::isThere()
{
    return !QDir(m_devices).entryList({QStringLiteral("video*")}, QDir::System).isEmpty();
}

void PluggedCamera::start()
{
    if (m_camera || readPlugin())
        m_camera->start();
    else
        Q_EMIT failed(Trouble::Missing);
}

void PluggedCamera::stop()
{
    if (m_camera)
        m_camera->stop();
}

bool PluggedCamera::readPlugin()
{
    const auto read = readPluginFile<CameraPlugin>(m_plugin);
    if (!read)
        return false;
    m_camera = (*read)->makeCamera();
    connect(m_camera.get(), &Camera::asking, this, &Camera::asking);
    connect(m_camera.get(), &Camera::seen, this, &Camera::seen);
    connect(m_camera.get(), &Camera::failed, this, &Camera::failed);
    return true;
}

} // namespace alongside
