#include "learn/FactSources.h"

#include "learn/ContentObject.h"

#include <QJsonDocument>

#include <utility>

using namespace Qt::StringLiterals;

namespace alongside {

namespace {

LearnSource readSource(ContentObject &source)
{
    return {.key = source.text(u"key"_s),
            .title = source.text(u"title"_s),
            .publisher = source.text(u"publisher"_s),
            .page = source.optionalPage(u"url"_s),
            .published = source.text(u"published"_s),
            .checkedOn = source.date(u"checked_on"_s),
            .gates = source.gates(u"gates"_s)};
}

std::pair<QString, QStringList> readFact(ContentObject &fact)
{
    return {fact.text(u"id"_s), fact.texts(u"sources"_s)};
}

} // namespace

Result<FactSources> readFactSources(const QByteArray &json, const QString &language)
{
    bool sound = true;
    ContentObject file(QJsonDocument::fromJson(json).object(), language, sound);
    FactSources read;
    const QList<LearnSource> sources = file.each(u"sources"_s, readSource);
    for (const LearnSource &source : sources)
        read.sources.insert(source.key, source);
    const QList<std::pair<QString, QStringList>> facts = file.each(u"facts"_s, readFact);
    for (const auto &[id, keys] : facts) {
        for (const QString &key : keys)
            sound = sound && read.sources.contains(key);
        read.keysOfFact.insert(id, keys);
    }
    if (!sound)
        return fail(ErrorCode::Corrupt, u"not a file of facts"_s);
    return read;
}

} // namespace alongside
