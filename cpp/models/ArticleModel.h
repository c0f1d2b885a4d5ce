#pragma once

#include "models/ArticlePiece.h"
#include "models/LearnKeeper.h"
#include "models/LearnRowModel.h"

namespace alongside {

/// The article that is read, block by block, as the person chose to see it. "In short" stands apart.
class ArticleModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Owned by LearnModel")

    /// As the content names it; empty before one was opened.
    Q_PROPERTY(QString articleId READ articleId NOTIFY opened FINAL)
    Q_PROPERTY(QString title READ title NOTIFY opened FINAL)
    /// How long it takes, and when its sources were compared.
    Q_PROPERTY(QString line READ line NOTIFY opened FINAL)
    /// Who has reviewed it, in a sentence that says no more than is so.
    Q_PROPERTY(QString review READ review NOTIFY opened FINAL)
    Q_PROPERTY(QString shortTitle READ shortTitle NOTIFY opened FINAL)
    Q_PROPERTY(QStringList shortLines READ shortLines NOTIFY opened FINAL)
    /// True if parts are left out, as the person chose.
    Q_PROPERTY(bool leavesOut READ leavesOut NOTIFY opened FINAL)
    /// A text for each source, and the address of each, empty for those without one.
    Q_PROPERTY(QStringList sources READ sources NOTIFY opened FINAL)
    Q_PROPERTY(QStringList sourcePages READ sourcePages NOTIFY opened FINAL)
    /// Sources whose names say what is left out, so they are not named.
    Q_PROPERTY(int sourcesLeftOut READ sourcesLeftOut NOTIFY opened FINAL)
    /// Articles to read afterwards.
    Q_PROPERTY(alongside::LearnRowModel *next READ next CONSTANT FINAL)
    Q_PROPERTY(bool kept READ isKept NOTIFY marksChanged FINAL)
    /// The row that was at the top when the person stopped; 0 for the beginning.
    Q_PROPERTY(int place READ place NOTIFY marksChanged FINAL)

public:
    /// As ArticleBlock::Kind.
    enum Kind { Heading, Paragraph, List };
    Q_ENUM(Kind)
    /// As ArticleLink::Kind.
    enum Link { Term, Article, Organisation, Questions, Prompts, Tool };
    Q_ENUM(Link)
    enum Role {
        KindRole = Qt::UserRole, ///< Kind.
        LinesRole,               ///< QStringList: one, but for a list.
        LinkWordsRole,           ///< QStringList: words in the lines that lead somewhere, each once.
        LinkKindsRole,           ///< QList<int>: for each of them, Link.
        LinkTargetsRole,         ///< QStringList: for each of them, an id.
    };

    /// \a keeper must outlive the model.
    explicit ArticleModel(LearnKeeper &keeper, QObject *parent = nullptr);

    /// Shows an article. \returns NotFound if it is left out, too; then what was shown stays.
    [[nodiscard]] Result<void> open(const QString &id);
    /// Shows nothing.
    void close();

    Q_INVOKABLE void setKept(bool kept);
    /// Remembers that \a row is at the top of the screen; at the \a end it was read.
    Q_INVOKABLE void notePlace(int row, bool end);
    /// All that is shown, with its sources, as plain text.
    Q_INVOKABLE [[nodiscard]] QString toText() const { return textOf(pieces()); }
    /// The same, piece by piece.
    [[nodiscard]] QList<ArticlePiece> pieces() const;
    /// Of its words.
    [[nodiscard]] QLocale language() const { return QLocale(m_article.head.language); }

    [[nodiscard]] QString articleId() const { return m_article.head.id; }
    [[nodiscard]] QString title() const { return m_article.head.title; }
    [[nodiscard]] QString line() const;
    [[nodiscard]] QString review() const;
    [[nodiscard]] QString shortTitle() const;
    [[nodiscard]] QStringList shortLines() const;
    [[nodiscard]] bool leavesOut() const { return m_article.leavesOut; }
    [[nodiscard]] QStringList sources() const;
    [[nodiscard]] QStringList sourcePages() const;
    [[nodiscard]] int sourcesLeftOut() const { return m_article.sourcesLeftOut; }
    [[nodiscard]] LearnRowModel *next() { return &m_next; }
    [[nodiscard]] bool isKept() const { return m_keeper.marks().kept.contains(articleId()); }
    [[nodiscard]] int place() const { return m_keeper.marks().places.value(articleId()); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void opened();
    void marksChanged();

private:
    [[nodiscard]] int minutes() const;

    LearnKeeper &m_keeper;
    ShownArticle m_article;
    qsizetype m_shortEnd = 0; ///< The first block after the part "In short".
    LearnRowModel m_next;
};

} // namespace alongside
