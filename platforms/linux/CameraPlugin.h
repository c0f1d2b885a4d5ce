#pragma once

#include "platform/Camera.h"

#include <QtPlugin>

#include <memory>

namespace alongside {

/// What the plugin with the camera offers.
class CameraPlugin
{
public:
    virtual ~CameraPlugin() = default;
    [[nodiscard]] virtual std::unique_ptr<Camera> makeCamera() const = 0;
};

} // namespace alongside

Q_DECLARE_INTERFACE(alongside::CameraPlugin, "org.alongside.Alongside.CameraPlugin/1")
