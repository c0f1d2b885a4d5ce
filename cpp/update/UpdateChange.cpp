#include "update/UpdateChange.h"

#include "catalogue/ContentWords.h"
#include "catalogue/GroupReader.h"
#include "catalogue/HelplineReader.h"
#include "learn/LearnFiles.h"
#include "update/UpdatePath.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace alongside {

namespace {

using Part = UpdateChange::Part;
using Kind = UpdateChange::Kind;

template<typename Entry>
Gates gatesOf(const Entry &entry)
{
    if constexpr (requires { entry.gates; })
        return entry.gates;
    else
        return {};
}

// Learn shows a situation as soon as it shows one of its questions. Where none is sure to be the first, it is
// named only when all are shown.
Gates gatesOf(const Situation &situation)
{
    Gates ofAll = ~Gates();
    Gates ofAny;
    for (const GivenQuestion &question : situation.questions) {
        ofAll &= question.gates;
        ofAny |= question.gates;
    }
    return std::ranges::contains(situation.questions, ofAll, &GivenQuestion::gates) ? ofAll : ofAny;
}

/// What has one id before and after, or only then; \a note may say more of what is changed.
template<typename Entry, typename Note>
QList<UpdateChange> compared(Part part, const QList<Entry> &before, const QList<Entry> &now,
                             QString Entry::*name, Note note)
{
    QList<UpdateChange> changes;
    for (const Entry &entry : now) {
        const auto earlier = std::ranges::find(before, entry.id, &Entry::id);
        if (earlier != before.end() && *earlier == entry)
            continue;
        UpdateChange change{.part = part,
                            .kind = earlier == before.end() ? Kind::Added : Kind::Changed,
                            .name = entry.*name,
                            .gates = gatesOf(entry)};
        if (earlier != before.end())
            note(change, *earlier, entry);
        changes += change;
    }
    for (const Entry &entry : before) {
        if (!std::ranges::contains(now, entry.id, &Entry::id))
            changes +=
                UpdateChange{.part = part, .kind = Kind::Gone, .name = entry.*name, .gates = gatesOf(entry)};
    }
    return changes;
}

template<typename Entry>
QList<UpdateChange> compared(Part part, const QList<Entry> &before, const QList<Entry> &now,
                             QString Entry::*name)
{
    return compared(part, before, now, name, [](const UpdateChange &, const Entry &, const Entry &) {});
}

QStringList numbersOf(const Helpline &helpline)
{
    QStringList numbers;
    for (const HelplinePhone &phone : helpline.phones)
        numbers += phone.number.text();
    if (helpline.text)
        numbers += helpline.text->number.text();
    return numbers;
}

void noteNumbers(UpdateChange &change, const Helpline &before, const Helpline &now)
{
    if (numbersOf(before) == numbersOf(now))
        return;
    change.numbers = numbersOf(now);
    change.numbersBefore = numbersOf(before);
}

QList<Helpline> helplinesIn(const ContentFiles &files, const QLocale &locale)
{
    return readContentFile(u"help/helplines"_s, locale, files)
        .and_then([&](const QByteArray &json) { return readHelplines(json, locale); })
        .value_or(QList<Helpline>());
}

QList<SupportGroup> groupsIn(const ContentFiles &files, const QLocale &locale)
{
    return readContentFile(u"groups/groups"_s, locale, files)
        .and_then([&](const QByteArray &json) { return readGroups(json, locale); })
        .value_or(QList<SupportGroup>());
}

/// An article with all of its text, to compare.
struct WholeArticle
{
    QString id;
    QString title;
    Article article;
    Gates gates;

    bool operator==(const WholeArticle &) const = default;
};

QList<WholeArticle> articlesIn(const LearnFiles &learn)
{
    QList<WholeArticle> articles;
    const auto heads = learn.heads().value_or(QList<ArticleHead>());
    for (const ArticleHead &head : heads)
        articles += {head.id, head.title,
                     Article{head, learn.blocks(head.id).value_or(QList<ArticleBlock>())}, head.gates};
    return articles;
}

// Those that were taken out, and did not merely stay away.
void noteReasons(QList<UpdateChange> &articles, const LearnFiles &before, const LearnFiles &now)
{
    const auto heads = before.heads().value_or(QList<ArticleHead>());
    const auto withdrawn = now.withdrawn().value_or(QList<WithdrawnArticle>());
    for (const WithdrawnArticle &gone : withdrawn) {
        const auto head = std::ranges::find(heads, gone.id, &ArticleHead::id);
        const auto change = std::ranges::find_if(articles, [&head, &heads](const UpdateChange &one) {
            return head != heads.end() && one.kind == Kind::Gone && one.name == head->title;
        });
        if (change == articles.end())
            continue;
        change->reason = gone.reason;
        change->gates |= gone.gates;
    }
}

/// A fact, or a source, by its id, to compare.
struct Rest
{
    QString id;
    QStringList stands;
    QString name;

    bool operator==(const Rest &) const = default;
};

QList<Rest> factsIn(const LearnFiles &learn)
{
    const auto sources = learn.sources().value_or(FactSources());
    QList<Rest> facts;
    for (auto fact = sources.keysOfFact.begin(); fact != sources.keysOfFact.end(); ++fact)
        facts += {fact.key(), fact.value(), fact.key()};
    std::ranges::sort(facts, {}, &Rest::id);
    return facts;
}

} // namespace

QList<UpdateChange> changesBetween(const ContentFiles &before, const ContentFiles &now, const QLocale &locale)
{
    const LearnFiles earlier(locale, before);
    const LearnFiles later(locale, now);
    QList<UpdateChange> changes =
        compared(Part::Articles, articlesIn(earlier), articlesIn(later), &WholeArticle::title);
    noteReasons(changes, earlier, later);
    changes += compared(Part::Helplines, helplinesIn(before, locale), helplinesIn(now, locale),
                        &Helpline::name, noteNumbers);
    changes += compared(Part::Groups, groupsIn(before, locale), groupsIn(now, locale), &SupportGroup::name);
    changes += compared(Part::Words, earlier.glossary().value_or(Glossary()).terms,
                        later.glossary().value_or(Glossary()).terms, &GlossaryTerm::term);
    changes += compared(Part::Myths, earlier.myths().value_or(Myths()).myths,
                        later.myths().value_or(Myths()).myths, &Myth::truth);
    changes += compared(Part::Organisations, earlier.organisations().value_or(Organisations()).organisations,
                        later.organisations().value_or(Organisations()).organisations, &Organisation::name);
    changes += compared(Part::Questions, earlier.questions().value_or(SituationQuestions()).situations,
                        later.questions().value_or(SituationQuestions()).situations, &Situation::title);
    changes += compared(Part::Facts, factsIn(earlier), factsIn(later), &Rest::name);
    return changes;
}

} // namespace alongside
