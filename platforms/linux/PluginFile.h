#pragma once

#include "core/Result.h"

#include <QDir>
#include <QObject>
#include <QPluginLoader>
#include <QString>

namespace alongside {

/// Reads a plugin of this program's own, and keeps it for as long as the process lasts.
/// \tparam Plugin  what it must offer.
/// \param file  its whole path. A plugin is code, so it is looked for nowhere else: Qt would look for any
///   other name in folders that the environment can add to.
/// \returns ErrorCode::Unavailable if it cannot be read.
template<typename Plugin>
[[nodiscard]] Result<const Plugin *> readPluginFile(const QString &file)
{
    if (!QDir::isAbsolutePath(file))
        return fail(ErrorCode::Unavailable, QStringLiteral("no whole path: ") + file);
    QPluginLoader loader(file); // does not unload what it read when it goes
    if (const auto *plugin = qobject_cast<Plugin *>(loader.instance()))
        return plugin;
    return fail(ErrorCode::Unavailable, loader.errorString());
}

} // namespace alongside
