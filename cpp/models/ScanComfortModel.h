#pragma once

#include "models/ScanKeeper.h"

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

namespace alongside {

/// What helped me last time: my own top three, in counts.
class ScanComfortModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Owned by ScanModels")

    Q_PROPERTY(int count READ count NOTIFY changed FINAL)

public:
    /// Borrows it; it must outlive the model.
    explicit ScanComfortModel(ScanKeeper &keeper, QObject *parent = nullptr);

    [[nodiscard]] int count() const { return int(m_top.size()); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void changed();

private:
    enum Role {
        NameRole = Qt::UserRole,
        RecordRole, ///< QString, "Helped 3 of 4 times", "Tried once".
        ToolRole,   ///< QString, the key of the app's tool; empty for a person's own.
    };

    void show();

    ScanKeeper &m_keeper;
    QList<ComfortRecord> m_top;
};

} // namespace alongside
