#pragma once

#include "models/LearnKeeper.h"

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

namespace alongside {

/// What a person wants to be told, and what they would rather not read: one row a subject.
class LearnGateModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Owned by LearnModel")

    /// True once the person said what they want.
    Q_PROPERTY(bool chosen READ isChosen NOTIFY changed FINAL)
    /// True while something is left out.
    Q_PROPERTY(bool leavesOut READ leavesOut NOTIFY changed FINAL)

public:
    enum Role {
        TitleRole = Qt::UserRole,
        AboutRole,
        OpenWordsRole,   ///< QString: "Tell me ...".
        ClosedWordsRole, ///< QString: "Leave out ...".
        OpenRole,        ///< bool: it is told.
    };

    /// \a keeper must outlive the model.
    explicit LearnGateModel(LearnKeeper &keeper, QObject *parent = nullptr);

    Q_INVOKABLE void setOpen(int row, bool open);
    /// What is shown is what the person wants.
    Q_INVOKABLE void choose();

    [[nodiscard]] bool isChosen() const { return m_keeper.marks().chosen; }
    [[nodiscard]] bool leavesOut() const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void changed();

private:
    void refresh();

    LearnKeeper &m_keeper;
    QList<GateWords> m_gates;
};

} // namespace alongside
