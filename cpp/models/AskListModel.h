#pragma once

#include "models/AskKeeper.h"

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

namespace alongside {

/// What is asked of others, by how far it has come; the newest first.
class AskListModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Owned by AskModels")

    Q_PROPERTY(int count READ count NOTIFY changed FINAL)
    /// True once the store has answered: a count of 0 then means that there is none.
    Q_PROPERTY(bool loaded READ isLoaded NOTIFY changed FINAL)
    /// Why the last thing failed; empty if it did not.
    Q_PROPERTY(QString problem READ problem NOTIFY changed FINAL)

public:
    /// Borrows it; it must outlive the model.
    explicit AskListModel(AskKeeper &keeper, QObject *parent = nullptr);

    [[nodiscard]] Q_INVOKABLE bool has(qint64 id) const { return m_keeper.find(AskId(id)) != nullptr; }
    /// On to what usually follows. Ends in moved().
    Q_INVOKABLE void advance(qint64 id);
    /// \a stage: an AskStage. Ends in moved(), too.
    Q_INVOKABLE void moveTo(qint64 id, int stage);
    /// Puts one in the bin, and takes it out again.
    Q_INVOKABLE void moveToBin(qint64 id) { m_keeper.moveToBin(AskId(id)); }
    Q_INVOKABLE void restore(qint64 id) { m_keeper.restore(AskId(id)); }

    [[nodiscard]] int count() const { return int(m_asks.size()); }
    [[nodiscard]] bool isLoaded() const { return m_keeper.isLoaded(); }
    [[nodiscard]] QString problem() const { return m_keeper.problem(); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void changed();
    void movedToBin(qint64 id);
    void restored();
    /// \a id went from the one AskStage to the other.
    void moved(qint64 id, int from, int to);

private:
    enum Role {
        AskIdRole = Qt::UserRole, ///< qint64.
        WhatRole,
        LineRole,  ///< QString, "Sam, Saturday 28 March"; may be empty.
        GroupRole, ///< QString, "Asked": the heading it stands under.
        NextRole,  ///< QString, "They said yes"; empty where nothing follows.
    };

    void show();

    AskKeeper &m_keeper;
    QList<Ask> m_asks;
    QDate m_today;
};

} // namespace alongside
