#include "PlatformFactory.h"

#include "AndroidAppLauncher.h"
#include "AndroidContactPicker.h"
#include "AndroidDisplaySettings.h"
#include "AndroidHaptics.h"
#include "AndroidScreenPrivacy.h"
#include "DialogPhotoPicker.h"
#include "HttpsStreetSource.h"
#include "QtCamera.h"
#include "QtNarrator.h"
#include "QtPositionSource.h"
#include "QtTonePlayer.h"

namespace alongside {

Platform makePlatform()
{
    return {std::make_unique<AndroidAppLauncher>(),   std::make_unique<AndroidDisplaySettings>(),
            std::make_unique<AndroidScreenPrivacy>(), std::make_unique<DialogPhotoPicker>(),
            std::make_unique<AndroidContactPicker>(), std::make_unique<QtCamera>(),
            std::make_unique<QtTonePlayer>(),         std::make_unique<QtNarrator>(),
            std::make_unique<HttpsStreetSource>(),    std::make_unique<QtPositionSource>(),
            std::make_unique<AndroidHaptics>(),       true};
}

} // namespace alongside
