#pragma once

#include "catalogue/ContentFiles.h"

#include <QJsonObject>

namespace alongside {

/// The objects in the list \a list of the file at \a path; none if it cannot be read.
[[nodiscard]] QList<QJsonObject> entriesIn(const ContentFiles &files, const QString &path,
                                           const QString &list);

[[nodiscard]] QStringList textsOf(const QJsonValue &list);

/// What each entry of the list \a list has as \a key.
[[nodiscard]] QSet<QString> keysIn(const ContentFiles &files, const QString &path, const QString &list,
                                   const QString &key);

} // namespace alongside
