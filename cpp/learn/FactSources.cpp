#include "learn/FactSources.h"

#include "learn/ContentObject.h"

#include <QJsonDocument>

#include <utility>

using namespace Qt::StringLiterals;

namespace alongside {

namespace {

/// How to say in which language a source is, by its code.
QHash<QString, QString> readLanguages(ContentObject &file)
{
    const QList<std::pair<QString, QString>> languages =
        file.each(u"languages"_s, [](ContentObject &language) {
            return std::pair(language.text(u"id"_s), language.words(u"words"_s));
        });
    return {languages.begin(), languages.end()};
}

// Its title and publisher are what they are, but where they had to be put in our own words.
LearnSource readSource(ContentObject &source, const QString &reader, const QHash<QString, QString> &languages)
{
    const QString written = source.optionalText(u"language"_s);
    const bool isForeign = !written.isEmpty() && written != reader;
    source.expect(written.isEmpty() || languages.contains(written));
    return {.key = source.text(u"key"_s),
            .title = source.words(u"title"_s),
            .note = source.optionalWords(u"note"_s),
            .publisher = source.words(u"publisher"_s),
            .language = isForeign ? languages.value(written) : QString(),
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
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    ContentObject file(object, language, sound);
    FactSources read;
    // A file of the time before sources said their language has none.
    const QHash<QString, QString> languages =
        object.contains(u"languages"_s) ? readLanguages(file) : QHash<QString, QString>();
    const QList<LearnSource> sources = file.each(
        u"sources"_s, [&](ContentObject &source) { return readSource(source, language, languages); });
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
