#pragma once

#include "CameraPlugin.h"

#include <QObject>

namespace alongside {

/// The entry of the plugin with the camera.
class QtCameraPlugin final : public QObject, public CameraPlugin
{
    Q_OBJECT
    Q_PLUGIN_METADATA(IID "org.alongside.Alongside.CameraPlugin/1")
    Q_INTERFACES(alongside::CameraPlugin)

public:
    [[nodiscard]] std::unique_ptr<Camera> makeCamera() const override;
};

} // namespace alongside
