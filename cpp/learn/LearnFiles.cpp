#include "learn/LearnFiles.h"

#include "catalogue/BundledFile.h"
#include "learn/ArticleReader.h"

using namespace Qt::StringLiterals;

namespace alongside {

namespace {

// What \a read makes of a file.
template<typename Read>
auto readFile(const QString &path, Read read) -> decltype(read(QByteArray()))
{
    const Result<QByteArray> bytes = readBundledFile(path);
    if (!bytes)
        return std::unexpected(bytes.error());
    return read(*bytes);
}

} // namespace

LearnFiles::LearnFiles(const QLocale &locale)
    : m_language(QLocale::languageToCode(locale.language())), m_folder(articleFolder(locale))
{}

Result<QList<ArticleHead>> LearnFiles::heads() const
{
    return readFile(m_folder + u"index.json"_s, readArticleHeads);
}

Result<QList<ArticleBlock>> LearnFiles::blocks(const QString &id) const
{
    return readFile(m_folder + id + u".md"_s, readArticleBlocks);
}

Result<LearnTopics> LearnFiles::topics() const
{
    return readFile(u":/content/learn/topics.json"_s,
                    [this](const QByteArray &json) { return readLearnTopics(json, m_language); });
}

Result<Glossary> LearnFiles::glossary() const
{
    return readFile(u":/content/learn/glossary.json"_s,
                    [this](const QByteArray &json) { return readGlossary(json, m_language); });
}

Result<Myths> LearnFiles::myths() const
{
    return readFile(u":/content/learn/myths.json"_s,
                    [this](const QByteArray &json) { return readMyths(json, m_language); });
}

Result<Organisations> LearnFiles::organisations() const
{
    return readFile(u":/content/learn/organisations.json"_s,
                    [this](const QByteArray &json) { return readOrganisations(json, m_language); });
}

Result<SituationQuestions> LearnFiles::questions() const
{
    return readFile(u":/content/questions/en.json"_s,
                    [this](const QByteArray &json) { return readSituationQuestions(json, m_language); });
}

Result<FactSources> LearnFiles::sources() const
{
    return readFile(u":/content/learn/facts.json"_s,
                    [this](const QByteArray &json) { return readFactSources(json, m_language); });
}

} // namespace alongside
