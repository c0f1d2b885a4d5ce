#pragma once

#include "models/FormDraft.h"
#include "models/MomentModel.h"
#include "models/VisitKeeper.h"

namespace alongside {

/// A visit being added or changed.
class VisitDraft : public FormDraft
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Owned by VisitModels")

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
    /// How long it takes, to choose from if it has a time, and which it is; -1 for another length.
    Q_PROPERTY(QStringList lengths READ lengths CONSTANT FINAL)
    Q_PROPERTY(int length READ length WRITE setLength NOTIFY changed FINAL)
    Q_PROPERTY(QString place READ place WRITE setPlace NOTIFY changed FINAL)
    Q_PROPERTY(QString preparation READ preparation WRITE setPreparation NOTIFY changed FINAL)
    Q_PROPERTY(QString companion READ companion WRITE setCompanion NOTIFY changed FINAL)
    Q_PROPERTY(QString note READ note WRITE setNote NOTIFY changed FINAL)
    /// The scans it can be about, the latest first, and which it is; -1: none.
    Q_PROPERTY(QStringList scans READ scans NOTIFY changed FINAL)
    Q_PROPERTY(int scan READ scan WRITE setScan NOTIFY changed FINAL)
    /// Most characters of whom it is with, what it is for, and who comes along.
    Q_PROPERTY(int longestLine READ longestLine CONSTANT FINAL)

public:
    /// Borrows it; it must outlive the draft.
    explicit VisitDraft(VisitKeeper &keeper, QObject *parent = nullptr);

    /// Starts a new one, a week from now.
    Q_INVOKABLE void begin();
    /// Starts a new one with what is known of it already. Ends in begun().
    void beginWith(const Visit &visit);
    /// Opens the visit \a id. Does nothing if it is not there.
    Q_INVOKABLE void edit(qint64 id);
    /// It is with \a id of the care team, who is called \a name.
    Q_INVOKABLE void setContact(qint64 id, const QString &name);
    /// Before choosing the moment.
    Q_INVOKABLE void beginMoment();
    /// As close(), with nobody there to be asked: words beyond what there is room for are left out,
    /// rather than to lose everything.
    void commitForLock() override;

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
    [[nodiscard]] static QStringList lengths();
    [[nodiscard]] int length() const;
    void setLength(int length);
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
    [[nodiscard]] QString words() override;

Q_SIGNALS:
    void begun();

protected:
    [[nodiscard]] bool isChanged() const override { return m_visit != m_former; }
    [[nodiscard]] QString obstacle() const override;
    void keep() override;

private:
    void show(const Visit &visit);

    VisitKeeper &m_keeper;
    MomentModel m_moment;
    Visit m_visit;
    Visit m_former;
    QList<Scan> m_scans; ///< The latest first, as they were when the form was opened.
};

} // namespace alongside
