#pragma once

#include "models/SaveSoon.h"
#include "models/UnsettledWork.h"
#include "services/TreatmentService.h"

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

namespace alongside {

/// What of a diagnosis a person wants at hand, by topic; kept as it is typed. Words that are often said
/// can be put there with a tap; they become the person's own and can be changed like them.
class TreatmentFactModel : public QAbstractListModel, public UnsettledWork
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Owned by OpenedProfile")

    /// How many topics have words.
    Q_PROPERTY(int told READ told NOTIFY changed FINAL)
    /// What cannot be kept as it is, or was not, as a sentence; empty if all is well.
    Q_PROPERTY(QString problem READ problem NOTIFY changed FINAL)

public:
    /// Borrows it; it must outlive the model.
    explicit TreatmentFactModel(TreatmentService &treatments, QObject *parent = nullptr);

    /// Reads them as the store has them now.
    Q_INVOKABLE void open();
    Q_INVOKABLE void setText(int row, const QString &text);
    /// Puts one of the row's choices among its words, in place of what it contradicts, or takes it away.
    Q_INVOKABLE void choose(int row, int choice);
    /// Gives what is not saved yet to the vault. Words beyond what a topic holds are left out.
    Q_INVOKABLE void commit() override { m_soon.flush(); }

    [[nodiscard]] int told() const;
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
        TopicRole = Qt::UserRole, ///< QString, "Receptors".
        ExampleRole,              ///< QString: what could stand there.
        TypedRole,                ///< QString.
        ChoicesRole,              ///< QStringList: words that are often said.
        ChosenRole,               ///< QList<int>: which of them are there.
    };

    void take(const Result<QList<TreatmentFact>> &facts);
    void save();
    void touch(int row);

    TreatmentService &m_treatments;
    QList<TreatmentFact> m_facts; ///< One for each topic.
    QString m_failure;
    SaveSoon m_soon;
};

} // namespace alongside
