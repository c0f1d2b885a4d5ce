#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QStringList>

namespace alongside {

/// The content's files as they stand in the source tree, by paths like "help/helplines.json".
[[nodiscard]] QStringList contentFiles();

/// All of one file.
[[nodiscard]] QByteArray readContent(const QString &path);

/// A JSON file; empty if it is none.
[[nodiscard]] QJsonObject readContentObject(const QString &path);

} // namespace alongside
