#pragma once

#include "services/JournalService.h"

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

namespace alongside {

/// The journal, newest first, for a list on screen. Reads pages from the store ahead of the scroll,
/// never all of it.
///
/// Shows only what the store has confirmed: a row appears, changes or goes once the write behind it
/// has succeeded, and a failure changes `problem` instead.
class JournalModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Owned by OpenedProfile")

    /// Entries shown so far; more follow as the list is scrolled.
    Q_PROPERTY(int count READ count NOTIFY countChanged FINAL)
    /// True once the store has answered: a count of 0 then means an empty journal.
    Q_PROPERTY(bool loaded READ isLoaded NOTIFY loadedChanged FINAL)
    /// Why the last thing failed, as a sentence for the person; empty if it did not.
    Q_PROPERTY(QString problem READ problem NOTIFY problemChanged FINAL)
    /// Why the first entries, or the next ones, could not be read; empty once they could. No more are read
    /// until tryAgain().
    Q_PROPERTY(QString unread READ unread NOTIFY unreadChanged FINAL)

public:
    enum Role {
        EntryIdRole = Qt::UserRole + 1, ///< qint64.
        TitleRole,                      ///< QString, may be empty.
        PreviewRole,                    ///< QString, one line, may be empty.
        DayRole,                        ///< QString, "Yesterday".
        TimeRole,                       ///< QString, "9:40 pm".
        MonthRole,                      ///< QString, "November 2026"; sections of the list.
        MoodRole,                       ///< int, 0 very low to 4 good; -1 for none.
        MoodTextRole,                   ///< QString, "Low", may be empty.
        TagsRole,                       ///< QString, "port · nurse", may be empty.
        StarredRole,                    ///< bool.
        PhotoCountRole,                 ///< int, how many.
    };
    Q_ENUM(Role)

    /// Borrows both; they must outlive the model.
    JournalModel(JournalService &journal, const Clock &clock, QObject *parent = nullptr);

    /// Reads the newest page; the rows change when the store answers.
    void load();
    /// Reads what could not be read.
    Q_INVOKABLE void tryAgain();

    /// Puts an entry in the bin. Ends in movedToBin(), or in `problem`.
    Q_INVOKABLE void moveToBin(qint64 id);
    /// Takes it out again. Ends in restored(), or in `problem`.
    Q_INVOKABLE void restore(qint64 id);

    /// Shows the entry \a id as the store has it now.
    void refresh(JournalEntryId id);
    /// Shows the entry \a id no more: it was erased.
    void forget(JournalEntryId id);
    /// Says anew which day each entry is of: with a new day, "Today" is another one.
    void turnDay();

    /// The newest entry shown, if any.
    [[nodiscard]] std::optional<JournalSummary> newest() const;

    [[nodiscard]] int count() const { return int(m_entries.size()); }
    [[nodiscard]] bool isLoaded() const { return m_loaded; }
    [[nodiscard]] QString problem() const { return m_problem; }
    [[nodiscard]] QString unread() const { return m_unread; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

Q_SIGNALS:
    void countChanged();
    void loadedChanged();
    void problemChanged();
    void unreadChanged();
    void newestChanged();
    void movedToBin(qint64 id);
    void restored(qint64 id);

private:
    void askForPage();
    void showPage(const Result<QList<JournalSummary>> &page);
    void show(const JournalSummary &entry);
    void setProblem(const QString &problem);
    void setUnread(const QString &problem);

    JournalService &m_journal;
    const Clock &m_clock;
    QList<JournalSummary> m_entries; ///< By place, largest first.
    QString m_problem;
    QString m_unread;
    bool m_loaded = false;
    bool m_asking = false;
    bool m_complete = false;
};

/// The value of a role that journal lists have in common. \a today: where the person is.
[[nodiscard]] QVariant journalData(const JournalSummary &entry, int role, QDate today);
/// The names of those roles.
[[nodiscard]] QHash<int, QByteArray> journalRoleNames();

} // namespace alongside
