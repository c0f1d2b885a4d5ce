#pragma once

#include "models/MomentModel.h"
#include "models/UnsettledWork.h"
#include "models/VisitKeeper.h"

namespace alongside {

/// A visit being added or changed. It is kept when the form is left, never half: while something in it
/// cannot be, `problem` says so and everything stays as it was typed.
class VisitDraft : public QObject, public UnsettledWork
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Owned by VisitModels")

    Q_PROPERTY(bool open READ isOpen NOTIFY changed FINAL)
    /// 0 for a new one.
    Q_PROPERTY(qint64 visitId READ visitId NOTIFY changed FINAL)
    /// Whom it is with; typing another name leaves the care team.
    Q_PROPERTY(QString who READ who WRITE setWho NOTIFY changed FINAL)
    /// Someone of the care team; 0 if it is with nobody of it.
    Q_PROPERTY(qint64 contactId READ contactId NOTIFY changed FINAL)
    Q_PROPERTY(QString about READ about WRITE setAbout NOTIFY changed FINAL)
    Q_PROPERTY(alongside::MomentModel *moment READ moment CONSTANT FINAL)
    /// "Monday 23 March at 10:30 am", and when that is where one is.
    Q_PROPERTY(QString when READ when NOTIFY changed FINAL)
    Q_PROPERTY(QString here READ here NOTIFY changed FINAL)
    Q_PROPERTY(bool hasTime READ hasTime WRITE setHasTime NOTIFY changed FINAL)
    Q_PROPERTY(QString place READ place WRITE setPlace NOTIFY changed FINAL)
    Q_PROPERTY(QString preparation READ preparation WRITE setPreparation NOTIFY changed FINAL)
    Q_PROPERTY(QString companion READ companion WRITE setCompanion NOTIFY changed FINAL)
    Q_PROPERTY(QString note READ note WRITE setNote NOTIFY changed FINAL)
    /// The scans it can be about, the latest first, and which it is; -1: none.
    Q_PROPERTY(QStringList scans READ scans NOTIFY changed FINAL)
    Q_PROPERTY(int scan READ scan WRITE setScan NOTIFY changed FINAL)
    /// Most characters of whom it is with, what it is for, and who comes along.
    Q_PROPERTY(int longestLine READ longestLine CONSTANT FINAL)
    /// Why it cannot be kept as it is; empty if it can.
    Q_PROPERTY(QString problem READ problem NOTIFY changed FINAL)

public:
    /// Borrows it; it must outlive the draft.
    explicit VisitDraft(VisitKeeper &keeper, QObject *parent = nullptr);

    /// Starts a new one, a week from now.
    Q_INVOKABLE void begin();
    /// Opens the visit \a id. Does nothing if it is not there.
    Q_INVOKABLE void edit(qint64 id);
    /// It is with \a id of the care team, who is called \a name.
    Q_INVOKABLE void setContact(qint64 id, const QString &name);
    /// Before choosing the moment.
    Q_INVOKABLE void beginMoment();
    /// Keeps what is in the form. Ends in closed(), or in `problem`.
    Q_INVOKABLE void save();
    /// Leaves the form: keeps what was changed, ends in closed(), or in `problem`.
    Q_INVOKABLE void close();
    /// As close(), with nobody there to be asked: words beyond what there is room for are left out,
    /// rather than to lose everything.
    void commitForLock() override;
    /// Nothing: it is kept as the form is left.
    void commit() override {}
    /// Leaves the form without keeping what was changed in it. Ends in closed().
    Q_INVOKABLE void abandon();

    [[nodiscard]] bool isOpen() const { return m_open; }
    [[nodiscard]] qint64 visitId() const { return qint64(m_visit.id); }
    [[nodiscard]] QString who() const { return m_visit.who; }
    void setWho(const QString &who);
    [[nodiscard]] qint64 contactId() const { return m_visit.contact ? qint64(*m_visit.contact) : 0; }
    [[nodiscard]] QString about() const { return m_visit.about; }
    void setAbout(const QString &about) { change(m_visit.about, about); }
    [[nodiscard]] MomentModel *moment() { return &m_moment; }
    [[nodiscard]] QString when() const;
    [[nodiscard]] QString here() const;
    [[nodiscard]] bool hasTime() const { return m_visit.hasTime; }
    void setHasTime(bool hasTime);
    [[nodiscard]] QString place() const { return m_visit.place; }
    void setPlace(const QString &place) { change(m_visit.place, place); }
    [[nodiscard]] QString preparation() const { return m_visit.preparation; }
    void setPreparation(const QString &preparation) { change(m_visit.preparation, preparation); }
    [[nodiscard]] QString companion() const { return m_visit.companion; }
    void setCompanion(const QString &companion) { change(m_visit.companion, companion); }
    [[nodiscard]] QString note() const { return m_visit.note; }
    void setNote(const QString &note) { change(m_visit.note, note); }
    [[nodiscard]] QStringList scans() const;
    [[nodiscard]] int scan() const;
    void setScan(int scan);
    [[nodiscard]] static int longestLine() { return visit::kLongestLine; }
    [[nodiscard]] bool isSettled() const override { return !m_open || m_visit == m_former; }
    [[nodiscard]] bool isSaving() const override { return m_saving; }
    [[nodiscard]] QString problem() const override;
    [[nodiscard]] QString words() override;

Q_SIGNALS:
    void changed();
    /// A save is over.
    void settled();
    /// The form is left. \a id: 0 if nothing was kept.
    void closed(qint64 id);

private:
    void show(const Visit &visit);
    template<typename Value>
    void change(Value &field, const Value &wanted)
    {
        if (!m_open || field == wanted)
            return;
        field = wanted;
        m_failure.clear();
        Q_EMIT changed();
    }
    void end(qint64 id);

    VisitKeeper &m_keeper;
    MomentModel m_moment;
    Visit m_visit;
    Visit m_former;
    QList<Scan> m_scans; ///< The latest first, as they were when the form was opened.
    QString m_failure;
    bool m_open = false;
    bool m_saving = false;
};

} // namespace alongside
