#pragma once

#include "models/AskKeeper.h"
#include "models/MomentModel.h"
#include "models/UnsettledWork.h"

namespace alongside {

/// Something to ask for, being put together or changed. What is left with close() is kept; only what it
/// is matters.
class AskDraft : public QObject, public UnsettledWork
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Owned by AskModels")

    Q_PROPERTY(bool open READ isOpen NOTIFY changed FINAL)
    /// 0 for a new one.
    Q_PROPERTY(qint64 askId READ askId NOTIFY changed FINAL)
    /// True for something that somebody came with themselves.
    Q_PROPERTY(bool offered READ isOffered NOTIFY changed FINAL)
    Q_PROPERTY(QString what READ what WRITE setWhat NOTIFY changed FINAL)
    Q_PROPERTY(QString who READ who WRITE setWho NOTIFY changed FINAL)
    /// "Saturday 28 March at 9:30 am", or that no day is said.
    Q_PROPERTY(QString when READ when NOTIFY changed FINAL)
    Q_PROPERTY(bool hasDay READ hasDay NOTIFY changed FINAL)
    Q_PROPERTY(bool hasTime READ hasTime WRITE setHasTime NOTIFY changed FINAL)
    Q_PROPERTY(alongside::MomentModel *moment READ moment CONSTANT FINAL)
    /// How long it takes, to choose from, and which it is.
    Q_PROPERTY(QStringList lengths READ lengths CONSTANT FINAL)
    Q_PROPERTY(int length READ length WRITE setLength NOTIFY changed FINAL)
    /// Most characters of what and of who.
    Q_PROPERTY(int longestLine READ longestLine CONSTANT FINAL)
    /// Why it cannot be kept as it is; empty if it can, or was not tried.
    Q_PROPERTY(QString problem READ problem NOTIFY changed FINAL)

public:
    /// Borrows it; it must outlive the draft.
    explicit AskDraft(AskKeeper &keeper, QObject *parent = nullptr);

    /// Starts a new one; \a offered: somebody came with it themselves.
    Q_INVOKABLE void begin(bool offered);
    /// Opens the ask \a id. Does nothing if it is not there.
    Q_INVOKABLE void edit(qint64 id);
    /// Someone was chosen. \a contact: 0 for someone who is no contact.
    Q_INVOKABLE void choose(const QString &name, qint64 contact);
    /// Before choosing the day.
    Q_INVOKABLE void beginMoment();
    Q_INVOKABLE void forgetDay();
    /// Keeps what is in the form. Ends in closed(), or in `problem`.
    Q_INVOKABLE void save();
    /// Leaves the form: keeps what was changed, ends in closed(), or in `problem`.
    Q_INVOKABLE void close();
    /// As close(), with nobody there to be asked: what has no name yet is given one, rather than to be lost.
    void commitForLock() override;
    /// Nothing: it is kept as the form is left.
    void commit() override {}
    /// Leaves the form without keeping what was changed in it. Ends in closed().
    Q_INVOKABLE void abandon();

    [[nodiscard]] bool isOpen() const { return m_open; }
    [[nodiscard]] qint64 askId() const { return qint64(m_ask.id); }
    [[nodiscard]] bool isOffered() const { return m_ask.stage >= AskStage::Offered; }
    [[nodiscard]] QString what() const { return m_ask.what; }
    void setWhat(const QString &what);
    [[nodiscard]] QString who() const { return m_ask.who; }
    void setWho(const QString &who);
    [[nodiscard]] QString when() const;
    [[nodiscard]] bool hasDay() const { return m_ask.when.has_value(); }
    [[nodiscard]] bool hasTime() const { return m_ask.hasTime; }
    void setHasTime(bool hasTime) { change(m_ask.hasTime, hasTime); }
    [[nodiscard]] MomentModel *moment() { return &m_moment; }
    [[nodiscard]] static QStringList lengths();
    [[nodiscard]] int length() const;
    void setLength(int length);
    [[nodiscard]] static int longestLine() { return ask::kLongestLine; }
    [[nodiscard]] bool isSettled() const override { return !m_open || m_ask == m_former; }
    [[nodiscard]] bool isSaving() const override { return m_saving; }
    [[nodiscard]] QString problem() const override { return m_problem; }
    [[nodiscard]] QString words() override;

Q_SIGNALS:
    void changed();
    /// A save is over.
    void settled();
    /// The form is left. \a id: 0 if nothing was kept. \a isNew: it was not there before. \a keptWords: the
    /// request has words of the person's own, which may not fit any more.
    void closed(qint64 id, bool isNew, bool keptWords);

private:
    void show(const Ask &ask);
    void keep(const Ask &ask);
    template<typename Value>
    void change(Value &field, const Value &wanted)
    {
        if (!m_open || field == wanted)
            return;
        field = wanted;
        m_problem.clear();
        Q_EMIT changed();
    }
    void setProblem(const QString &problem);
    void end(qint64 id, bool isNew, bool keptWords);

    AskKeeper &m_keeper;
    MomentModel m_moment;
    Ask m_ask;
    Ask m_former;
    QString m_problem;
    bool m_open = false;
    bool m_saving = false;
};

} // namespace alongside
