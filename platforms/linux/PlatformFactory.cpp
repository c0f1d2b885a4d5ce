#include "PlatformFactory.h"

#include "DialogPhotoPicker.h"
#include "LinuxAppLauncher.h"
#include "LinuxContactPicker.h"
#include "LinuxDisplaySettings.h"
#include "LinuxHaptics.h"
#include "LinuxScreenPrivacy.h"
#include "PluggedTonePlayer.h"

#include <QCoreApplication>
#include <QDir>

namespace alongside {

namespace {

QString soundPlugin()
{
    const QDir programs(QCoreApplication::applicationDirPath());
    return QDir::cleanPath(programs.filePath(QStringLiteral(ALONGSIDE_SOUND_PLUGIN)));
}

} // namespace

Platform makePlatform()
{
    return {std::make_unique<LinuxAppLauncher>(),   std::make_unique<LinuxDisplaySettings>(),
            std::make_unique<LinuxScreenPrivacy>(), std::make_unique<DialogPhotoPicker>(),
            std::make_unique<LinuxContactPicker>(), std::make_unique<PluggedTonePlayer>(soundPlugin()),
            std::make_unique<LinuxHaptics>(),       false};
}

} // namespace alongside
