#pragma once

#include "models/ContactKeeper.h"
#include "models/SaveSoon.h"
#include "models/UnsettledWork.h"

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

namespace alongside {

/// What to say in a call, by topic; kept as it is typed.
class CallNoteModel : public QAbstractListModel, public UnsettledWork
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Owned by CareTeamModels")

    /// True if every word is in the vault.
    Q_PROPERTY(bool saved READ isSettled NOTIFY changed FINAL)
    /// What cannot be kept as it is, or was not, as a sentence; empty if all is well.
    Q_PROPERTY(QString problem READ problem NOTIFY changed FINAL)

public:
    /// Borrows it; it must outlive the model.
    explicit CallNoteModel(ContactKeeper &keeper, QObject *parent = nullptr);

    Q_INVOKABLE void setText(int row, const QString &text);
    Q_INVOKABLE void setOnLockCard(int row, bool chosen);
    /// Gives what is not saved yet to the vault. Words beyond what a topic holds are left out.
    void commit() override { m_soon.flush(); }

    [[nodiscard]] bool isSettled() const override { return m_soon.isSettled(); }
    [[nodiscard]] bool isSaving() const override { return m_soon.isSaving(); }
    [[nodiscard]] QString problem() const override;
    [[nodiscard]] QString words() override;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void changed();
    /// A save is over.
    void settled();

private:
    enum Role {
        TopicRole = Qt::UserRole, ///< QString, "Allergies".
        ExampleRole,              ///< QString: what could stand there.
        TextRole,
        OnLockCardRole, ///< bool.
    };

    void show();
    void save();
    void touch(int row);

    ContactKeeper &m_keeper;
    QList<CallNote> m_notes; ///< One for each topic.
    QString m_failure;
    SaveSoon m_soon;
};

} // namespace alongside
