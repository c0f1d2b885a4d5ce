#pragma once

#include "domain/CopingTool.h"
#include "models/Exercise.h"
#include "platform/Haptics.h"
#include "platform/TonePlayer.h"

namespace alongside {

/// Paced breathing: which way, how long, and where in the breath one is.
class BreathingModel : public Exercise
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Owned by CopingModel")

    /// The ways to breathe, by name, and a line about each.
    Q_PROPERTY(QStringList patternNames READ patternNames NOTIFY loaded FINAL)
    Q_PROPERTY(QStringList patternLines READ patternLines NOTIFY loaded FINAL)
    Q_PROPERTY(int pattern READ pattern WRITE setPattern NOTIFY choicesChanged FINAL)
    /// Minutes to choose from, and which is chosen. What is breathed is whole rounds.
    Q_PROPERTY(QList<int> lengths READ lengths NOTIFY loaded FINAL)
    Q_PROPERTY(int lengthChoice READ lengthChoice WRITE setLengthChoice NOTIFY choicesChanged FINAL)
    /// False where the pattern alone says how many rounds there are.
    Q_PROPERTY(bool hasLengths READ hasLengths NOTIFY choicesChanged FINAL)
    /// Soft tones as the breath turns. Off until the person turns it on, each time the app is started.
    Q_PROPERTY(bool sound READ sound WRITE setSound NOTIFY choicesChanged FINAL)
    /// Why there is no sound; empty if there is, or none is wanted.
    Q_PROPERTY(QString soundProblem READ soundProblem NOTIFY choicesChanged FINAL)
    /// A touch as the breath turns, where the device has one.
    Q_PROPERTY(bool canTouch READ canTouch CONSTANT FINAL)
    Q_PROPERTY(bool touch READ touch WRITE setTouch NOTIFY choicesChanged FINAL)

    /// "Breathe in".
    Q_PROPERTY(QString phase READ phase NOTIFY phaseChanged FINAL)
    /// Seconds left of this phase.
    Q_PROPERTY(int count READ count NOTIFY countChanged FINAL)
    /// 0 is breathed out, 1 breathed in.
    Q_PROPERTY(qreal fullness READ fullness NOTIFY moved FINAL)
    /// How far through the whole, 0 to 1.
    Q_PROPERTY(qreal progress READ progress NOTIFY moved FINAL)

public:
    /// Borrows all; they must outlive the model.
    BreathingModel(const Uptime &uptime, TonePlayer &tones, Haptics &haptics, QObject *parent = nullptr);

    /// \a tool has at least one pattern and one length, or none of either.
    void load(const CopingTool &tool);

    [[nodiscard]] QStringList patternNames() const;
    [[nodiscard]] QStringList patternLines() const;
    [[nodiscard]] int pattern() const { return m_pattern; }
    void setPattern(int pattern);
    [[nodiscard]] QList<int> lengths() const { return m_lengths; }
    [[nodiscard]] int lengthChoice() const { return m_lengthChoice; }
    void setLengthChoice(int choice);
    [[nodiscard]] bool hasLengths() const;
    [[nodiscard]] bool sound() const { return m_sound; }
    void setSound(bool on);
    [[nodiscard]] QString soundProblem() const { return m_soundProblem; }
    [[nodiscard]] bool canTouch() const { return m_haptics.isAvailable(); }
    [[nodiscard]] bool touch() const { return m_touch; }
    void setTouch(bool on);

    [[nodiscard]] QString phase() const;
    [[nodiscard]] int count() const { return m_moment.secondsLeft; }
    [[nodiscard]] qreal fullness() const { return m_moment.fullness; }
    [[nodiscard]] qreal progress() const;

Q_SIGNALS:
    void loaded();
    void choicesChanged();
    void phaseChanged();
    void countChanged();

protected:
    [[nodiscard]] std::chrono::milliseconds length() const override;
    void follow(std::chrono::milliseconds elapsed) override;
    void stateHasChanged() override;

private:
    void turn();
    void play();

    TonePlayer &m_tones;
    Haptics &m_haptics;
    QList<BreathingPattern> m_patterns;
    QList<int> m_lengths;
    BreathMoment m_moment;
    QString m_soundProblem;
    int m_pattern = 0;
    int m_lengthChoice = 0;
    int m_turned = -1; // the step that was last begun
    bool m_sound = false;
    bool m_touch = false;
};

} // namespace alongside
