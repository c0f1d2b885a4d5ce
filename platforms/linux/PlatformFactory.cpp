#include "PlatformFactory.h"

#include "DialogPhotoPicker.h"
#include "LinuxAppLauncher.h"
#include "LinuxDisplaySettings.h"
#include "LinuxScreenPrivacy.h"
#include "QtTonePlayer.h"

namespace alongside {

Platform makePlatform()
{
    return {std::make_unique<LinuxAppLauncher>(),   std::make_unique<LinuxDisplaySettings>(),
            std::make_unique<LinuxScreenPrivacy>(), std::make_unique<DialogPhotoPicker>(),
            std::make_unique<QtTonePlayer>(),       false};
}

} // namespace alongside
