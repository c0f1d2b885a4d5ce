#pragma once

#include "update/LanguageRules.h"
#include "update/LearnShelf.h"
#include "update/UpdatePath.h"
#include "update/UpdateRefusal.h"

namespace alongside {

/// What is counted of an article.
struct ArticleCount
{
    qsizetype words = 0; ///< Headings too.
    QStringList lines{}; ///< What its reading ease is measured on: paragraphs and points, no headings.
};

[[nodiscard]] ArticleCount countOf(const QList<ArticleBlock> &blocks);

/// What the build asks of an article: content/README.md, Learn.
class ArticleRules
{
public:
    /// All must outlive this. \a inLanguage  of the article; \a inEnglish  of what it is translated from.
    ArticleRules(const ContentFiles &files, const LearnShelf &shelf, const LanguageRules &inLanguage,
                 const LanguageRules &inEnglish)
        : m_files(files), m_shelf(shelf), m_rules(inLanguage), m_english(inEnglish)
    {}

    /// \a path  of the article at \a where.
    [[nodiscard]] std::optional<UpdateRefusal> flawOf(const QString &path, const UpdatePath &where,
                                                      QDate today) const;

private:
    using Flaw = std::optional<UpdateRefusal>;

    [[nodiscard]] Flaw headFlaw(const QJsonObject &header, const ArticleHead &head, QDate today) const;
    [[nodiscard]] Flaw reviewFlaw(const QJsonObject &header, const ArticleHead &head) const;
    [[nodiscard]] Flaw easeFlaw(bool isLong, const QList<ArticleBlock> &blocks) const;
    [[nodiscard]] Flaw shapeFlaw(const ArticleHead &head, const QList<ArticleBlock> &blocks) const;
    [[nodiscard]] Flaw medicineFlaw(const ArticleBlock &block) const;
    [[nodiscard]] Flaw factsFlaw(const QJsonObject &header, const QList<ArticleBlock> &blocks) const;
    [[nodiscard]] Flaw blockFlaw(const ArticleBlock &block, Gates around, const QSet<QString> &numbers) const;
    [[nodiscard]] Flaw linkFlaw(const ArticleBlock &block, Gates around) const;
    [[nodiscard]] Flaw blocksFlaw(const ArticleHead &head, const QStringList &facts,
                                  const QList<ArticleBlock> &blocks) const;
    [[nodiscard]] Flaw translationFlaw(const QString &id, const ArticleHead &head,
                                       const QList<ArticleBlock> &blocks) const;

    const ContentFiles &m_files;
    const LearnShelf &m_shelf;
    const LanguageRules &m_rules;
    const LanguageRules &m_english;
};

} // namespace alongside
