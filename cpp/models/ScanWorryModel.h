#pragma once

#include "models/ScanKeeper.h"

#include <QtQml/qqmlregistration.h>

namespace alongside {

/// The one question of a day in a season: "how worried are you about your scan or its result?", 0 to 10.
/// However many scans it is about, there is one answer a day; a second tap replaces the first.
class ScanWorryModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Owned by ScanModels")

    /// True on a day of a season, unless a person is not looking: then nothing asks.
    Q_PROPERTY(bool asked READ isAsked NOTIFY changed FINAL)
    /// True if the app may ask of its own accord today.
    Q_PROPERTY(bool prompted READ isPrompted NOTIFY changed FINAL)
    /// True while nothing may ask or remind: a person rests, or is not looking yet.
    Q_PROPERTY(bool quiet READ isQuiet NOTIFY changed FINAL)
    /// The scan whose result a person is not looking at yet, as "CT scan, Friday 20 March 2026"; the
    /// latest if there are several, empty for none. It quiets every scan, long after its own days too.
    Q_PROPERTY(QString notLookingAt READ notLookingAt NOTIFY changed FINAL)
    /// Said by the Shell: "Rest" is on.
    Q_PROPERTY(bool resting READ isResting WRITE setResting NOTIFY changed FINAL)
    /// Today's answer, 0 to 10, the last if there are several; -1 for none.
    Q_PROPERTY(int value READ value NOTIFY changed FINAL)
    Q_PROPERTY(bool busy READ isBusy NOTIFY changed FINAL)
    /// Why the last tap was not kept; empty if it was.
    Q_PROPERTY(QString problem READ problem NOTIFY changed FINAL)

public:
    /// Borrows it; it must outlive the model.
    explicit ScanWorryModel(ScanKeeper &keeper, QObject *parent = nullptr);

    /// Keeps \a value, 0 to 10, as today's answer.
    Q_INVOKABLE void keep(int value);
    /// Takes today's answer back, the last if there are several. Ends in takenBack().
    Q_INVOKABLE void takeBack();
    /// What was taken back last is there again.
    Q_INVOKABLE void giveBack();
    /// The person is ready to look at the result of the scan that notLookingAt() names.
    Q_INVOKABLE void look();

    /// True on a day of a season, as `asked`.
    [[nodiscard]] bool asksOn(QDate day) const;
    [[nodiscard]] bool isAsked() const { return asksOn(m_keeper.today()); }
    [[nodiscard]] bool isPrompted() const;
    [[nodiscard]] bool isQuiet() const { return m_resting || m_keeper.book().isNotLooking(); }
    [[nodiscard]] QString notLookingAt() const;
    [[nodiscard]] bool isResting() const { return m_resting; }
    void setResting(bool resting);
    [[nodiscard]] int value() const;
    [[nodiscard]] bool isBusy() const { return m_busy; }
    [[nodiscard]] QString problem() const { return m_problem; }

Q_SIGNALS:
    void changed();
    void takenBack();

private:
    void answered(const Result<void> &kept);

    ScanKeeper &m_keeper;
    std::optional<CheckIn> m_taken; ///< What was taken back last, as it was.
    QString m_problem;
    bool m_busy = false;
    bool m_resting = false;
};

} // namespace alongside
