#include "PlatformFactory.h"

#include "DialogPhotoPicker.h"
#include "LinuxAppLauncher.h"
#include "LinuxDisplaySettings.h"
#include "LinuxScreenPrivacy.h"

namespace alongside {

Platform makePlatform()
{
    return {std::make_unique<LinuxAppLauncher>(), std::make_unique<LinuxDisplaySettings>(),
            std::make_unique<LinuxScreenPrivacy>(), std::make_unique<DialogPhotoPicker>(), false};
}

} // namespace alongside
