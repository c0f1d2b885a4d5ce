#pragma once

#include "pack/SignedEnvelope.h"

#include <QJsonArray>
#include <QJsonDocument>

/// Packs of groups as leaders make them, for tests.
namespace alongside::packfiles {

using namespace Qt::StringLiterals;

[[nodiscard]] inline QJsonObject group(const QString &id = u"tuesday"_s,
                                       const QString &name = u"Tuesday circle"_s)
{
    return {{u"id"_s, id},
            {u"name"_s, name},
            {u"organisation"_s, u"A charity"_s},
            {u"kind"_s, u"hybrid"_s},
            {u"for"_s, QJsonArray{u"metastatic"_s}},
            {u"metastatic_only"_s, true},
            {u"languages"_s, QJsonArray{u"en"_s}},
            {u"countries"_s, QJsonArray{u"GB"_s}},
            {u"town"_s, u"Leeds"_s},
            {u"point"_s,
             QJsonObject{{u"latitude"_s, 53.79648}, {u"longitude"_s, -1.54785}, {u"precision"_s, u"town"_s}}},
            {u"meetings"_s, QJsonArray{QJsonObject{{u"every"_s, u"week"_s},
                                                   {u"day"_s, u"tue"_s},
                                                   {u"from"_s, u"10:15"_s},
                                                   {u"until"_s, u"12:15"_s},
                                                   {u"zone"_s, u"Europe/London"_s}}}},
            {u"phones"_s, QJsonArray{QJsonObject{{u"number"_s, u"0113 496 0000"_s}}}},
            {u"email"_s, u"circle@example.org"_s},
            {u"web"_s, u"https://example.org/circle"_s},
            {u"led_by"_s, u"peer"_s},
            {u"cost"_s, u"free"_s},
            {u"checked_on"_s, u"2026-11-20"_s}};
}

[[nodiscard]] inline QJsonObject content(int version = 1, const QJsonArray &groups = {group()})
{
    return {{u"id"_s, u"anna"_s},
            {u"version"_s, version},
            {u"issued"_s, u"2026-11-20"_s},
            {u"from"_s, u"Anna's groups"_s},
            {u"groups"_s, groups}};
}

/// Signed with \a key unless that is null.
[[nodiscard]] inline QByteArray file(const QJsonObject &content, const SigningKey *key = nullptr)
{
    return QJsonDocument(sealEnvelope(u"alongside-pack"_s, 1, content, key)).toJson();
}

/// A key that is always the same; another one for another \a letter.
[[nodiscard]] inline SigningKey keyOf(char letter)
{
    const QByteArray seed(qsizetype(SigningKey::kSeedBytes), letter);
    return SigningKey::fromSeed(SecretBytes::copyOf(std::as_bytes(std::span(seed)))).value();
}

} // namespace alongside::packfiles
