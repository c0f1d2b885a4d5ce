#pragma once

#include "services/JournalService.h"

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

namespace alongside {

/// What a search in the journal found, newest first, as the person types.
class JournalSearchModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Owned by OpenedProfile")

    /// What is in the search field. Rows follow when the store answers; an older question that is
    /// still being answered is dropped.
    Q_PROPERTY(QString typed READ typed WRITE setTyped NOTIFY typedChanged FINAL)
    /// True if there is anything to look for in what was typed.
    Q_PROPERTY(bool active READ isActive NOTIFY activeChanged FINAL)
    Q_PROPERTY(int count READ count NOTIFY countChanged FINAL)
    /// True if the store has answered the present question and there is nothing.
    Q_PROPERTY(bool nothingFound READ hasFoundNothing NOTIFY countChanged FINAL)
    /// True if there is more than is shown.
    Q_PROPERTY(bool hasMore READ hasMore NOTIFY countChanged FINAL)
    Q_PROPERTY(QString problem READ problem NOTIFY problemChanged FINAL)

public:
    /// Rows at most; further words narrow it down.
    static constexpr int kMost = 100;

    enum Role {
        EntryIdRole = Qt::UserRole + 1, ///< qint64.
        TitleRole,                      ///< QString, may be empty.
        TitleRangesRole,                ///< QList<int>: start and length of each match, in turn.
        ExcerptRole,                    ///< QString, around the first match in the body.
        ExcerptRangesRole,              ///< As TitleRangesRole.
        DayRole,                        ///< QString, "Yesterday".
        TimeRole,                       ///< QString, "9:40 pm".
    };
    Q_ENUM(Role)

    /// Borrows both; they must outlive the model.
    JournalSearchModel(JournalService &journal, const Clock &clock, QObject *parent = nullptr);

    [[nodiscard]] QString typed() const { return m_typed; }
    void setTyped(const QString &typed);
    [[nodiscard]] bool isActive() const { return m_active; }
    [[nodiscard]] int count() const { return int(m_matches.size()); }
    [[nodiscard]] bool hasFoundNothing() const { return m_answered && m_matches.isEmpty(); }
    [[nodiscard]] bool hasMore() const { return count() == kMost; }
    [[nodiscard]] QString problem() const { return m_problem; }

    /// Asks the present question again: the journal has changed.
    void repeat();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void typedChanged();
    void activeChanged();
    void countChanged();
    void problemChanged();

private:
    void show(const QList<JournalMatch> &matches, bool answered);

    JournalService &m_journal;
    const Clock &m_clock;
    QString m_typed;
    QList<JournalMatch> m_matches;
    QString m_problem;
    bool m_active = false;
    bool m_answered = false;
};

} // namespace alongside
