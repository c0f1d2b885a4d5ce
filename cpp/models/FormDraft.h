#pragma once

#include "core/Result.h"
#include "models/UnsettledWork.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace alongside {

/// Something being added or changed in a form. It is kept when the form is left, never half: while
/// something in it cannot be, `problem` says so and everything stays as it was typed.
class FormDraft : public QObject, public UnsettledWork
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Owned by OpenedProfile")

    Q_PROPERTY(bool open READ isOpen NOTIFY changed FINAL)
    /// Why it cannot be kept as it is; empty if it can.
    Q_PROPERTY(QString problem READ problem NOTIFY changed FINAL)

public:
    /// Keeps what is in the form. Ends in closed(), or in `problem`.
    Q_INVOKABLE void save();
    /// Leaves the form: keeps what was changed, ends in closed(), or in `problem`.
    Q_INVOKABLE void close();
    /// Leaves the form without keeping what was changed in it. Ends in closed().
    Q_INVOKABLE void abandon();
    /// Nothing: it is kept as the form is left.
    void commit() override {}

    [[nodiscard]] bool isOpen() const { return m_open; }
    [[nodiscard]] bool isSettled() const override { return !m_open || !isChanged(); }
    [[nodiscard]] bool isSaving() const override { return m_saving; }
    [[nodiscard]] QString problem() const override { return m_failure.isEmpty() ? obstacle() : m_failure; }

Q_SIGNALS:
    void changed();
    /// A save is over.
    void settled();
    /// The form is left. \a id: 0 if nothing was kept.
    void closed(qint64 id);

protected:
    using QObject::QObject;

    /// What the form holds is there to be changed.
    void open();
    /// Gives \a field another value, if the form is open.
    template<typename Value>
    void change(Value &field, const Value &wanted)
    {
        if (!m_open || field == wanted)
            return;
        field = wanted;
        noteChange();
    }
    /// Something in the form was changed.
    void noteChange();
    /// The store's answer to keep(): which one it is.
    void answer(const Result<qint64> &id);

    /// True if something differs from what is kept.
    [[nodiscard]] virtual bool isChanged() const = 0;
    /// What in the form cannot be kept, as a sentence; empty if all can.
    [[nodiscard]] virtual QString obstacle() const = 0;
    /// Gives it to the store. Ends in answer().
    virtual void keep() = 0;

private:
    void end(qint64 id);

    QString m_failure;
    bool m_open = false;
    bool m_saving = false;
};

} // namespace alongside
