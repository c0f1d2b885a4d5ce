#include "update/UpdateRules.h"

#include "catalogue/ContentWords.h"
#include "catalogue/GroupReader.h"
#include "catalogue/HelplineReader.h"
#include "learn/LearnFiles.h"
#include "update/AddressRule.h"
#include "update/ArticleRules.h"
#include "update/TextRules.h"
#include "update/TranslationRules.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace alongside {

namespace {

using Flaw = std::optional<UpdateRefusal>;

Flaw inFile(const QString &file, Flaw found)
{
    if (found)
        found->file = file;
    return found;
}

Flaw flaw(UpdateFlaw what, const QString &file, const QString &detail = {})
{
    return UpdateRefusal{.flaw = what, .file = file, .detail = detail};
}

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

bool hasTwice(const QList<QJsonObject> &entries, const QString &key)
{
    QSet<QString> ids;
    for (const QJsonObject &entry : entries)
        ids.insert(entry.value(key).toString());
    return ids.size() != entries.size() || ids.contains(QString());
}

/// Looks at a whole content, one part after the other.
class Rules
{
public:
    Rules(const ContentFiles &files, QDate today) : m_files(files), m_today(today) {}

    [[nodiscard]] Flaw flaw();

private:
    [[nodiscard]] Flaw idFlaw() const;
    [[nodiscard]] Flaw directoryFlaw(const QLocale &locale) const;
    [[nodiscard]] Flaw addressFlaw() const;
    [[nodiscard]] Flaw learnFlaw(const QLocale &locale) const;
    [[nodiscard]] Flaw headsFlaw(const LearnFiles &learn) const;
    [[nodiscard]] Flaw factFlaw() const;
    [[nodiscard]] Flaw restingFlaw(const QString &path, const QString &list, const QStringList &said) const;
    [[nodiscard]] bool isWhereItLeads(const QString &path, const QJsonValue &article) const;
    [[nodiscard]] Flaw openWordsFlaw() const;
    [[nodiscard]] Flaw questionsFlaw() const;
    [[nodiscard]] Flaw withdrawnListFlaw(const QLocale &locale) const;
    [[nodiscard]] Flaw withdrawnFlaw() const;
    [[nodiscard]] Flaw withdrawnFlaw(const WithdrawnArticle &gone) const;
    [[nodiscard]] Flaw lostGateFlaw() const;
    [[nodiscard]] Flaw articlesFlaw();
    [[nodiscard]] Flaw translationsFlaw() const;
    [[nodiscard]] bool isTooNew(const QString &path, const QString &list) const;

