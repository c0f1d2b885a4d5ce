#pragma once

#include "catalogue/ContentFiles.h"
#include "pack/SignedEnvelope.h"
#include "update/TrustedKey.h"
#include "update/UpdateReader.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

/// Updates of the content as whoever releases them makes them, for tests: signed with the key for
/// developers, whose private half is in tests/data.
namespace alongside::updatefiles {

using namespace Qt::StringLiterals;

/// \a data  the folder tests/data.
[[nodiscard]] inline SigningKey developmentKey(const QString &data)
{
    QFile file(data + u"/updates/development-key"_s);
    const QByteArray seed =
        file.open(QIODevice::ReadOnly) ? QByteArray::fromHex(file.readAll().trimmed()) : QByteArray();
    return SigningKey::fromSeed(SecretBytes::copyOf(std::as_bytes(std::span(seed)))).value();
}

[[nodiscard]] inline QJsonObject listOf(const QString &path)
{
    return QJsonDocument::fromJson(ContentFiles().read(path).value()).object();
}

[[nodiscard]] inline QString articleOf(const QString &path)
{
    return QString::fromUtf8(ContentFiles().read(path).value());
}

/// The list at \a path with \a change made to the entry that is called \a id in the list \a name.
template<typename Change>
[[nodiscard]] QJsonObject changed(const QString &path, const QString &name, const QString &id, Change change)
{
    QJsonObject file = listOf(path);
    QJsonArray entries = file.value(name).toArray();
    for (QJsonValueRef entry : entries) {
        QJsonObject object = entry.toObject();
        if (object.value(u"id"_s) == id)
            change(object);
        entry = object;
    }
    file.insert(name, entries);
    return file;
}

/// Helplines, in which the telephone of \a id is \a number.
[[nodiscard]] inline QJsonObject helplinesWith(const QString &id, const QString &number)
{
    return changed(u"help/helplines.json"_s, u"helplines"_s, id, [&number](QJsonObject &helpline) {
        helpline.insert(u"phones"_s, QJsonArray{QJsonObject{{u"number"_s, number}}});
    });
}

/// The list of what is taken out, with the article \a id, and with \a instead to read in its place.
[[nodiscard]] inline QJsonObject withdrawing(const QString &id, const QString &reason,
                                             const QString &instead = {})
{
    QJsonObject gone{{u"id"_s, id},
                     {u"title"_s, QJsonObject{{u"en"_s, u"What it was called"_s}}},
                     {u"reason"_s, QJsonObject{{u"en"_s, reason}}},
                     {u"withdrawn_on"_s, u"2026-12-01"_s},
                     {u"gates"_s, QJsonArray()}};
    if (!instead.isEmpty())
        gone.insert(u"instead"_s, instead);
    return {{u"withdrawn"_s, QJsonArray{gone}}};
}

[[nodiscard]] inline QJsonObject content(const QJsonObject &files, const QString &issued = u"2026-12-01"_s,
                                         int edition = 1)
{
    return {{u"issued"_s, issued}, {u"edition"_s, edition}, {u"files"_s, files}};
}

[[nodiscard]] inline QByteArray file(const QJsonObject &content, const SigningKey *key)
{
    return QJsonDocument(sealEnvelope(kUpdateFormat, kUpdateFormatVersion, content, key)).toJson();
}

/// As the app reads on 10 December 2026.
[[nodiscard]] inline UpdateReading reading()
{
    return {
        .trusted = trustedKey().value().key, .builtIn = QDate(2026, 11, 26), .today = QDate(2026, 12, 10)};
}

} // namespace alongside::updatefiles
