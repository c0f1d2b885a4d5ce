#include "QtCameraPlugin.h"

#include "QtCamera.h"

namespace alongside {

std::unique_ptr<Camera> QtCameraPlugin::makeCamera() const
{
    return std::make_unique<QtCamera>();
}

} // namespace alongside
