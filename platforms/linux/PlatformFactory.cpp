#include "PlatformFactory.h"

#include "LinuxAppLauncher.h"
#include "LinuxDisplaySettings.h"
#include "LinuxPhotoPicker.h"
#include "LinuxScreenPrivacy.h"

namespace alongside {

Platform makePlatform()
{
    return {std::make_unique<LinuxAppLauncher>(), std::make_unique<LinuxDisplaySettings>(),
            std::make_unique<LinuxScreenPrivacy>(), std::make_unique<LinuxPhotoPicker>(), false};
}

} // namespace alongside
