#pragma once

#include "models/JournalFilterModel.h"

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

namespace alongside {

struct KeptRows;

/// The entries that hold what the person types and that the filter lets through. Reads on as one
/// scrolls while the newest stand first; of the best fitting it shows kMost.
class JournalSearchModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Owned by OpenedProfile")

    /// What is in the search field. Rows follow when the store answers; an older question that is
    /// still being answered is dropped.
    Q_PROPERTY(QString typed READ typed WRITE setTyped NOTIFY typedChanged FINAL)
    Q_PROPERTY(alongside::JournalFilterModel *filter READ filter CONSTANT FINAL)
    /// True for the entries that fit the words best first, false for the newest first.
    Q_PROPERTY(bool bestFirst READ isBestFirst WRITE setBestFirst NOTIFY bestFirstChanged FINAL)
    /// True if there are words to look for in what was typed.
    Q_PROPERTY(bool hasWords READ hasWords NOTIFY activeChanged FINAL)
    /// True if anything is asked: words, or a filter.
    Q_PROPERTY(bool active READ isActive NOTIFY activeChanged FINAL)
    Q_PROPERTY(int count READ count NOTIFY countChanged FINAL)
    /// True if the store has answered the present question and there is nothing.
    Q_PROPERTY(bool nothingFound READ hasFoundNothing NOTIFY countChanged FINAL)
    /// True if there is more than is shown.
    Q_PROPERTY(bool hasMore READ hasMore NOTIFY countChanged FINAL)
    /// Why the answer, or more of it, could not be read; empty once it could. No more is read until
    /// tryAgain().
    Q_PROPERTY(QString problem READ problem NOTIFY problemChanged FINAL)

public:
    /// Rows of one answer.
    static constexpr int kMost = 100;
    /// Rows of an answer that repeats several.
    static constexpr int kMostRepeated = 1'000;

    enum Role {
        TitleRangesRole = Qt::UserRole + 100, ///< QList<int>: start and length of each match, in turn.
        TagRangesRole,                        ///< As TitleRangesRole, in the tags.
        ExcerptRole,                          ///< QString, around the first match in the body.
        ExcerptRangesRole,                    ///< As TitleRangesRole.
    };
    Q_ENUM(Role)

    /// Has these roles beside those of JournalModel. Borrows both; they must outlive the model.
    JournalSearchModel(JournalService &journal, const Clock &clock, QObject *parent = nullptr);

    [[nodiscard]] QString typed() const { return m_typed; }
    void setTyped(const QString &typed);
    [[nodiscard]] JournalFilterModel *filter() { return &m_filter; }
    [[nodiscard]] bool isBestFirst() const { return m_bestFirst; }
    void setBestFirst(bool bestFirst);
    [[nodiscard]] bool hasWords() const { return !m_words.isEmpty(); }
    [[nodiscard]] bool isActive() const { return hasWords() || m_filter.isActive(); }
    [[nodiscard]] int count() const { return int(m_matches.size()); }
    [[nodiscard]] bool hasFoundNothing() const { return m_answered && m_matches.isEmpty(); }
    [[nodiscard]] bool hasMore() const { return m_answered && !m_complete; }
    [[nodiscard]] QString problem() const { return m_problem; }

    /// Asks the present question again: the journal has changed. As many rows as are there stay, up to
    /// kMostRepeated, and those that are the same stay where they are.
    void repeat();
    /// Reads what could not be read.
    Q_INVOKABLE void tryAgain();
    /// As JournalModel::turnDay().
    void turnDay();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

Q_SIGNALS:
    void typedChanged();
    void bestFirstChanged();
    void activeChanged();
    void countChanged();
    void problemChanged();

private:
    using Answer = Result<QList<JournalMatch>>;

    [[nodiscard]] JournalQuestion question() const;
    /// Asks another question than before.
    void startOver();
    void ask(const JournalQuestion &question, void (JournalSearchModel::*take)(const QList<JournalMatch> &));
    void replace(const QList<JournalMatch> &matches);
    void append(const QList<JournalMatch> &matches);
    void splice(const KeptRows &kept, const QList<JournalMatch> &matches);
    void askForMore();
    void setProblem(const QString &problem);

    JournalService &m_journal;
    const Clock &m_clock;
    JournalFilterModel m_filter;
    QString m_typed;
    SearchWords m_words;
    QList<JournalMatch> m_matches;
    QString m_problem;
    int m_asked = 0; ///< Counts questions, so that a late answer to an earlier one is told apart.
    bool m_bestFirst = false;
    bool m_answered = false;
    bool m_complete = true;
    bool m_asking = false;
    bool m_changed = false; ///< The rows answer another question than the present one.
};

} // namespace alongside
