#pragma once

#include "domain/CopingTool.h"
#include "models/Exercise.h"

namespace alongside {

/// Muscle groups, one after the other: each is tensed a little, then let go of.
class MusclesModel : public Exercise
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Owned by CopingModel")

    Q_PROPERTY(QStringList groups READ groups NOTIFY loaded FINAL)
    /// Which group it is now, from 0, and how many there are.
    Q_PROPERTY(int group READ group NOTIFY phaseChanged FINAL)
    Q_PROPERTY(int groupCount READ groupCount NOTIFY loaded FINAL)
    /// "Feet".
    Q_PROPERTY(QString groupName READ groupName NOTIFY phaseChanged FINAL)
    /// "Curl your toes a little."
    Q_PROPERTY(QString groupText READ groupText NOTIFY phaseChanged FINAL)
    /// What comes after it: "Calves". Empty at the last.
    Q_PROPERTY(QString nextName READ nextName NOTIFY phaseChanged FINAL)
    /// False while it is let go of.
    Q_PROPERTY(bool tensing READ isTensing NOTIFY phaseChanged FINAL)
    /// Seconds left of that.
    Q_PROPERTY(int count READ count NOTIFY countChanged FINAL)

public:
    /// \a uptime must outlive the model.
    explicit MusclesModel(const Uptime &uptime, QObject *parent = nullptr);

    void load(const CopingTool &tool);

    /// On to the next group at once; at the last one, to the end.
    Q_INVOKABLE void skip();

    [[nodiscard]] QStringList groups() const;
    [[nodiscard]] int group() const { return m_group; }
    [[nodiscard]] int groupCount() const { return int(m_steps.size()); }
    [[nodiscard]] QString groupName() const { return stepAt(m_group).title; }
    [[nodiscard]] QString groupText() const { return stepAt(m_group).text; }
    [[nodiscard]] QString nextName() const { return stepAt(m_group + 1).title; }
    [[nodiscard]] bool isTensing() const { return m_tensing; }
    [[nodiscard]] int count() const { return m_count; }

Q_SIGNALS:
    void loaded();
    void phaseChanged();
    void countChanged();

protected:
    [[nodiscard]] std::chrono::milliseconds length() const override;
    void follow(std::chrono::milliseconds elapsed) override;
    void stateHasChanged() override;

private:
    [[nodiscard]] CopingStep stepAt(int index) const { return m_steps.value(index); }
    [[nodiscard]] std::chrono::milliseconds ofGroup() const { return m_tense + m_letGo; }

    QList<CopingStep> m_steps;
    std::chrono::milliseconds m_tense{};
    std::chrono::milliseconds m_letGo{};
    std::chrono::milliseconds m_skipped{}; // time that was not waited for
    int m_group = 0;
    int m_count = 0;
    bool m_tensing = true;
};

} // namespace alongside
