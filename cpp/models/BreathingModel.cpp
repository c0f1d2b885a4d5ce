#include "models/BreathingModel.h"

#include <algorithm>

namespace alongside {

using namespace std::chrono_literals;

namespace {

constexpr qreal kLoudness = 0.7;
constexpr auto kLongestTone = 3s;

// Up as the breath goes in, down as it goes out; nothing while it keeps still.
QList<Tone> tonesFor(const BreathStep &step)
{
    const std::chrono::milliseconds length = std::min<std::chrono::milliseconds>(step.length, kLongestTone);
    switch (step.phase) {
    case BreathPhase::In: return {{0.2, 0.45, length, kLoudness}};
    case BreathPhase::MoreIn: return {{0.45, 0.55, length, kLoudness}};
    case BreathPhase::Out: return {{0.4, 0.1, length, kLoudness}};
    case BreathPhase::Hold:
    case BreathPhase::Rest: break;
    }
    return {};
}

} // namespace

BreathingModel::BreathingModel(const Uptime &uptime, TonePlayer &tones, Haptics &haptics, QObject *parent)
    : Exercise(uptime, parent), m_tones(tones), m_haptics(haptics)
{}

void BreathingModel::load(const CopingTool &tool)
{
    m_patterns = tool.patterns;
    m_lengths = tool.lengths;
    m_pattern = 0;
    // Two minutes, or what comes nearest to the time that the tool says it takes.
    const auto wished = std::ranges::lower_bound(m_lengths, tool.minutes);
    m_lengthChoice = std::max(0, int(std::min(wished, m_lengths.end() - 1) - m_lengths.begin()));
    Q_EMIT loaded();
    Q_EMIT choicesChanged();
}

QStringList BreathingModel::patternNames() const
{
    QStringList names;
    for (const BreathingPattern &pattern : m_patterns)
        names += pattern.name;
    return names;
}

QStringList BreathingModel::patternLines() const
{
    QStringList lines;
    for (const BreathingPattern &pattern : m_patterns)
        lines += pattern.line;
    return lines;
}

void BreathingModel::setPattern(int pattern)
{
    if (pattern == m_pattern || pattern < 0 || pattern >= m_patterns.size())
        return;
    stop();
    m_pattern = pattern;
    Q_EMIT choicesChanged();
}

void BreathingModel::setLengthChoice(int choice)
{
    if (choice == m_lengthChoice || choice < 0 || choice >= m_lengths.size())
        return;
    stop();
    m_lengthChoice = choice;
    Q_EMIT choicesChanged();
}

bool BreathingModel::hasLengths() const
{
    return !m_patterns.isEmpty() && m_patterns.at(m_pattern).mostRounds == 0;
}

void BreathingModel::setSound(bool on)
{
    if (m_sound == on)
        return;
    m_sound = on;
    m_soundProblem.clear();
    if (!on)
        m_tones.stop();
    else if (isRunning())
        play();
    Q_EMIT choicesChanged();
}

void BreathingModel::setTouch(bool on)
{
    const bool wanted = on && canTouch();
    if (m_touch == wanted)
        return;
    m_touch = wanted;
    if (m_touch)
        m_haptics.touch(); // what one will feel
    Q_EMIT choicesChanged();
}

QString BreathingModel::phase() const
{
    switch (m_moment.phase) {
    case BreathPhase::In: return tr("Breathe in");
    case BreathPhase::MoreIn: return tr("A sip more");
    case BreathPhase::Hold: return tr("Hold");
    case BreathPhase::Out: return tr("Breathe out");
    case BreathPhase::Rest: return tr("Wait");
    }
    return {};
}

qreal BreathingModel::progress() const
{
    const auto whole = length();
    return whole.count() > 0 ? qreal(elapsed().count()) / qreal(whole.count()) : 0;
}

std::chrono::milliseconds BreathingModel::length() const
{
    if (m_patterns.isEmpty())
        return {};
    return breathing::session(m_patterns.at(m_pattern), std::chrono::minutes(m_lengths.at(m_lengthChoice)));
}

void BreathingModel::follow(std::chrono::milliseconds elapsed)
{
    if (m_patterns.isEmpty() || elapsed >= length())
        return; // the end is no breath in
    const int countBefore = m_moment.secondsLeft;
    m_moment = breathing::at(m_patterns.at(m_pattern), elapsed);
    if (m_moment.step != m_turned)
        turn();
    if (m_moment.secondsLeft != countBefore)
        Q_EMIT countChanged();
}

void BreathingModel::turn()
{
    m_turned = m_moment.step;
    Q_EMIT phaseChanged();
    if (m_touch)
        m_haptics.touch();
    if (m_sound)
        play();
}

void BreathingModel::play()
{
    const BreathingPattern &pattern = m_patterns.at(m_pattern);
    const QList<Tone> tones = tonesFor(pattern.steps.at(m_moment.step % pattern.steps.size()));
    if (tones.isEmpty() || m_tones.play(tones))
        return;
    m_sound = false;
    m_soundProblem = tr("There is nothing to hear with on this device at the moment. The picture goes on.");
    Q_EMIT choicesChanged();
}

void BreathingModel::stateHasChanged()
{
    if (isRunning())
        return;
    m_tones.stop();
    if (state() != State::Paused)
        m_turned = -1;
}

} // namespace alongside
