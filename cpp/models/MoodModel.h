#pragma once

#include "services/CheckInService.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace alongside {

/// "How are you right now?": one tap keeps a mood, and it can be taken back, or told more of, for as
/// long as it shows.
class MoodModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Owned by OpenedProfile")

    /// The mood that was just kept, 1 very low to 5 good; 0 before the first tap.
    Q_PROPERTY(int kept READ kept NOTIFY changed FINAL)
    /// The check-in it was kept in; 0 before the first tap.
    Q_PROPERTY(qint64 keptId READ keptId NOTIFY changed FINAL)
    /// True if the mood kept is very low, and the days up to it have been so before.
    Q_PROPERTY(bool severalHardDays READ hasSeveralHardDays NOTIFY changed FINAL)
    Q_PROPERTY(bool busy READ isBusy NOTIFY changed FINAL)
    /// Why the last tap was not kept; empty if it was.
    Q_PROPERTY(QString problem READ problem NOTIFY changed FINAL)

public:
    static constexpr std::chrono::hours kShownFor{2};

    /// Borrows both; they must outlive the model.
    MoodModel(CheckInService &checkIns, const Clock &clock, QObject *parent = nullptr);

    /// Keeps \a step, 1 to 5, as felt now; in place of the mood just kept, if it is still shown.
    Q_INVOKABLE void keep(int step);
    /// Takes back the check-in just kept: erases it, or puts it in the bin if there is more in it.
    Q_INVOKABLE void takeBack();
    /// What was kept stays kept; the next tap is of another moment.
    Q_INVOKABLE void begin();
    /// Today is shown anew: what was kept more than kShownFor ago is no longer "now".
    Q_INVOKABLE void refresh();

    /// The check-in \a id was changed elsewhere, or is back from the bin.
    void reread(CheckInId id);
    /// The check-in \a id was deleted elsewhere.
    void forget(CheckInId id);

    [[nodiscard]] int kept() const { return m_kept ? m_kept->answers.value(MeasureId::Mood, 0) : 0; }
    [[nodiscard]] qint64 keptId() const { return m_kept ? qint64(m_kept->id) : 0; }
    [[nodiscard]] bool hasSeveralHardDays() const { return m_severalHardDays; }
    [[nodiscard]] bool isBusy() const { return m_busy; }
    [[nodiscard]] QString problem() const { return m_problem; }

Q_SIGNALS:
    void changed();
    /// The check-in \a id was kept or changed.
    void saved(qint64 id);
    /// The check-in \a id was taken back, for good or into the bin.
    void takenBack(qint64 id);

private:
    void wait();
    void answered(const Result<std::optional<CheckIn>> &kept);
    void weighDays();

    CheckInService &m_checkIns;
    const Clock &m_clock;
    std::optional<CheckIn> m_kept;
    CheckInId m_deleted{}; ///< What was shown until it was deleted elsewhere; 0 for none.
    QString m_problem;
    bool m_busy = false;
    bool m_severalHardDays = false;
};

} // namespace alongside
