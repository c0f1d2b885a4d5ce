#include "PlatformFactory.h"

#include "DialogPhotoPicker.h"
#include "GeoCluePositionSource.h"
#include "HttpsStreetSource.h"
#include "LinuxAppLauncher.h"
#include "LinuxContactPicker.h"
#include "LinuxDisplaySettings.h"
#include "LinuxHaptics.h"
#include "LinuxScreenPrivacy.h"
#include "PluggedCamera.h"
#include "PluggedNarrator.h"
#include "PluggedTonePlayer.h"

#include <QCoreApplication>
#include <QDir>

namespace alongside {

namespace {

// Our own plugins lie in a place that is known from the program's.
QString pluginAt(const QString &place)
{
    const QDir programs(QCoreApplication::applicationDirPath());
    return QDir::cleanPath(programs.filePath(place));
}

} // namespace

Platform makePlatform()
{
    return {std::make_unique<LinuxAppLauncher>(),
            std::make_unique<LinuxDisplaySettings>(),
            std::make_unique<LinuxScreenPrivacy>(),
            std::make_unique<DialogPhotoPicker>(),
            std::make_unique<LinuxContactPicker>(),
            std::make_unique<PluggedCamera>(pluginAt(QStringLiteral(ALONGSIDE_CAMERA_PLUGIN))),
            std::make_unique<PluggedTonePlayer>(pluginAt(QStringLiteral(ALONGSIDE_SOUND_PLUGIN))),
            std::make_unique<PluggedNarrator>(pluginAt(QStringLiteral(ALONGSIDE_SPEECH_PLUGIN))),
            std::make_unique<HttpsStreetSource>(),
            std::make_unique<GeoCluePositionSource>(),
            std::make_unique<LinuxHaptics>(),
            false};
}

} // namespace alongside
