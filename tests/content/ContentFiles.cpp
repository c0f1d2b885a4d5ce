#include "ContentFiles.h"

#include "support/SourceTree.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QJsonDocument>

namespace alongside {

using namespace Qt::StringLiterals;

namespace {

const QString kFolder = sourceTree() + u"/content"_s;

} // namespace

QStringList contentFiles()
{
    QStringList files;
    QDirIterator found(kFolder, QDir::Files, QDirIterator::Subdirectories);
    while (found.hasNext())
        files.append(QDir(kFolder).relativeFilePath(found.next()));
    files.sort();
    return files;
}

QByteArray readContent(const QString &path)
{
    QFile file(kFolder + u'/' + path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QJsonObject readContentObject(const QString &path)
{
    return QJsonDocument::fromJson(readContent(path)).object();
}

} // namespace alongside
