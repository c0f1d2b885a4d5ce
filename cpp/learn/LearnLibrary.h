#pragma once

#include "learn/LearnFiles.h"

#include <optional>

namespace alongside {

/// An article as it may be shown: what stands behind a closed gate is not in it.
struct ShownArticle
{
    ArticleHead head;
    QList<ArticleBlock> blocks; ///< Links that lead nowhere open are gone; their words stay.
    bool leavesOut = false;     ///< True if some blocks are left out.
    QList<LearnSource> sources; ///< Of the blocks that are shown, by publisher.
    int sourcesLeftOut = 0;     ///< How many more have a name that says what is left out.
    QList<ArticleHead> next;
};

/// Articles and all around them, as a person chose to see them: the one door to what is built in, which
/// lets through nothing that stands behind a closed gate.
///
/// Every gate is closed at first. Reads what is asked for when it is first asked for, and keeps it.
class LearnLibrary
{
public:
    explicit LearnLibrary(const QLocale &locale) : m_files(locale) {}

    /// Reads what lists of articles need. \returns NotFound or Corrupt; then there is nothing.
    [[nodiscard]] Result<void> load();
    [[nodiscard]] bool isLoaded() const { return m_loaded; }

    void setOpen(Gates open) { m_open = open; }
    [[nodiscard]] Gates open() const { return m_open; }

    [[nodiscard]] const QList<LearnTopic> &topics() const { return m_topics.topics; }
    [[nodiscard]] const QList<GateWords> &gates() const { return m_topics.gates; }
    [[nodiscard]] const QList<ArticleFit> &fits() const { return m_topics.fits; }

    /// All articles, in their order.
    [[nodiscard]] QList<ArticleHead> heads() const;
    [[nodiscard]] QList<ArticleHead> headsOf(const QString &topic) const;
    /// \returns nothing for one that is left out, too.
    [[nodiscard]] std::optional<ArticleHead> head(const QString &id) const;
    /// An article that was taken out. \returns nothing for one that is left out, too.
    [[nodiscard]] std::optional<WithdrawnArticle> withdrawn(const QString &id) const;
    /// True for an article that is there, or was taken out, but behind a closed gate.
    [[nodiscard]] bool isLeftOut(const QString &id) const;
    /// Articles that fit best what a person \a entered, ids of fits, first; those that fit nothing of it
    /// are not among them. That an article is for everybody who reads brings it nowhere.
    [[nodiscard]] QList<ArticleHead> headsFor(const QStringList &entered) const;
    /// Why an article is among them; empty if it is not.
    [[nodiscard]] QString reasonFor(const ArticleHead &head, const QStringList &entered) const;

    /// \returns NotFound for one that is left out, too.
    [[nodiscard]] Result<ShownArticle> article(const QString &id);
    [[nodiscard]] Result<Glossary> glossary();
    /// \returns nothing for one that is left out, too.
    [[nodiscard]] std::optional<GlossaryTerm> term(const QString &id);
    [[nodiscard]] Result<Myths> myths();
    [[nodiscard]] Result<Organisations> organisations();
    [[nodiscard]] Result<SituationQuestions> questions();
    /// Those of \a keys that may be named.
    [[nodiscard]] QList<LearnSource> sources(const QStringList &keys);

private:
    [[nodiscard]] bool shows(Gates behind) const { return gate::shows(m_open, behind); }
    [[nodiscard]] bool brings(const ArticleFit &fit, const ArticleHead &head,
                              const QStringList &entered) const;
    [[nodiscard]] bool leads(const ArticleLink &link);
    void addSources(ShownArticle &article);
    [[nodiscard]] const Result<Glossary> &wholeGlossary();
    [[nodiscard]] const Result<FactSources> &wholeSources();

    LearnFiles m_files;
    QList<ArticleHead> m_heads;
    QList<WithdrawnArticle> m_withdrawn;
    LearnTopics m_topics;
    std::optional<Result<Glossary>> m_glossary;
    std::optional<Result<FactSources>> m_sources;
    Gates m_open;
    bool m_loaded = false;
};

} // namespace alongside
