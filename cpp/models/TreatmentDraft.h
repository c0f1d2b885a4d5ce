#pragma once

#include "domain/TreatmentCycle.h"
#include "models/MonthModel.h"

#include <QObject>
#include <QStringList>
#include <QtQml/qqmlregistration.h>

namespace alongside {

/// A line of treatment while it is entered or changed. Every choice is kept within what is possible.
class TreatmentDraft : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Owned by TreatmentModel")

    Q_PROPERTY(QString name READ name WRITE setName NOTIFY changed FINAL)
    /// True if it is kept already, and can be removed.
    Q_PROPERTY(bool known READ isKnown NOTIFY changed FINAL)
    /// Days of a cycle, and how many of them, from the first on, are with treatment.
    Q_PROPERTY(int length READ length NOTIFY changed FINAL)
    Q_PROPERTY(int daysOn READ daysOn NOTIFY changed FINAL)
    /// "28 days", "21 days".
    Q_PROPERTY(QString lengthText READ lengthText NOTIFY changed FINAL)
    Q_PROPERTY(QString daysOnText READ daysOnText NOTIFY changed FINAL)
    /// How it goes, as "21 days on, 7 off".
    Q_PROPERTY(QString rhythm READ rhythm NOTIFY changed FINAL)
    Q_PROPERTY(QStringList examples READ examples CONSTANT FINAL)
    Q_PROPERTY(QString firstText READ firstText NOTIFY changed FINAL)
    /// The last day; empty while it goes on.
    Q_PROPERTY(QString lastText READ lastText NOTIFY changed FINAL)
    /// Days on which it was held, a line each.
    Q_PROPERTY(QStringList holds READ holds NOTIFY changed FINAL)
    Q_PROPERTY(int holdCount READ holdCount NOTIFY changed FINAL)
    /// Why each of them was, in own words; may be empty.
    Q_PROPERTY(QStringList holdReasons READ holdReasons NOTIFY changed FINAL)
    /// Why it began or ended, in own words.
    Q_PROPERTY(QString reason READ reason WRITE setReason NOTIFY changed FINAL)
    /// How long the hold is that is being added.
    Q_PROPERTY(int holdDays READ holdDays NOTIFY changed FINAL)
    Q_PROPERTY(QString holdDaysText READ holdDaysText NOTIFY changed FINAL)
    /// Where a day is picked.
    Q_PROPERTY(alongside::MonthModel *month READ month CONSTANT FINAL)
    Q_PROPERTY(QString problem READ problem NOTIFY changed FINAL)
    /// True if it differs from what is kept.
    Q_PROPERTY(bool edited READ isEdited NOTIFY changed FINAL)
    Q_PROPERTY(bool busy READ isBusy NOTIFY changed FINAL)

public:
    /// Which day is being picked.
    enum class Day { First, Last, Hold };
    Q_ENUM(Day)

    explicit TreatmentDraft(QObject *parent = nullptr);

    /// Takes \a cycle in, kept or new.
    void show(const TreatmentCycle &cycle, QDate today);
    /// As it was taken in, and as it is now.
    [[nodiscard]] const TreatmentCycle &kept() const { return m_kept; }
    [[nodiscard]] const TreatmentCycle &cycle() const { return m_cycle; }
    /// \returns true if it can be kept; says why not, if not.
    bool check();
    /// Lets go of what stands in the way of keeping it, rather than of everything.
    void makePossible();
    void setProblem(const QString &problem);
    void setBusy(bool busy);

    void setName(const QString &name);
    void setReason(const QString &reason);
    Q_INVOKABLE void setHoldReason(int hold, const QString &reason);
    /// Takes over the rhythm of \c examples.
    Q_INVOKABLE void useExample(int example);
    /// By so many days more or fewer, within what is possible.
    Q_INVOKABLE void changeLength(int by);
    Q_INVOKABLE void changeDaysOn(int by);
    Q_INVOKABLE void changeHoldDays(int by);
    /// Shows the month to pick \a day in; what is picked there becomes it.
    Q_INVOKABLE void choose(alongside::TreatmentDraft::Day day);
    Q_INVOKABLE void goOn();
    Q_INVOKABLE void removeHold(int hold);

    [[nodiscard]] QString name() const { return m_cycle.name; }
    [[nodiscard]] bool isKnown() const { return m_kept.id != TreatmentCycleId{}; }
    [[nodiscard]] int length() const { return m_cycle.length; }
    [[nodiscard]] int daysOn() const { return m_cycle.daysOn; }
    [[nodiscard]] QString lengthText() const;
    [[nodiscard]] QString daysOnText() const;
    [[nodiscard]] QString rhythm() const;
    [[nodiscard]] static QStringList examples();
    [[nodiscard]] QString firstText() const;
    [[nodiscard]] QString lastText() const;
    [[nodiscard]] QStringList holds() const;
    [[nodiscard]] int holdCount() const { return int(m_cycle.holds.size()); }
    [[nodiscard]] QStringList holdReasons() const;
    [[nodiscard]] QString reason() const { return m_cycle.reason; }
    [[nodiscard]] int holdDays() const { return m_holdDays; }
    [[nodiscard]] QString holdDaysText() const;
    [[nodiscard]] MonthModel *month() { return &m_month; }
    [[nodiscard]] QString problem() const { return m_problem; }
    [[nodiscard]] bool isEdited() const { return m_cycle != m_kept; }
    [[nodiscard]] bool isBusy() const { return m_busy; }

Q_SIGNALS:
    void changed();
    /// A day was picked in the month.
    void picked();

private:
    void take(QDate day);
    /// Takes \a wanted into \a field, if it is not longer than \a most; says so, if it is.
    void write(QString &field, const QString &wanted, int most);

    TreatmentCycle m_kept;
    TreatmentCycle m_cycle;
    int m_holdDays = 0;
    Day m_choosing = Day::First;
    QDate m_today;
    MonthModel m_month;
    QString m_problem;
    bool m_busy = false;
};

} // namespace alongside
