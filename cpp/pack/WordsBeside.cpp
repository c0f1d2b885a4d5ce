#include "pack/WordsBeside.h"

#include "pack/PassedOn.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace alongside {

namespace {

WordsBeside beside(const QJsonValue &coming, const QJsonValue &known);

/// English always, others beside it.
bool areWords(const QJsonObject &object)
{
    return object.contains("en"_L1)
           && std::ranges::all_of(object, [](const QJsonValue &text) { return text.isString(); });
}

WordsBeside wordsIn(const QJsonObject &coming, const QJsonObject &known)
{
    auto found = WordsBeside::Same;
    for (const QString &language : coming.keys()) {
        if (!known.contains(language))
            found = WordsBeside::More;
        else if (coming.value(language) != known.value(language))
            return WordsBeside::Other;
    }
    return found;
}

WordsBeside membersOf(const QJsonObject &coming, const QJsonObject &known)
{
    if (areWords(coming) && areWords(known))
        return wordsIn(coming, known);
    if (coming.keys() != known.keys())
        return WordsBeside::Other;
    auto found = WordsBeside::Same;
    for (const QString &key : coming.keys())
        found = std::max(found, beside(coming.value(key), known.value(key)));
    return found;
}

WordsBeside itemsOf(const QJsonArray &coming, const QJsonArray &known)
{
    if (coming.size() != known.size())
        return WordsBeside::Other;
    auto found = WordsBeside::Same;
    for (qsizetype at = 0; at < coming.size(); ++at)
        found = std::max(found, beside(coming[at], known[at]));
    return found;
}

WordsBeside beside(const QJsonValue &coming, const QJsonValue &known)
{
    if (coming.isObject() && known.isObject())
        return membersOf(coming.toObject(), known.toObject());
    if (coming.isArray() && known.isArray())
        return itemsOf(coming.toArray(), known.toArray());
    return coming == known ? WordsBeside::Same : WordsBeside::Other;
}

} // namespace

WordsBeside wordsBeside(const GroupPack &coming, const GroupPack &known)
{
    if (coming.content == known.content)
        return WordsBeside::Same;
    if (!isPassedOn(coming) || !isPassedOn(known))
        return WordsBeside::Other;
    const QJsonObject ofComing = QJsonDocument::fromJson(coming.content).object();
    const QJsonObject ofKnown = QJsonDocument::fromJson(known.content).object();
    const WordsBeside words = beside(ofComing, ofKnown);
    // It would come in the place of the other one: no language may go with that.
    return words == WordsBeside::More && beside(ofKnown, ofComing) == WordsBeside::More ? WordsBeside::Same
                                                                                        : words;
}

} // namespace alongside
