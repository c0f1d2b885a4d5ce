#include "update/ListEntries.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

namespace alongside {

QList<QJsonObject> entriesIn(const ContentFiles &files, const QString &path, const QString &list)
{
    QList<QJsonObject> entries;
    const QJsonObject file = QJsonDocument::fromJson(files.read(path).value_or(QByteArray())).object();
    for (const QJsonValue entry : file.value(list).toArray())
        entries += entry.toObject();
    return entries;
}

QStringList textsOf(const QJsonValue &list)
{
    QStringList texts;
    for (const QJsonValue entry : list.toArray())
        texts += entry.toString();
    return texts;
}

QSet<QString> keysIn(const ContentFiles &files, const QString &path, const QString &list, const QString &key)
{
    QSet<QString> keys;
    for (const QJsonObject &entry : entriesIn(files, path, list))
        keys.insert(entry.value(key).toString());
    return keys;
}

} // namespace alongside
