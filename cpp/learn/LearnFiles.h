#pragma once

#include "catalogue/ContentFiles.h"
#include "learn/Article.h"
#include "learn/FactSources.h"
#include "learn/Glossary.h"
#include "learn/LearnTopics.h"
#include "learn/Myths.h"
#include "learn/Organisations.h"
#include "learn/SituationQuestions.h"
#include "learn/WithdrawnArticles.h"

#include <QLocale>

namespace alongside {

/// What there is to learn from, whole: nothing is left out here, so no screen reads it from here.
/// Every call opens and reads its file. Errors: NotFound, Corrupt.
class LearnFiles
{
public:
    explicit LearnFiles(const QLocale &locale, ContentFiles files = ContentFiles::inForce());

    /// Of every article, in the language if it was translated, else in English; of none that was taken out.
    [[nodiscard]] Result<QList<ArticleHead>> heads() const;
    /// Those that were taken out.
    [[nodiscard]] Result<QList<WithdrawnArticle>> withdrawn() const;
    /// \param id  of one of the heads.
    [[nodiscard]] Result<QList<ArticleBlock>> blocks(const QString &id) const;
    [[nodiscard]] Result<LearnTopics> topics() const;
    [[nodiscard]] Result<Glossary> glossary() const;
    [[nodiscard]] Result<Myths> myths() const;
    [[nodiscard]] Result<Organisations> organisations() const;
    [[nodiscard]] Result<SituationQuestions> questions() const;
    [[nodiscard]] Result<FactSources> sources() const;

private:
    [[nodiscard]] Result<QList<ArticleHead>> allHeads() const;
    [[nodiscard]] Result<QList<ArticleHead>> headsIn(const QString &language) const;
    [[nodiscard]] bool isTranslated(const QString &id) const;
    [[nodiscard]] Result<QByteArray> list(const QString &name) const;

    ContentFiles m_files;
    QLocale m_locale;
    QString m_language;
};

} // namespace alongside
