#pragma once

#include "models/ScanKeeper.h"

#include <QtQml/qqmlregistration.h>

namespace alongside {

/// Where one is around one scan, in words, and the one thing that is next: around the scan that matters
/// most today, or around one that was opened.
class ScanSeasonModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Owned by ScanModels")

    /// 0 if there is none: all else is empty then.
    Q_PROPERTY(qint64 scanId READ scanId NOTIFY changed FINAL)
    /// "CT scan".
    Q_PROPERTY(QString title READ title NOTIFY changed FINAL)
    /// "Monday 23 March at 10:30 am".
    Q_PROPERTY(QString when READ when NOTIFY changed FINAL)
    /// "CT scan in 4 days", "Waiting for the result".
    Q_PROPERTY(QString heading READ heading NOTIFY changed FINAL)
    /// "Day 2 of waiting. The result is due Friday 27 March."; may be empty.
    Q_PROPERTY(QString sentence READ sentence NOTIFY changed FINAL)
    /// 0 before, 1 scan day, 2 waiting, 3 after.
    Q_PROPERTY(int phase READ phase NOTIFY changed FINAL)
    Q_PROPERTY(alongside::ScanSeasonModel::Next next READ next NOTIFY changed FINAL)
    Q_PROPERTY(QString place READ place NOTIFY changed FINAL)
    Q_PROPERTY(QString companion READ companion NOTIFY changed FINAL)
    Q_PROPERTY(QString note READ note NOTIFY changed FINAL)
    /// "Friday 27 March", or that it is not known yet.
    Q_PROPERTY(QString resultDay READ resultDay NOTIFY changed FINAL)
    /// The same, if the result was due that day, which is past, and was not heard; else empty.
    Q_PROPERTY(QString dueDay READ dueDay NOTIFY changed FINAL)
    /// "Stable"; empty before it was heard, and if it is not to be said.
    Q_PROPERTY(QString outcome READ outcome NOTIFY changed FINAL)
    /// As the app counts outcomes, 1 to 5; 0 before it was heard.
    Q_PROPERTY(int outcomeStep READ outcomeStep NOTIFY changed FINAL)
    Q_PROPERTY(bool cancelled READ isCancelled NOTIFY changed FINAL)
    Q_PROPERTY(bool planned READ isPlanned NOTIFY changed FINAL)
    Q_PROPERTY(bool lookedBack READ hasLookedBack NOTIFY changed FINAL)
    /// "The result is in the portal and I am not looking yet."
    Q_PROPERTY(bool notLooking READ isNotLooking NOTIFY changed FINAL)
    /// True from the scan on until the result was heard.
    Q_PROPERTY(bool waits READ isWaiting NOTIFY changed FINAL)
    /// The letter to oneself for that day; empty before the day, and if there is none.
    Q_PROPERTY(QString letter READ letter NOTIFY changed FINAL)
    /// True if there is a letter, to be read on the day or not.
    Q_PROPERTY(bool hasLetter READ hasLetter NOTIFY changed FINAL)
    /// True on the day of the scan.
    Q_PROPERTY(bool today READ isToday NOTIFY changed FINAL)
    /// True on the days on which the app asks of its own accord, around whichever scan.
    Q_PROPERTY(bool prompts READ prompts NOTIFY changed FINAL)

public:
    /// The one thing that is next.
    enum Next { Nothing, Checklist, MakePlan, OpenPlan, EnterResultDay, Hear, LookBack };
    Q_ENUM(Next)

    /// Borrows it; it must outlive the model. \a follows: shows what matters most today.
    ScanSeasonModel(ScanKeeper &keeper, bool follows, QObject *parent = nullptr);

    /// Shows the scan \a id. Not for one that follows.
    Q_INVOKABLE void open(qint64 id);
    /// The result was heard today, or \a onDueDay if that is past; \a outcome: 1 to 5.
    Q_INVOKABLE void hear(int outcome, bool onDueDay = false);
    /// The result was not heard after all.
    Q_INVOKABLE void unhear();
    Q_INVOKABLE void setNotLooking(bool notLooking);
    Q_INVOKABLE void setCancelled(bool cancelled);
    /// The day may have changed.
    Q_INVOKABLE void refresh();

    [[nodiscard]] const std::optional<Scan> &scan() const { return m_scan; }
    [[nodiscard]] qint64 scanId() const { return m_scan ? qint64(m_scan->id) : 0; }
    [[nodiscard]] QString title() const;
    [[nodiscard]] QString when() const;
    [[nodiscard]] QString heading() const;
    [[nodiscard]] QString sentence() const;
    [[nodiscard]] int phase() const { return int(standing()); }
    [[nodiscard]] Next next() const;
    [[nodiscard]] QString place() const { return m_scan ? m_scan->place : QString(); }
    [[nodiscard]] QString companion() const { return m_scan ? m_scan->companion : QString(); }
    [[nodiscard]] QString note() const { return m_scan ? m_scan->note : QString(); }
    [[nodiscard]] QString resultDay() const;
    [[nodiscard]] QString dueDay() const;
    [[nodiscard]] QString outcome() const;
    [[nodiscard]] int outcomeStep() const;
    [[nodiscard]] bool isCancelled() const { return m_scan && m_scan->cancelled; }
    [[nodiscard]] bool isPlanned() const;
    [[nodiscard]] bool hasLookedBack() const;
    [[nodiscard]] bool isNotLooking() const { return m_scan && m_scan->notLooking; }
    [[nodiscard]] bool isWaiting() const;
    [[nodiscard]] QString letter() const;
    [[nodiscard]] bool hasLetter() const;
    /// Where one is, as articles name it, "scan-ahead" or "waiting"; nothing while one is not looking.
    [[nodiscard]] QStringList moments() const;
    [[nodiscard]] bool isToday() const { return m_scan && m_keeper.today() == m_scan->day(); }
    [[nodiscard]] bool prompts() const { return m_keeper.book().promptsOn(m_keeper.today()); }

Q_SIGNALS:
    void changed();

private:
    void show();
    [[nodiscard]] ScanPhase standing() const;
    [[nodiscard]] bool isOverdue() const;
    [[nodiscard]] QString waitingSentence(const Scan &scan) const;

    ScanKeeper &m_keeper;
    const bool m_follows;
    ScanId m_id{};
    std::optional<Scan> m_scan;
    std::optional<Scan> m_unheard; ///< As it was before its result was heard, should that be undone.
};

} // namespace alongside
