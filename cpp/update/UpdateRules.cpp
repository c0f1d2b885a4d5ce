#include "update/UpdateRules.h"

#include "learn/LearnFiles.h"
#include "update/ArticleRules.h"
#include "update/FactRules.h"
#include "update/FileFlaw.h"
#include "update/ListRules.h"
#include "update/TranslationRules.h"
#include "update/UpdatePath.h"
#include "update/WithdrawnRules.h"

#include <map>

using namespace Qt::StringLiterals;

namespace alongside {

namespace {

/// Looks at a whole content, one part after the other.
class Rules
{
public:
    Rules(const ContentFiles &files, QDate today) : m_files(files), m_today(today) {}

    [[nodiscard]] FileFlaw flaw();

private:
    [[nodiscard]] FileFlaw readWhatRulesNeed();
    [[nodiscard]] FileFlaw lostGateFlaw() const;
    [[nodiscard]] FileFlaw articlesFlaw() const;
    [[nodiscard]] FileFlaw translationsFlaw() const;
    [[nodiscard]] const LanguageRules &english() const { return m_languages.at(u"en"_s); }

    const ContentFiles &m_files;
    QDate m_today;
    LearnShelf m_shelf;
    std::map<QString, LanguageRules> m_languages;
};

FileFlaw Rules::readWhatRulesNeed()
{
    for (const QString &language : contentLanguages()) {
        auto words = LanguageRules::of(language);
        if (!words)
            return fileFlaw(QString(), UpdateFlaw::UnknownLanguage, language);
        m_languages.emplace(language, *std::move(words));
    }
    auto shelf = LearnShelf::of(m_files);
    if (!shelf)
        return fileFlaw(QString(), UpdateFlaw::OddArticle, shelf.error().detail);
    m_shelf = *std::move(shelf);
    return std::nullopt;
}

// What somebody left out stays left out, whoever writes the next version of it.
FileFlaw Rules::lostGateFlaw() const
{
    const auto before = LearnShelf::of(ContentFiles());
    if (!before)
        return fileFlaw(QString(), UpdateFlaw::OddList, before.error().detail);
    const auto loses = [](const QHash<QString, Gates> &had, const QHash<QString, Gates> &has) {
        for (auto it = had.begin(); it != had.end(); ++it) {
            if (has.contains(it.key()) && !gate::shows(has.value(it.key()), it.value()))
                return true;
        }
        return false;
    };
    if (loses(before->articles, m_shelf.articles))
        return fileFlaw(QString(), UpdateFlaw::OpenGate, u"an article that was behind a gate"_s);
    QHash<QString, Gates> withdrawn;
    for (const WithdrawnArticle &gone :
         LearnFiles(QLocale::c(), m_files).withdrawn().value_or(QList<WithdrawnArticle>()))
        withdrawn.insert(gone.id, gone.gates);
    if (loses(before->articles, withdrawn))
        return fileFlaw(u"learn/withdrawn.json"_s, UpdateFlaw::OpenGate);
    if (loses(before->terms, m_shelf.terms))
        return fileFlaw(u"learn/glossary.json"_s, UpdateFlaw::OpenGate);
    for (auto fact = before->facts.begin(); fact != before->facts.end(); ++fact) {
        if (m_shelf.facts.contains(fact.key())
            && !gate::shows(m_shelf.facts.value(fact.key()).gates, fact->gates))
            return fileFlaw(u"learn/facts.json"_s, UpdateFlaw::OpenGate, fact.key());
    }
    return std::nullopt;
}

FileFlaw Rules::articlesFlaw() const
{
    for (const QString &path : m_files.renewed()) {
        const auto where = UpdatePath::of(path);
        if (!where || where->kind != UpdatePath::Kind::Article)
            continue;
        const ArticleRules rules(m_files, m_shelf, m_languages.at(where->language), english());
        if (const FileFlaw found = rules.flawOf(path, *where, m_today))
            return inFile(path, found);
    }
    return std::nullopt;
}

FileFlaw Rules::translationsFlaw() const
{
    for (const QString &path : m_files.renewed()) {
        const auto where = UpdatePath::of(path);
        if (!where || where->kind != UpdatePath::Kind::Translation)
            continue;
        if (const FileFlaw found =
                translatedWordsFlaw(m_files, path, m_languages.at(where->language), english()))
            return inFile(path, found);
    }
    return std::nullopt;
}

FileFlaw Rules::flaw()
{
    const ListRules lists(m_files, m_today);
    if (const FileFlaw found = lists.flaw())
        return found;
    if (const FileFlaw found = readWhatRulesNeed())
        return found;
    if (const FileFlaw found = articlesFlaw())
        return found;
    if (const FileFlaw found = WithdrawnRules(m_files, m_shelf, english(), m_today).flaw())
        return found;
    for (const QString &language : contentLanguages()) {
        if (const FileFlaw found = lists.learnFlaw(QLocale(language)))
            return found;
    }
    if (const FileFlaw found = FactRules(m_files, m_shelf, english()).flaw())
        return found;
    if (const FileFlaw found = translationsFlaw())
        return found;
    return lostGateFlaw();
}

} // namespace

std::optional<UpdateRefusal> flawIn(const ContentFiles &files, QDate today)
{
    return Rules(files, today).flaw();
}

} // namespace alongside
