#include "learn/LearnFiles.h"

#include "catalogue/BundledFile.h"
#include "catalogue/ContentWords.h"
#include "learn/ArticleReader.h"

#include <QCollator>
#include <QFile>

#include <algorithm>

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
    return u":/content/learn/%1/"_s.arg(language);
}

QString articlePath(const QString &language, const QString &id)
{
    return articleFolder(language) + id + u".md"_s;
}

} // namespace

LearnFiles::LearnFiles(const QLocale &locale)
    : m_locale(locale), m_language(QLocale::languageToCode(locale.language()))
{}

Result<QList<ArticleHead>> LearnFiles::heads() const
{
    auto heads = readFile(readBundledFile(articleFolder(kEnglish) + u"index.json"_s), readArticleHeads);
    const QString other = articleFolder(m_language) + u"index.json"_s;
    if (!heads || m_language == kEnglish || !QFile::exists(other))
        return heads;
    const auto own = readFile(readBundledFile(other), readArticleHeads);
    if (!own)
        return own;
    for (ArticleHead &head : *heads) {
        const auto found = std::ranges::find(*own, head.id, &ArticleHead::id);
        if (found != own->end())
            head = *found;
    }
    return heads;
}

Result<QList<ArticleBlock>> LearnFiles::blocks(const QString &id) const
{
    const QString own = articlePath(m_language, id);
    return readFile(readBundledFile(QFile::exists(own) ? own : articlePath(kEnglish, id)), readArticleBlocks);
}

Result<LearnTopics> LearnFiles::topics() const
{
    return readFile(readContentFile(u"learn/topics"_s, m_locale),
                    [this](const QByteArray &json) { return readLearnTopics(json, m_language); });
}

Result<Glossary> LearnFiles::glossary() const
{
    auto glossary = readFile(readContentFile(u"learn/glossary"_s, m_locale),
                             [this](const QByteArray &json) { return readGlossary(json, m_language); });
    if (glossary && m_language != kEnglish) // the file is by the alphabet in English
        std::ranges::sort(glossary->terms, QCollator(m_locale), &GlossaryTerm::term);
    return glossary;
}

Result<Myths> LearnFiles::myths() const
{
    return readFile(readContentFile(u"learn/myths"_s, m_locale),
                    [this](const QByteArray &json) { return readMyths(json, m_language); });
}

Result<Organisations> LearnFiles::organisations() const
{
    return readFile(readContentFile(u"learn/organisations"_s, m_locale),
                    [this](const QByteArray &json) { return readOrganisations(json, m_language); });
}

Result<SituationQuestions> LearnFiles::questions() const
{
    return readFile(readContentFile(u"questions/en"_s, m_locale),
                    [this](const QByteArray &json) { return readSituationQuestions(json, m_language); });
}

Result<FactSources> LearnFiles::sources() const
{
    return readFile(readContentFile(u"learn/facts"_s, m_locale),
                    [this](const QByteArray &json) { return readFactSources(json, m_language); });
}

} // namespace alongside
