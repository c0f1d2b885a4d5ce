#include "update/FactRules.h"

#include "update/ListEntries.h"
#include "update/TextRules.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace alongside {

FileFlaw FactRules::flaw() const
{
    if (const FileFlaw found = factFlaw())
        return found;
    if (const FileFlaw found = restingFlaw(u"learn/glossary.json"_s, u"terms"_s, {u"meaning"_s}))
        return found;
    if (const FileFlaw found = restingFlaw(u"learn/myths.json"_s, u"myths"_s, {u"truth"_s, u"myth"_s}))
        return found;
    if (const FileFlaw found = restingFlaw(u"questions/en.json"_s, u"situations"_s, {u"title"_s}))
        return found;
    if (const FileFlaw found = openWordsFlaw())
        return found;
    return questionsFlaw();
}

FileFlaw FactRules::factFlaw() const
{
    for (auto fact = m_shelf.facts.begin(); fact != m_shelf.facts.end(); ++fact) {
        if (fact->sources.isEmpty()
            || !QSet<QString>(fact->sources.begin(), fact->sources.end()).subtract(m_shelf.sources).isEmpty())
            return fileFlaw(u"learn/facts.json"_s, UpdateFlaw::UnknownFact, fact.key());
    }
    for (const QJsonObject &fact : entriesIn(m_files, u"learn/facts.json"_s, u"facts"_s)) {
        const QString said = fact.value(u"statement"_s).toObject().value(u"en"_s).toString();
        const QSet<QString> numbers = m_shelf.numbersOf({fact.value(u"id"_s).toString()});
        if (const FileFlaw found = numberFlaw(m_english, said, numbers))
            return inFile(u"learn/facts.json"_s, found);
    }
    return std::nullopt;
}

// The entries of a list that name facts: all of them known, none in front of its gate, no number of their
// own.
FileFlaw FactRules::restingFlaw(const QString &path, const QString &list, const QStringList &said) const
{
    for (const QJsonObject &entry : entriesIn(m_files, path, list)) {
        const QString id = entry.value(u"id"_s).toString();
        const QStringList facts = textsOf(entry.value(u"facts"_s));
        const Gates gates = gatesOf(textsOf(entry.value(u"gates"_s)));
        QStringList texts;
        for (const QString &key : said)
            texts += entry.value(key).toObject().value(u"en"_s).toString();
        for (const QString &fact : facts) {
            if (!m_shelf.facts.contains(fact))
                return fileFlaw(path, UpdateFlaw::UnknownFact, fact);
            if (!gate::shows(gates, m_shelf.facts.value(fact).gates))
                return fileFlaw(path, UpdateFlaw::OpenGate, id);
        }
        const QStringList sources = textsOf(entry.value(u"sources"_s));
        if (QSet<QString>(sources.begin(), sources.end())
            != (facts.isEmpty() ? QSet<QString>{u"COMMON"_s} : m_shelf.sourcesOf(facts)))
            return fileFlaw(path, UpdateFlaw::UnknownFact, id);
        const QString text = texts.join(u'\n');
        if (const FileFlaw found = wordingFlaw(m_english, text, gates))
            return inFile(path, found);
        if (const FileFlaw found = numberFlaw(m_english, text, m_shelf.numbersOf(facts)))
            return inFile(path, found);
        if (!isWhereItLeads(path, entry.value(u"article"_s)))
            return fileFlaw(path, UpdateFlaw::DeadLink, id);
    }
    return std::nullopt;
}

// One that was taken out is no longer offered there, until the list is renewed.
bool FactRules::isWhereItLeads(const QString &path, const QJsonValue &article) const
{
    const QString id = article.toString();
    return id.isEmpty() || m_shelf.articles.contains(id)
           || (m_shelf.withdrawn.contains(id) && !m_files.isRenewed(path));
}

// What names no facts may be about what people leave out, too.
FileFlaw FactRules::openWordsFlaw() const
{
    for (const QJsonObject &place : entriesIn(m_files, u"learn/organisations.json"_s, u"organisations"_s)) {
        for (const QString &key : {u"offers"_s, u"note"_s}) {
            const QString said = place.value(key).toObject().value(u"en"_s).toString();
            if (const FileFlaw found = wordingFlaw(m_english, said, {}))
                return inFile(u"learn/organisations.json"_s, found);
        }
    }
    return std::nullopt;
}

// Each rests on what its situation rests on.
FileFlaw FactRules::questionsFlaw() const
{
    const auto path = u"questions/en.json"_s;
    for (const QJsonObject &situation : entriesIn(m_files, path, u"situations"_s)) {
        const QSet<QString> numbers = m_shelf.numbersOf(textsOf(situation.value(u"facts"_s)));
        const QJsonArray questions = situation.value(u"questions"_s).toArray();
        for (const QJsonValue entry : questions) {
            const QJsonObject question = entry.toObject();
            const QString said = question.value(u"text"_s).toObject().value(u"en"_s).toString();
            if (const FileFlaw found =
                    wordingFlaw(m_english, said, gatesOf(textsOf(question.value(u"gates"_s)))))
                return inFile(path, found);
            if (const FileFlaw found = numberFlaw(m_english, said, numbers))
                return inFile(path, found);
        }
    }
    return std::nullopt;
}

} // namespace alongside
