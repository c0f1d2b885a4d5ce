#pragma once

#include <QByteArray>
#include <QDirIterator>
#include <QFile>
#include <QMap>
#include <QString>

namespace alongside {

/// The whole of a file; empty if there is none.
inline QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Replaces the whole of a file, as somebody else might. \returns false if that failed.
inline bool setContent(const QString &path, const QByteArray &content)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
}

/// Turns one bit over. \a bit counts from the start of the file.
inline bool flipBit(const QString &path, qint64 bit)
{
    QByteArray content = contentOf(path);
    if (bit / 8 >= content.size())
        return false;
    content[bit / 8] = char(content[bit / 8] ^ (1 << (bit % 8)));
    return setContent(path, content);
}

/// Every file under \a folder with its content.
inline QMap<QString, QByteArray> filesUnder(const QString &folder)
{
    QMap<QString, QByteArray> files;
    QDirIterator walk(folder, QDir::Files | QDir::Hidden | QDir::System, QDirIterator::Subdirectories);
    while (walk.hasNext()) {
        const QString path = walk.next();
        files.insert(QDir(folder).relativeFilePath(path), contentOf(path));
    }
    return files;
}

} // namespace alongside
