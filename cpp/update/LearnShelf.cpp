#include "update/LearnShelf.h"

#include "learn/LearnFiles.h"
#include "update/LanguageRules.h"
#include "update/ListEntries.h"

using namespace Qt::StringLiterals;

namespace alongside {

Gates gatesOf(const QStringList &ids)
{
    Gates gates;
    for (const QString &id : ids) {
        if (const auto known = gate::fromId(id))
            gates |= *known;
    }
    return gates;
}

Result<LearnShelf> LearnShelf::of(const ContentFiles &files)
{
    const LearnFiles learn(QLocale::c(), files);
    const auto heads = learn.heads();
    const auto glossary = learn.glossary();
    if (!heads || !glossary)
        return fail(ErrorCode::Corrupt, u"articles or words that cannot be read"_s);
    LearnShelf shelf;
    for (const QJsonObject &object : entriesIn(files, u"learn/facts.json"_s, u"facts"_s)) {
        Fact fact{.numbers = {},
                  .sources = textsOf(object.value(u"sources"_s)),
                  .reviewers = textsOf(object.value(u"needs_review"_s)),
                  .gates = gatesOf(textsOf(object.value(u"gates"_s)))};
        for (const QString &number : textsOf(object.value(u"numbers"_s)))
            fact.numbers += LanguageRules::plainNumber(number);
        shelf.facts.insert(object.value(u"id"_s).toString(), fact);
    }
    for (const ArticleHead &head : *heads)
        shelf.articles.insert(head.id, head.gates);
    for (const GlossaryTerm &term : glossary->terms)
        shelf.terms.insert(term.id, term.gates);
    shelf.withdrawn = keysIn(files, u"learn/withdrawn.json"_s, u"withdrawn"_s, u"id"_s);
    for (const QJsonObject &term : entriesIn(files, u"learn/glossary.json"_s, u"terms"_s)) {
        if (textsOf(term.value(u"needs_review"_s)).contains(u"CLIN"))
            shelf.clinicalTerms.insert(term.value(u"id"_s).toString());
    }
    shelf.sources = keysIn(files, u"learn/facts.json"_s, u"sources"_s, u"key"_s);
    shelf.organisations = keysIn(files, u"learn/organisations.json"_s, u"organisations"_s, u"id"_s);
    shelf.situations = keysIn(files, u"questions/en.json"_s, u"situations"_s, u"id"_s);
    shelf.prompts = keysIn(files, u"journal/prompts.json"_s, u"groups"_s, u"id"_s);
    shelf.tools = keysIn(files, u"coping/tools.json"_s, u"tools"_s, u"key"_s);
    shelf.topics = keysIn(files, u"learn/topics.json"_s, u"topics"_s, u"id"_s);
    shelf.fits = keysIn(files, u"learn/topics.json"_s, u"fits"_s, u"id"_s);
    return shelf;
}

std::optional<Gates> LearnShelf::behind(const ArticleLink &link) const
{
    const auto among = [&link](const QSet<QString> &known) {
        return known.contains(link.target) ? std::optional(Gates()) : std::nullopt;
    };
    const auto gated = [&link](const QHash<QString, Gates> &known) {
        return known.contains(link.target) ? std::optional(known.value(link.target)) : std::nullopt;
    };
    switch (link.kind) {
    case ArticleLink::Kind::Term: return gated(terms);
    case ArticleLink::Kind::Article: return gated(articles);
    case ArticleLink::Kind::Organisation: return among(organisations);
    case ArticleLink::Kind::Questions: return among(situations);
    case ArticleLink::Kind::Prompts: return among(prompts);
    case ArticleLink::Kind::Tool: break;
    }
    return among(tools);
}

QSet<QString> LearnShelf::numbersOf(const QStringList &ofFacts) const
{
    QSet<QString> numbers;
    for (const QString &id : ofFacts) {
        for (const QString &number : facts.value(id).numbers)
            numbers.insert(number);
    }
    return numbers;
}

QSet<QString> LearnShelf::sourcesOf(const QStringList &ofFacts) const
{
    QSet<QString> keys;
    for (const QString &id : ofFacts) {
        for (const QString &key : facts.value(id).sources)
            keys.insert(key);
    }
    return keys;
}

} // namespace alongside
