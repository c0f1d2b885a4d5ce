#pragma once

#include "core/Clock.h"
#include "models/MonthModel.h"
#include "models/SaveSoon.h"
#include "models/UnsettledWork.h"
#include "services/TreatmentService.h"

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

namespace alongside {

/// A person's medicines, or what their treatment does besides; and the one that is being entered or
/// changed, which is kept as it is typed.
class TreatmentNoteModel : public QAbstractListModel, public UnsettledWork
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Owned by OpenedProfile")

    Q_PROPERTY(bool medicine READ isMedicine CONSTANT FINAL)
    Q_PROPERTY(int count READ count NOTIFY changed FINAL)
    Q_PROPERTY(bool loaded READ isLoaded NOTIFY changed FINAL)
    Q_PROPERTY(QString problem READ problem NOTIFY changed FINAL)

    /// Of the one that is open:
    Q_PROPERTY(QString name READ name WRITE setName NOTIFY changed FINAL)
    Q_PROPERTY(QString detail READ detail WRITE setDetail NOTIFY changed FINAL)
    /// The days; empty for not known, and while it goes on.
    Q_PROPERTY(QString firstText READ firstText NOTIFY changed FINAL)
    Q_PROPERTY(QString lastText READ lastText NOTIFY changed FINAL)
    /// True if it is kept already, and can be removed.
    Q_PROPERTY(bool known READ isKnown NOTIFY changed FINAL)
    /// Where a day is picked.
    Q_PROPERTY(alongside::MonthModel *month READ month CONSTANT FINAL)

public:
    enum class Day { First, Last };
    Q_ENUM(Day)

    /// Borrows both; they must outlive the model.
    TreatmentNoteModel(TreatmentService &treatments, const Clock &clock, TreatmentNoteKind kind,
                       QObject *parent = nullptr);

    /// Reads them as the store has them now.
    Q_INVOKABLE void open();
    /// Begins a new one, or opens the one in \a row. Ends in opened().
    Q_INVOKABLE void begin();
    Q_INVOKABLE void edit(int row);
    /// The form is left: what is in it is kept.
    Q_INVOKABLE void leave() { commit(); }
    /// Shows the month to pick \a day in; what is picked there becomes it.
    Q_INVOKABLE void choose(alongside::TreatmentNoteModel::Day day);
    Q_INVOKABLE void forgetDay(alongside::TreatmentNoteModel::Day day);
    /// Takes away the one that is open; ends in removed(). It can be put back until the next one is.
    Q_INVOKABLE void remove();
    Q_INVOKABLE void putBack();
    void commit() override { m_soon.flush(); }

    [[nodiscard]] bool isMedicine() const { return m_kind == TreatmentNoteKind::Medicine; }
    [[nodiscard]] int count() const { return int(m_notes.size()); }
    [[nodiscard]] bool isLoaded() const { return m_loaded; }
    [[nodiscard]] QString problem() const override { return m_problem; }
    [[nodiscard]] QString name() const { return m_note.name; }
    void setName(const QString &name);
    [[nodiscard]] QString detail() const { return m_note.detail; }
    void setDetail(const QString &detail);
    [[nodiscard]] QString firstText() const;
    [[nodiscard]] QString lastText() const;
    [[nodiscard]] bool isKnown() const { return m_note.id != TreatmentNoteId{}; }
    [[nodiscard]] MonthModel *month() { return &m_month; }
    [[nodiscard]] bool isSettled() const override { return m_soon.isSettled(); }
    [[nodiscard]] bool isSaving() const override { return m_soon.isSaving(); }
    [[nodiscard]] QString words() override { return m_note.name + u'\n' + m_note.detail; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void changed();
    /// The form can be shown.
    void opened();
    void removed();
    /// A day was picked in the month.
    void picked();
    /// A save is over.
    void settled();

private:
    enum Role { NameRole = Qt::UserRole, DetailRole };

    void show(const TreatmentNote &note);
    void showNext();
    void write(QString &field, const QString &wanted, int most);
    void take(QDate day);
    void touch();
    void save();
    void noteKept(const Result<TreatmentNoteId> &kept);
    /// As it can be kept; nothing if there is nothing in it.
    [[nodiscard]] std::optional<TreatmentNote> possible() const;

    TreatmentService &m_treatments;
    const Clock &m_clock;
    const TreatmentNoteKind m_kind;
    QList<TreatmentNote> m_notes;
    TreatmentNote m_note;                ///< The one that is open.
    std::optional<TreatmentNote> m_next; ///< To be opened once that is kept.
    std::optional<TreatmentNote> m_removed;
    SaveSoon m_soon;
    MonthModel m_month;
    Day m_choosing = Day::First;
    bool m_loaded = false;
    QString m_problem;
};

} // namespace alongside
