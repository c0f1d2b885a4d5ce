#pragma once

#include "core/Clock.h"
#include "models/TreatmentDraft.h"
#include "models/UnsettledWork.h"
#include "services/TreatmentService.h"

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

namespace alongside {

/// A person's treatment cycles, the latest begun first, and the one that is being entered or changed.
class TreatmentModel : public QAbstractListModel, public UnsettledWork
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Owned by OpenedProfile")

    Q_PROPERTY(int count READ count NOTIFY changed FINAL)
    Q_PROPERTY(bool loaded READ isLoaded NOTIFY changed FINAL)
    Q_PROPERTY(alongside::TreatmentDraft *draft READ draft CONSTANT FINAL)
    Q_PROPERTY(QString problem READ listProblem NOTIFY changed FINAL)

public:
    /// Borrows both; they must outlive the model.
    TreatmentModel(TreatmentService &treatments, const Clock &clock, QObject *parent = nullptr);

    /// Reads them as the store has them now.
    Q_INVOKABLE void open();
    /// Begins a new one in the draft, or takes the one in \a row into it.
    Q_INVOKABLE void begin();
    Q_INVOKABLE void edit(int row);
    /// Keeps the draft; ends in saved(), or in its problem.
    Q_INVOKABLE void save();
    /// The form was left: what is in it is not wanted any more.
    Q_INVOKABLE void leave() { m_entering = false; }
    /// Takes away the one that is in the draft; ends in removed(). It can be put back until the next one is.
    Q_INVOKABLE void remove();
    Q_INVOKABLE void putBack();

    [[nodiscard]] int count() const { return int(m_cycles.size()); }
    [[nodiscard]] bool isLoaded() const { return m_loaded; }
    [[nodiscard]] TreatmentDraft *draft() { return &m_draft; }
    [[nodiscard]] QString listProblem() const { return m_problem; }
    [[nodiscard]] QString problem() const override { return m_draft.problem(); }
    [[nodiscard]] bool isSettled() const override { return !m_entering || !m_draft.isEdited(); }
    [[nodiscard]] bool isSaving() const override { return m_draft.isBusy(); }
    /// Nothing: it is kept as the form is left.
    void commit() override {}
    /// Keeps the draft, with nobody there to be asked: what cannot be is left out.
    void commitForLock() override;
    [[nodiscard]] QString words() override { return m_draft.name(); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void changed();
    void saved();
    void removed();
    /// A save is over.
    void settled();

private:
    enum Role { NameRole = Qt::UserRole, DetailRole };

    [[nodiscard]] QDate today() const;
    void keep(const TreatmentCycle &cycle);

    TreatmentService &m_treatments;
    const Clock &m_clock;
    TreatmentDraft m_draft;
    QList<TreatmentCycle> m_cycles;
    std::optional<TreatmentCycle> m_removed;
    bool m_loaded = false;
    bool m_entering = false; ///< The form is open.
    QString m_problem;
};

} // namespace alongside
