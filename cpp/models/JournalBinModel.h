#pragma once

#include "services/BinService.h"
#include "services/JournalService.h"

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

namespace alongside {

/// Deleted entries, last deleted first, until they are restored or erased for good.
class JournalBinModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Owned by OpenedProfile")

    Q_PROPERTY(int count READ count NOTIFY countChanged FINAL)
    Q_PROPERTY(bool loaded READ isLoaded NOTIFY loadedChanged FINAL)
    /// Days an entry stays here.
    Q_PROPERTY(int days READ days CONSTANT FINAL)
    Q_PROPERTY(QString problem READ problem NOTIFY problemChanged FINAL)

public:
    /// Roles as BinCard's: entryId, title, preview, when.
    explicit JournalBinModel(JournalService &journal, const Clock &clock, QObject *parent = nullptr);

    /// Reads the bin again.
    Q_INVOKABLE void load();
    /// Ends in restored(), or in `problem`.
    Q_INVOKABLE void restore(qint64 id);
    /// For good. The row goes when that is done.
    Q_INVOKABLE void erase(qint64 id);

    [[nodiscard]] int count() const { return int(m_entries.size()); }
    [[nodiscard]] bool isLoaded() const { return m_loaded; }
    [[nodiscard]] static int days() { return int(kBinTime.count()); }
    [[nodiscard]] QString problem() const { return m_problem; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void countChanged();
    void loadedChanged();
    void problemChanged();
    void restored(qint64 id);
    void erased(qint64 id);

private:
    enum Role { EntryIdRole = Qt::UserRole, TitleRole, PreviewRole, WhenRole };

    void remove(JournalEntryId id);
    void setProblem(const QString &problem);

    JournalService &m_journal;
    const Clock &m_clock;
    QList<JournalSummary> m_entries;
    QString m_problem;
    bool m_loaded = false;
};

} // namespace alongside
