#pragma once

#include "services/CheckInService.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace alongside {

/// "How are you right now?": one tap keeps a mood, and it can be taken back for as long as it shows.
class MoodModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Owned by OpenedProfile")

    /// The mood that was just kept, 1 very low to 5 good; 0 before the first tap.
    Q_PROPERTY(int kept READ kept NOTIFY changed FINAL)
    Q_PROPERTY(bool busy READ isBusy NOTIFY changed FINAL)
    /// Why the last tap was not kept; empty if it was.
    Q_PROPERTY(QString problem READ problem NOTIFY changed FINAL)

public:
    /// Borrows both; they must outlive the model.
    MoodModel(CheckInService &checkIns, const Clock &clock, QObject *parent = nullptr);

    /// Keeps \a step, 1 to 5, as felt now; in place of the mood just kept, if there is one.
    Q_INVOKABLE void keep(int step);
    /// Takes back the one just kept.
    Q_INVOKABLE void takeBack();

    [[nodiscard]] int kept() const { return m_kept ? m_kept->answers.value(MeasureId::Mood) : 0; }
    [[nodiscard]] bool isBusy() const { return m_busy; }
    [[nodiscard]] QString problem() const { return m_problem; }

Q_SIGNALS:
    void changed();

private:
    void answered(const Result<std::optional<CheckIn>> &kept);

    CheckInService &m_checkIns;
    const Clock &m_clock;
    std::optional<CheckIn> m_kept;
    QString m_problem;
    bool m_busy = false;
};

} // namespace alongside
