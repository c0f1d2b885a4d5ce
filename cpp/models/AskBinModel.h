#pragma once

#include "models/AskKeeper.h"
#include "services/BinService.h"

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

namespace alongside {

/// Deleted asks, last deleted first, until they are restored or erased for good.
class AskBinModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Owned by AskModels")

    Q_PROPERTY(int count READ count NOTIFY changed FINAL)
    Q_PROPERTY(bool loaded READ isLoaded NOTIFY changed FINAL)
    /// Days an ask stays here.
    Q_PROPERTY(int days READ days CONSTANT FINAL)
    Q_PROPERTY(QString problem READ problem NOTIFY changed FINAL)

public:
    /// Borrows it; it must outlive the model.
    explicit AskBinModel(AskKeeper &keeper, QObject *parent = nullptr);

    /// Reads the bin again.
    Q_INVOKABLE void load();
    Q_INVOKABLE void restore(qint64 id) { m_keeper.restore(AskId(id)); }
    /// For good.
    Q_INVOKABLE void erase(qint64 id);

    [[nodiscard]] int count() const { return int(m_asks.size()); }
    [[nodiscard]] bool isLoaded() const { return m_loaded; }
    [[nodiscard]] static int days() { return int(kBinTime.count()); }
    [[nodiscard]] QString problem() const { return m_problem; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void changed();

private:
    enum Role { EntryIdRole = Qt::UserRole, TitleRole, PreviewRole, WhenRole };

    AskKeeper &m_keeper;
    QList<Ask> m_asks;
    QString m_problem;
    bool m_loaded = false;
};

} // namespace alongside