    const ContentFiles &m_files;
    QDate m_today;
    LearnShelf m_shelf;
    std::map<QString, LanguageRules> m_languages;
};

Flaw Rules::idFlaw() const
{
    using Named = std::tuple<QString, QString, QString>;
    const QList<Named> lists{
        {u"help/helplines.json"_s, u"helplines"_s, u"id"_s},
        {u"groups/groups.json"_s, u"groups"_s, u"id"_s},
        {u"learn/facts.json"_s, u"facts"_s, u"id"_s},
        {u"learn/facts.json"_s, u"sources"_s, u"key"_s},
        {u"learn/glossary.json"_s, u"terms"_s, u"id"_s},
        {u"learn/myths.json"_s, u"myths"_s, u"id"_s},
        {u"learn/organisations.json"_s, u"organisations"_s, u"id"_s},
        {u"learn/topics.json"_s, u"topics"_s, u"id"_s},
        {u"questions/en.json"_s, u"situations"_s, u"id"_s},
        {u"learn/withdrawn.json"_s, u"withdrawn"_s, u"id"_s},
    };
    for (const auto &[path, list, key] : lists) {
        if (hasTwice(entriesIn(m_files, path, list), key))
            return alongside::flaw(UpdateFlaw::SameIdTwice, path, list);
    }
    return std::nullopt;
}

bool Rules::isTooNew(const QString &path, const QString &list) const
{
    return m_today.isValid() && std::ranges::any_of(entriesIn(m_files, path, list), [&](const auto &entry) {
               const QDate day = QDate::fromString(entry.value(u"checked_on"_s).toString(), Qt::ISODate);
               return day > m_today.addDays(1);
           });
}

Flaw Rules::directoryFlaw(const QLocale &locale) const
{
    const auto helplines =
        readContentFile(u"help/helplines"_s, locale, m_files).and_then([&](const auto &json) {
            return readHelplines(json, locale);
        });
    if (!helplines)
        return alongside::flaw(UpdateFlaw::OddHelplines, u"help/helplines.json"_s, helplines.error().detail);
    const auto groups = readContentFile(u"groups/groups"_s, locale, m_files).and_then([&](const auto &json) {
        return readGroups(json, locale);
    });
    if (!groups)
        return alongside::flaw(UpdateFlaw::OddGroups, u"groups/groups.json"_s, groups.error().detail);
    return std::nullopt;
}

Flaw Rules::addressFlaw() const
{
    const auto unfit = [](const QJsonObject &entry, const QString &key, bool mayBeHttp) {
        return entry.contains(key) && !isFitAddress(entry.value(key).toString(), mayBeHttp);
    };
    for (const QJsonObject &helpline : entriesIn(m_files, u"help/helplines.json"_s, u"helplines"_s)) {
        if (unfit(helpline, u"website"_s, false) || unfit(helpline, u"chat"_s, false))
            return alongside::flaw(UpdateFlaw::UnsafeLink, u"help/helplines.json"_s,
                                   helpline.value(u"id"_s).toString());
    }
    for (const QJsonObject &group : entriesIn(m_files, u"groups/groups.json"_s, u"groups"_s)) {
        if (unfit(group, u"web"_s, true))
            return alongside::flaw(UpdateFlaw::UnsafeLink, u"groups/groups.json"_s,
                                   group.value(u"id"_s).toString());
    }
    for (const QJsonObject &source : entriesIn(m_files, u"learn/facts.json"_s, u"sources"_s)) {
        if (unfit(source, u"url"_s, false))
            return alongside::flaw(UpdateFlaw::UnsafeLink, u"learn/facts.json"_s,
                                   source.value(u"key"_s).toString());
    }
    for (const QJsonObject &place : entriesIn(m_files, u"learn/organisations.json"_s, u"organisations"_s)) {
        if (unfit(place, u"website"_s, false) || unfit(place, u"url"_s, false))
            return alongside::flaw(UpdateFlaw::UnsafeLink, u"learn/organisations.json"_s,
                                   place.value(u"id"_s).toString());
    }
    return std::nullopt;
}

Flaw Rules::learnFlaw(const QLocale &locale) const
{
    const LearnFiles learn(locale, m_files);
    const std::array<std::pair<bool, QString>, 6> lists{{
        {learn.topics().has_value(), u"learn/topics.json"_s},
        {learn.glossary().has_value(), u"learn/glossary.json"_s},
        {learn.myths().has_value(), u"learn/myths.json"_s},
        {learn.organisations().has_value(), u"learn/organisations.json"_s},
        {learn.questions().has_value(), u"questions/en.json"_s},
        {learn.sources().has_value(), u"learn/facts.json"_s},
    }};
    for (const auto &[isSound, path] : lists) {
        if (!isSound)
            return alongside::flaw(UpdateFlaw::OddList, path);
    }
    return headsFlaw(learn);
}

Flaw Rules::headsFlaw(const LearnFiles &learn) const
{
    const auto heads = learn.heads();
    if (!heads)
        return alongside::flaw(UpdateFlaw::OddArticle, {}, heads.error().detail);
    QSet<int> orders;
    for (const ArticleHead &head : *heads) {
        if (orders.contains(head.order))
            return alongside::flaw(UpdateFlaw::SameIdTwice, u"learn/en/%1.md"_s.arg(head.id), u"order"_s);
        orders.insert(head.order);
        if (const auto blocks = learn.blocks(head.id); !blocks)
            return alongside::flaw(UpdateFlaw::OddArticle, u"learn/en/%1.md"_s.arg(head.id),
                                   blocks.error().detail);
    }
    return std::nullopt;
}

Flaw Rules::factFlaw() const
{
    for (auto fact = m_shelf.facts.begin(); fact != m_shelf.facts.end(); ++fact) {
        if (fact->sources.isEmpty()
            || !QSet<QString>(fact->sources.begin(), fact->sources.end()).subtract(m_shelf.sources).isEmpty())
            return alongside::flaw(UpdateFlaw::UnknownFact, u"learn/facts.json"_s, fact.key());
    }
    for (const QJsonObject &fact : entriesIn(m_files, u"learn/facts.json"_s, u"facts"_s)) {
        const QString said = fact.value(u"statement"_s).toObject().value(u"en"_s).toString();
        const QSet<QString> numbers = m_shelf.numbersOf({fact.value(u"id"_s).toString()});
        if (const Flaw found = numberFlaw(m_languages.at(u"en"_s), said, numbers))
            return inFile(u"learn/facts.json"_s, found);
    }
    if (const Flaw found = restingFlaw(u"learn/glossary.json"_s, u"terms"_s, {u"meaning"_s}))
        return found;
    if (const Flaw found = restingFlaw(u"learn/myths.json"_s, u"myths"_s, {u"truth"_s, u"myth"_s}))
        return found;
    return restingFlaw(u"questions/en.json"_s, u"situations"_s, {u"title"_s});
}

// The entries of a list that name facts: all of them known, none in front of its gate, no number of their
// own.
Flaw Rules::restingFlaw(const QString &path, const QString &list, const QStringList &said) const
{
    const LanguageRules &english = m_languages.at(u"en"_s);
    for (const QJsonObject &entry : entriesIn(m_files, path, list)) {
        const QString id = entry.value(u"id"_s).toString();
        const QStringList facts = textsOf(entry.value(u"facts"_s));
        const Gates gates = gatesOf(textsOf(entry.value(u"gates"_s)));
        QStringList texts;
        for (const QString &key : said)
            texts += entry.value(key).toObject().value(u"en"_s).toString();
        for (const QString &fact : facts) {
            if (!m_shelf.facts.contains(fact))
                return alongside::flaw(UpdateFlaw::UnknownFact, path, fact);
            if (!gate::shows(gates, m_shelf.facts.value(fact).gates))
                return alongside::flaw(UpdateFlaw::OpenGate, path, id);
        }
        const QStringList sources = textsOf(entry.value(u"sources"_s));
        if (QSet<QString>(sources.begin(), sources.end())
            != (facts.isEmpty() ? QSet<QString>{u"COMMON"_s} : m_shelf.sourcesOf(facts)))
            return alongside::flaw(UpdateFlaw::UnknownFact, path, id);
        const QString text = texts.join(u'\n');
        if (const Flaw found = wordingFlaw(english, text, gates))
            return inFile(path, found);
        if (const Flaw found = numberFlaw(english, text, m_shelf.numbersOf(facts)))
            return inFile(path, found);
        if (!isWhereItLeads(path, entry.value(u"article"_s)))
            return alongside::flaw(UpdateFlaw::DeadLink, path, id);
    }
    return std::nullopt;
}

// One that was taken out is no longer offered there, until the list is renewed.
bool Rules::isWhereItLeads(const QString &path, const QJsonValue &article) const
{
    const QString id = article.toString();
    return id.isEmpty() || m_shelf.articles.contains(id)
           || (m_shelf.withdrawn.contains(id) && !m_files.isRenewed(path));
}

// What names no facts may be about what people leave out, too.
Flaw Rules::openWordsFlaw() const
{
    const LanguageRules &english = m_languages.at(u"en"_s);
    for (const QJsonObject &place : entriesIn(m_files, u"learn/organisations.json"_s, u"organisations"_s)) {
        for (const QString &key : {u"offers"_s, u"note"_s}) {
            const QString said = place.value(key).toObject().value(u"en"_s).toString();
            if (const Flaw found = wordingFlaw(english, said, {}))
                return inFile(u"learn/organisations.json"_s, found);
        }
    }
    return questionsFlaw();
}

// Each rests on what its situation rests on.
Flaw Rules::questionsFlaw() const
{
    const auto path = u"questions/en.json"_s;
    const LanguageRules &english = m_languages.at(u"en"_s);
    for (const QJsonObject &situation : entriesIn(m_files, path, u"situations"_s)) {
        const QSet<QString> numbers = m_shelf.numbersOf(textsOf(situation.value(u"facts"_s)));
        const QJsonArray questions = situation.value(u"questions"_s).toArray();
        for (const QJsonValue entry : questions) {
            const QJsonObject question = entry.toObject();
            const QString said = question.value(u"text"_s).toObject().value(u"en"_s).toString();
            if (const Flaw found = wordingFlaw(english, said, gatesOf(textsOf(question.value(u"gates"_s)))))
                return inFile(path, found);
            if (const Flaw found = numberFlaw(english, said, numbers))
                return inFile(path, found);
        }
    }
    return std::nullopt;
}

Flaw Rules::withdrawnListFlaw(const QLocale &locale) const
{
    const auto list =
        readContentFile(u"learn/withdrawn"_s, locale, m_files).and_then([&locale](const QByteArray &json) {
            return readWithdrawnArticles(json, QLocale::languageToCode(locale.language()));
        });
    return list ? Flaw()
                : alongside::flaw(UpdateFlaw::OddList, u"learn/withdrawn.json"_s, list.error().detail);
}

Flaw Rules::withdrawnFlaw() const
{
    const auto list = LearnFiles(QLocale::c(), m_files).withdrawn();
    for (const WithdrawnArticle &gone : list.value_or(QList<WithdrawnArticle>())) {
        if (const Flaw found = withdrawnFlaw(gone))
            return inFile(u"learn/withdrawn.json"_s, found);
    }
    return std::nullopt;
}

// It names no fact, so it says nothing that would need one.
Flaw Rules::withdrawnFlaw(const WithdrawnArticle &gone) const
{
    const LanguageRules &english = m_languages.at(u"en"_s);
    const bool isBrought = std::ranges::any_of(m_files.renewed(), [&gone](const QString &path) {
        const auto where = UpdatePath::of(path);
        return where && where->kind == UpdatePath::Kind::Article && where->id == gone.id;
    });
    if (isBrought)
        return alongside::flaw(UpdateFlaw::BroughtAndWithdrawn, {}, gone.id);
    if (m_today.isValid() && gone.withdrawnOn > m_today.addDays(1))
        return alongside::flaw(UpdateFlaw::Future, {}, u"withdrawn_on"_s);
    if (!gone.instead.isEmpty() && !m_shelf.articles.contains(gone.instead))
        return alongside::flaw(UpdateFlaw::DeadLink, {}, gone.instead);
    const QString text = gone.title + u'\n' + gone.reason;
    if (Flaw found = wordingFlaw(english, text, gone.gates))
        return found;
    if (Flaw found = numberFlaw(english, gone.reason, {}))
        return found;
    const QString medicine = english.medicalWordsIn(gone.reason);
    return medicine.isEmpty() ? Flaw() : alongside::flaw(UpdateFlaw::UnfoundedMedicine, {}, medicine);
}

// What somebody left out stays left out, whoever writes the next version of it.
Flaw Rules::lostGateFlaw() const
{
    const auto before = LearnShelf::of(ContentFiles());
    if (!before)
        return alongside::flaw(UpdateFlaw::OddList, {}, before.error().detail);
    const auto loses = [](const QHash<QString, Gates> &had, const QHash<QString, Gates> &has) {
        for (auto it = had.begin(); it != had.end(); ++it) {
            if (has.contains(it.key()) && !gate::shows(has.value(it.key()), it.value()))
                return true;
        }
        return false;
    };
    if (loses(before->articles, m_shelf.articles))
        return alongside::flaw(UpdateFlaw::OpenGate, {}, u"an article that was behind a gate"_s);
    QHash<QString, Gates> withdrawn;
    for (const WithdrawnArticle &gone :
         LearnFiles(QLocale::c(), m_files).withdrawn().value_or(QList<WithdrawnArticle>()))
        withdrawn.insert(gone.id, gone.gates);
    if (loses(before->articles, withdrawn))
        return alongside::flaw(UpdateFlaw::OpenGate, u"learn/withdrawn.json"_s);
    if (loses(before->terms, m_shelf.terms))
        return alongside::flaw(UpdateFlaw::OpenGate, u"learn/glossary.json"_s);
    for (auto fact = before->facts.begin(); fact != before->facts.end(); ++fact) {
        if (m_shelf.facts.contains(fact.key())
            && !gate::shows(m_shelf.facts.value(fact.key()).gates, fact->gates))
            return alongside::flaw(UpdateFlaw::OpenGate, u"learn/facts.json"_s, fact.key());
    }
    return std::nullopt;
}

Flaw Rules::articlesFlaw()
{
    for (const QString &path : m_files.renewed()) {
        const auto where = UpdatePath::of(path);
        if (!where || where->kind != UpdatePath::Kind::Article)
            continue;
        const ArticleRules rules(m_files, m_shelf, m_languages.at(where->language), m_languages.at(u"en"_s));
        if (const Flaw found = rules.flawOf(path, *where, m_today))
            return inFile(path, found);
    }
    return std::nullopt;
}

Flaw Rules::translationsFlaw() const
{
    for (const QString &path : m_files.renewed()) {
        const auto where = UpdatePath::of(path);
        if (!where || where->kind != UpdatePath::Kind::Translation)
            continue;
        if (const Flaw found =
                translatedWordsFlaw(m_files, path, m_languages.at(where->language), m_languages.at(u"en"_s)))
            return inFile(path, found);
    }
    return std::nullopt;
}

Flaw Rules::flaw()
{
    if (const Flaw found = idFlaw())
        return found;
    if (const Flaw found = addressFlaw())
        return found;
    for (const QString &language : contentLanguages()) {
        const QLocale locale(language);
        auto words = LanguageRules::of(language);
        if (!words)
            return alongside::flaw(UpdateFlaw::UnknownLanguage, {}, language);
        m_languages.emplace(language, *std::move(words));
        if (const Flaw found = directoryFlaw(locale))
            return found;
        if (const Flaw found = withdrawnListFlaw(locale))
            return found;
    }
    if (isTooNew(u"help/helplines.json"_s, u"helplines"_s) || isTooNew(u"groups/groups.json"_s, u"groups"_s))
        return alongside::flaw(UpdateFlaw::Future, {}, u"checked_on"_s);
    auto shelf = LearnShelf::of(m_files);
    if (!shelf)
        return alongside::flaw(UpdateFlaw::OddArticle, {}, shelf.error().detail);
    m_shelf = *std::move(shelf);
    if (const Flaw found = articlesFlaw())
        return found;
    if (const Flaw found = withdrawnFlaw())
        return found;
    for (const QString &language : contentLanguages()) {
        if (const Flaw found = learnFlaw(QLocale(language)))
            return found;
    }
    if (const Flaw found = factFlaw())
        return found;
    if (const Flaw found = openWordsFlaw())
        return found;
    if (const Flaw found = translationsFlaw())
        return found;
    return lostGateFlaw();
}

} // namespace

std::optional<UpdateRefusal> flawIn(const ContentFiles &files, QDate today)
{
    return Rules(files, today).flaw();
}

} // namespace alongside
