#pragma once

#include "services/GroupPackService.h"

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

namespace alongside {

/// The packs of groups that came in, by what they are called.
class PackListModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Owned by PackModels")

    Q_PROPERTY(int count READ count NOTIFY changed FINAL)
    Q_PROPERTY(QString problem READ problem NOTIFY changed FINAL)

public:
    enum Role {
        FromRole = Qt::UserRole, ///< QString.
        DetailRole,              ///< QString, in lines: version, groups, signer.
    };
    Q_ENUM(Role)

    /// Borrows it; it must outlive the model.
    explicit PackListModel(GroupPackService &service, QObject *parent = nullptr);

    Q_INVOKABLE void load();
    /// Takes the one at \a row out. What was noted about its groups stays. Ends in removed(), or `problem`.
    Q_INVOKABLE void remove(int row);
    /// Puts back what was taken out last.
    Q_INVOKABLE void putBack();

    [[nodiscard]] int count() const { return int(m_packs.size()); }
    [[nodiscard]] QString problem() const { return m_problem; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void changed();
    void removed(const QString &sentence);
    void packsChanged();

private:
    void note(const Error &error);

    GroupPackService &m_service;
    QList<GroupPack> m_packs;
    PackBefore m_before;
    QString m_problem;
};

} // namespace alongside
