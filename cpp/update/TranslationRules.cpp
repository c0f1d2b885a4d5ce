#include "update/TranslationRules.h"

#include "update/LearnShelf.h"
#include "update/TextRules.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace alongside {

namespace {

/// An English text in a list.
struct EnglishText
{
    bool isName =
        false; ///< One of several that a thing is called: what it is, whatever stands behind a gate.
    Gates gates;
};

constexpr Gates kEveryGate = Gate::Prognosis | Gate::SurvivalFigures | Gate::EndOfLife | Gate::Recurrence;

/// The same text may stand in front of a gate and behind it.
void note(const QString &text, bool isName, Gates around, QHash<QString, EnglishText> &texts)
{
    const auto known = texts.find(text);
    if (known == texts.end()) {
        texts.insert(text, {.isName = isName, .gates = around});
        return;
    }
    known->isName = known->isName && isName;
    known->gates &= around;
}

// As deep as kUpdateBounds, or as what is built in.
void gather(const QJsonValue &value, Gates around, QHash<QString, EnglishText> &texts)
{
    for (const QJsonValue item : value.toArray())
        gather(item, around, texts);
    const QJsonObject object = value.toObject();
    if (const QJsonValue english = object.value(u"en"_s); !english.isUndefined()) {
        for (const QJsonValue name : english.toArray())
            note(name.toString(), true, around, texts);
        if (english.isString())
            note(english.toString(), false, around, texts);
        return;
    }
    QStringList named;
    for (const QJsonValue gate : object.value(u"gates"_s).toArray())
        named += gate.toString();
    for (const QJsonValue item : object)
        gather(item, around | gatesOf(named), texts);
}

QJsonObject objectIn(const ContentFiles &files, const QString &path)
{
    return QJsonDocument::fromJson(files.read(path).value_or(QByteArray())).object();
}

// "learn/glossary.json" for "learn/glossary.es.json", "questions/en.json" for "questions/es.json".
QString englishPath(const QString &path)
{
    static const QRegularExpression inName(u"\\.[a-z]{2,3}\\.json\\z"_s);
    static const QRegularExpression asName(u"/[a-z]{2,3}\\.json\\z"_s);
    QString english = path;
    english.replace(inName, u".json"_s);
    return english == path ? english.replace(asName, u"/en.json"_s) : english;
}

QStringList formsOf(const QJsonValue &own)
{
    if (own.isString())
        return {own.toString()};
    QStringList forms;
    for (const QJsonValue form : own.toArray())
        forms += form.toString();
    return forms;
}

} // namespace

std::optional<UpdateRefusal> translatedWordsFlaw(const ContentFiles &files, const QString &path,
                                                 const LanguageRules &inLanguage,
                                                 const LanguageRules &inEnglish)
{
    const QString from = englishPath(path);
    const bool isGated = !from.endsWith(u"/topics.json") && !from.startsWith(u"help/")
                         && !from.startsWith(u"groups/"); // elsewhere no gate stands around anything
    QHash<QString, EnglishText> texts;
    gather(objectIn(files, from), {}, texts);
    const QJsonObject words = objectIn(files, path).value(u"words"_s).toObject();
    for (auto word = words.begin(); word != words.end(); ++word) {
        const auto english = texts.constFind(word.key());
        if (english == texts.cend())
            continue; // of what is no longer there
        const QStringList said = inEnglish.numbersIn(word.key());
        for (const QString &form : formsOf(word.value())) {
            if (form == word.key())
                continue; // a name
            const Gates around = isGated && !english->isName ? english->gates : kEveryGate;
            if (auto flaw = wordingFlaw(inLanguage, form, around))
                return flaw;
            if (auto flaw = numberFlaw(inLanguage, form, QSet<QString>(said.begin(), said.end())))
                return flaw;
        }
    }
    return std::nullopt;
}

} // namespace alongside
