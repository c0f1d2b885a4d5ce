#pragma once

#include "domain/Excerpt.h"
#include "learn/LearnFiles.h"

#include <QHash>

#include <vector>

namespace alongside {

/// Something that a search found.
struct LearnHit
{
    enum class Kind : quint8 { Article, Term, Myth, Organisation, Questions };

    Kind kind = Kind::Article;
    QString id;
    QString title;
    Excerpt line; ///< Where the words stand, or what it is about.
};

/// Finds articles, words, myths, organisations and questions by any word in them, whole or begun; by
/// other words for the same, as the glossary has them; and with a slip in a word that is nowhere.
///
/// Nothing behind a closed gate is found, shown, or leads to anything. Made once, off the thread that
/// draws; asking takes a few milliseconds at most.
class LearnIndex
{
public:
    static constexpr int kMost = 40; ///< Hits of one question.

    /// Reads and takes apart everything there is. \returns NotFound or Corrupt.
    [[nodiscard]] static Result<LearnIndex> build(const LearnFiles &files);

    /// What fits best first. Of several words, those hits that have most of them.
    [[nodiscard]] QList<LearnHit> find(const QString &typed, Gates open) const;

private:
    struct Document
    {
        LearnHit::Kind kind;
        QString id;
        QString title;
        QString line;
    };
    struct Passage
    {
        int document;
        Gates gates;
        float weight;
        bool quotable; ///< Its text can stand below the title.
        QString text;
    };
    /// Names of one thing, folded.
    struct Names
    {
        Gates gates;
        QList<QStringList> names;
    };
    /// A word to look for in place of a typed one.
    struct Way
    {
        int word; ///< In the vocabulary.
        float quality;
    };
    struct Tally;

    int addDocument(const Document &document);
    void addPassage(const Passage &passage);
    [[nodiscard]] Result<void> addArticles(const LearnFiles &files);
    [[nodiscard]] Result<void> addLists(const LearnFiles &files);
    void sortVocabulary();

    [[nodiscard]] std::pair<int, int> wordsFrom(const QString &start) const;
    [[nodiscard]] bool isFound(const std::vector<Way> &ways, Gates open) const;
    [[nodiscard]] std::vector<Way> waysOf(const QString &word, bool isLast, Gates open) const;
    void addOtherNames(const QStringList &typed, QList<std::vector<Way>> &ways, Gates open) const;
    [[nodiscard]] std::vector<Way> waysByName(const Names &same, const QStringList &name) const;
    void addUp(const std::vector<Way> &ways, Gates open, Tally &tally) const;
    [[nodiscard]] LearnHit hit(int document, const Tally &tally, const SearchWords &marked) const;

    std::vector<Document> m_documents;
    std::vector<Passage> m_passages;
    std::vector<Names> m_names;
    QHash<QString, std::vector<int>> m_gathered; ///< While it is built: passages of each word.
    QStringList m_vocabulary;                    ///< Sorted.
    std::vector<std::vector<int>> m_passagesOf;  ///< By word of the vocabulary.
};

} // namespace alongside
