#include "PlatformFactory.h"

#include "HttpsStreetSource.h"
#include "IosAppLauncher.h"
#include "IosContactPicker.h"
#include "IosDisplaySettings.h"
#include "IosHaptics.h"
#include "IosPhotoPicker.h"
#include "IosReadRights.h"
#include "IosScreenPrivacy.h"
#include "QtCamera.h"
#include "QtNarrator.h"
#include "QtPositionSource.h"
#include "QtTonePlayer.h"

#include <QDir>
#include <QStandardPaths>
#include <QUrl>

#import <Foundation/Foundation.h>

namespace alongside {

namespace {

// Encrypted or not: a copy elsewhere is for its person to decide on, who may delete the profile here.
void keepOutOfBackups(const QString &folder)
{
    QDir().mkpath(folder);
    [QUrl::fromLocalFile(folder).toNSURL() setResourceValue:@YES
                                                     forKey:NSURLIsExcludedFromBackupKey
                                                      error:nil];
}

} // namespace

Platform makePlatform()
{
    keepReadableWhatDialogsGive();
    keepOutOfBackups(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation));
    return {std::make_unique<IosAppLauncher>(),    std::make_unique<IosDisplaySettings>(),
            std::make_unique<IosScreenPrivacy>(),  std::make_unique<IosPhotoPicker>(),
            std::make_unique<IosContactPicker>(),  std::make_unique<QtCamera>(),
            std::make_unique<QtTonePlayer>(),      std::make_unique<QtNarrator>(),
            std::make_unique<HttpsStreetSource>(), std::make_unique<QtPositionSource>(),
            std::make_unique<IosHaptics>(),        true};
}

} // namespace alongside
