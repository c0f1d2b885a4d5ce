#include "learn/LearnFiles.h"

#include "catalogue/ContentWords.h"
#include "learn/ArticleReader.h"

#include <QCollator>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace alongside {

namespace {

const auto kEnglish = u"en"_s;

// What \a read makes of a file.
template<typename Read>
auto readFile(const Result<QByteArray> &bytes, Read read) -> decltype(read(QByteArray()))
{
    if (!bytes)
        return std::unexpected(bytes.error());
    return read(*bytes);
}

QString articleFolder(const QString &language)
{
    return u"learn/%1/"_s.arg(language);
}

QString articlePath(const QString &language, const QString &id)
{
    return articleFolder(language) + id + u".md"_s;
}

} // namespace

LearnFiles::LearnFiles(const QLocale &locale, ContentFiles files)
    : m_files(std::move(files)), m_locale(locale), m_language(QLocale::languageToCode(locale.language()))
{}

Result<QList<ArticleHead>> LearnFiles::headsIn(const QString &language) const
{
    auto heads = readFile(m_files.read(articleFolder(language) + u"index.json"_s), readArticleHeads);
    if (!heads)
        return heads;
    for (const QString &path : m_files.renewed()) {
        if (!path.startsWith(articleFolder(language)))
            continue;
        const auto head = readFile(m_files.read(path), readArticleHead);
        if (!head)
            return std::unexpected(head.error());
        heads->removeIf([&head](const ArticleHead &other) { return other.id == head->id; });
        *heads += *head;
    }
    std::ranges::sort(*heads, {}, &ArticleHead::order);
    return heads;
}

// A translation of what the English article was before is none of what it is now.
bool LearnFiles::isTranslated(const QString &id) const
{
    const QString own = articlePath(m_language, id);
    return m_files.isRenewed(own) || (m_files.has(own) && !m_files.isRenewed(articlePath(kEnglish, id)));
}

Result<QList<ArticleHead>> LearnFiles::heads() const
{
    auto heads = allHeads();
    const auto gone = withdrawn();
    if (!heads)
        return heads;
    if (!gone)
        return std::unexpected(gone.error());
    heads->removeIf([&gone](const ArticleHead &head) {
        return std::ranges::contains(*gone, head.id, &WithdrawnArticle::id);
    });
    return heads;
}

Result<QList<WithdrawnArticle>> LearnFiles::withdrawn() const
{
    return readFile(list(u"learn/withdrawn"_s),
                    [this](const QByteArray &json) { return readWithdrawnArticles(json, m_language); });
}

Result<QList<ArticleHead>> LearnFiles::allHeads() const
{
    auto heads = headsIn(kEnglish);
    if (!heads || m_language == kEnglish || !m_files.has(articleFolder(m_language) + u"index.json"_s))
        return heads;
    const auto own = headsIn(m_language);
    if (!own)
        return own;
    for (ArticleHead &head : *heads) {
        const auto found = std::ranges::find(*own, head.id, &ArticleHead::id);
        if (found != own->end() && isTranslated(head.id))
            head = *found;
    }
    return heads;
}

Result<QList<ArticleBlock>> LearnFiles::blocks(const QString &id) const
{
    return readFile(m_files.read(articlePath(isTranslated(id) ? m_language : kEnglish, id)),
                    readArticleBlocks);
}

Result<QByteArray> LearnFiles::list(const QString &name) const
{
    return readContentFile(name, m_locale, m_files);
}

Result<LearnTopics> LearnFiles::topics() const
{
    return readFile(list(u"learn/topics"_s),
                    [this](const QByteArray &json) { return readLearnTopics(json, m_language); });
}

Result<Glossary> LearnFiles::glossary() const
{
    auto glossary = readFile(list(u"learn/glossary"_s),
                             [this](const QByteArray &json) { return readGlossary(json, m_language); });
    if (glossary && m_language != kEnglish) // the file is by the alphabet in English
        std::ranges::sort(glossary->terms, QCollator(m_locale), &GlossaryTerm::term);
    return glossary;
}

Result<Myths> LearnFiles::myths() const
{
    return readFile(list(u"learn/myths"_s),
                    [this](const QByteArray &json) { return readMyths(json, m_language); });
}

Result<Organisations> LearnFiles::organisations() const
{
    return readFile(list(u"learn/organisations"_s),
                    [this](const QByteArray &json) { return readOrganisations(json, m_language); });
}

Result<SituationQuestions> LearnFiles::questions() const
{
    return readFile(list(u"questions/en"_s),
                    [this](const QByteArray &json) { return readSituationQuestions(json, m_language); });
}

Result<FactSources> LearnFiles::sources() const
{
    // Who reads all of it in English has no use for being told that a source is.
    const ContentWording wording = contentWording(u"learn/facts"_s, m_locale, m_files);
    const bool hasWords = wording == ContentWording::Translated || wording == ContentWording::Reviewed;
    const QString reader = hasWords ? m_language : kEnglish;
    return readFile(list(u"learn/facts"_s),
                    [&reader](const QByteArray &json) { return readFactSources(json, reader); });
}

} // namespace alongside
