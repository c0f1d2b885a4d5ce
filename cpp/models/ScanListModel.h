#pragma once

#include "models/ScanKeeper.h"

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

namespace alongside {

/// All scans, the latest first: those to come and those that were.
class ScanListModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Owned by ScanModels")

    Q_PROPERTY(int count READ count NOTIFY changed FINAL)
    /// True once the store has answered: a count of 0 then means that there is none.
    Q_PROPERTY(bool loaded READ isLoaded NOTIFY changed FINAL)
    /// Why the last thing failed; empty if it did not.
    Q_PROPERTY(QString problem READ problem NOTIFY changed FINAL)

public:
    /// Borrows it; it must outlive the model.
    explicit ScanListModel(ScanKeeper &keeper, QObject *parent = nullptr);

    /// Puts a scan in the bin, and takes it out again.
    Q_INVOKABLE void moveToBin(qint64 id) { m_keeper.moveToBin(ScanId(id)); }
    Q_INVOKABLE void restore(qint64 id) { m_keeper.restore(ScanId(id)); }

    [[nodiscard]] int count() const { return int(m_scans.size()); }
    [[nodiscard]] bool isLoaded() const { return m_keeper.isLoaded(); }
    [[nodiscard]] QString problem() const { return m_keeper.problem(); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void changed();
    void movedToBin(qint64 id);
    void restored();

private:
    enum Role {
        ScanIdRole = Qt::UserRole, ///< qint64.
        TitleRole,                 ///< QString, "CT scan".
        WhenRole,                  ///< QString, "Monday 23 March at 10:30 am".
        StandingRole,              ///< QString, "Stable", "Waiting", "Cancelled"; may be empty.
    };

    void show();
    [[nodiscard]] QString standingOf(const Scan &scan) const;

    ScanKeeper &m_keeper;
    QList<Scan> m_scans; ///< The latest first.
};

} // namespace alongside
