#include "models/HandOver.h"

#include <QCoreApplication>

namespace alongside {

QString handOver(AppLauncher &launcher, const SharedFile &file)
{
    if (launcher.shareFile(file))
        return {};
    return QCoreApplication::translate(
        "HandOver", "This device could not open its list of apps. The file can be saved instead.");
}

QString calendarFileName()
{
    //: The name of a file, without its ending.
    return QCoreApplication::translate("HandOver", "calendar") + QStringLiteral(".ics");
}

} // namespace alongside
