#pragma once

#include "models/FormDraft.h"
#include "models/MomentModel.h"
#include "models/ScanKeeper.h"

namespace alongside {

/// A scan being added or changed.
class ScanDraft : public FormDraft
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Owned by ScanModels")

    /// 0 for a new one.
    Q_PROPERTY(qint64 scanId READ scanId NOTIFY changed FINAL)
    /// The kinds by name, and which it is.
    Q_PROPERTY(QStringList kinds READ kinds CONSTANT FINAL)
    Q_PROPERTY(int kind READ kind WRITE setKind NOTIFY changed FINAL)
    /// True if a person names it.
    Q_PROPERTY(bool isOther READ isOther NOTIFY changed FINAL)
    Q_PROPERTY(QString name READ name WRITE setName NOTIFY changed FINAL)
    Q_PROPERTY(alongside::MomentModel *moment READ moment CONSTANT FINAL)
    /// "Monday 23 March 2026 at 10:30 am".
    Q_PROPERTY(QString when READ when NOTIFY changed FINAL)
    Q_PROPERTY(bool hasTime READ hasTime WRITE setHasTime NOTIFY changed FINAL)
    Q_PROPERTY(bool knowsResultDay READ knowsResultDay NOTIFY changed FINAL)
    /// True if the result was heard: its day is when, not when it is due.
    Q_PROPERTY(bool heard READ isHeard NOTIFY changed FINAL)
    /// "Friday 27 March 2026", or that it is not known yet.
    Q_PROPERTY(QString resultDay READ resultDay NOTIFY changed FINAL)
    Q_PROPERTY(alongside::MonthModel *resultMonth READ resultMonth CONSTANT FINAL)
    Q_PROPERTY(QString place READ place WRITE setPlace NOTIFY changed FINAL)
    Q_PROPERTY(QString companion READ companion WRITE setCompanion NOTIFY changed FINAL)
    Q_PROPERTY(QString note READ note WRITE setNote NOTIFY changed FINAL)
    /// Most characters of the name, the place and who comes along; and of the note.
    Q_PROPERTY(int longestLine READ longestLine CONSTANT FINAL)

public:
    /// Borrows it; it must outlive the draft.
    explicit ScanDraft(ScanKeeper &keeper, QObject *parent = nullptr);

    /// Starts a new one, a week from now.
    Q_INVOKABLE void begin();
    /// Opens the scan \a id. Does nothing if it is not there.
    Q_INVOKABLE void edit(qint64 id);
    /// Before choosing the moment, and the result day.
    Q_INVOKABLE void beginMoment();
    Q_INVOKABLE void beginResultDay();
    /// The result day is not known any more.
    Q_INVOKABLE void forgetResultDay();
    /// As close(), with nobody there to be asked: a result day before its scan is taken as not known,
    /// and words beyond what a note holds are left out, rather than to lose everything.
    void commitForLock() override;

    [[nodiscard]] qint64 scanId() const { return qint64(m_scan.id); }
    [[nodiscard]] static QStringList kinds();
    [[nodiscard]] int kind() const { return int(m_scan.kind) - 1; }
    void setKind(int kind);
    [[nodiscard]] bool isOther() const { return m_scan.kind == ScanKind::Other; }
    [[nodiscard]] QString name() const { return m_scan.name; }
    void setName(const QString &name) { change(m_scan.name, name); }
    [[nodiscard]] MomentModel *moment() { return &m_moment; }
    [[nodiscard]] QString when() const;
    [[nodiscard]] bool hasTime() const { return m_scan.hasTime; }
    void setHasTime(bool hasTime);
    [[nodiscard]] bool knowsResultDay() const { return m_scan.knowsResultDay(); }
    [[nodiscard]] bool isHeard() const { return m_scan.outcome.has_value(); }
    [[nodiscard]] QString resultDay() const;
    [[nodiscard]] MonthModel *resultMonth() { return &m_resultMonth; }
    [[nodiscard]] QString place() const { return m_scan.place; }
    void setPlace(const QString &place) { change(m_scan.place, place); }
    [[nodiscard]] QString companion() const { return m_scan.companion; }
    void setCompanion(const QString &companion) { change(m_scan.companion, companion); }
    [[nodiscard]] QString note() const { return m_scan.note; }
    void setNote(const QString &note) { change(m_scan.note, note); }
    [[nodiscard]] static int longestLine() { return scan::kLongestLine; }
    [[nodiscard]] QString words() override;

protected:
    [[nodiscard]] bool isChanged() const override { return m_scan != m_former; }
    [[nodiscard]] QString obstacle() const override;
    void keep() override;

private:
    void show(const Scan &scan);

    ScanKeeper &m_keeper;
    MomentModel m_moment;
    MonthModel m_resultMonth;
    Scan m_scan;
    Scan m_former;
};

} // namespace alongside
