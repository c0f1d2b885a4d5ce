#include "models/MusclesModel.h"

#include <algorithm>

namespace alongside {

MusclesModel::MusclesModel(const Uptime &uptime, QObject *parent) : Exercise(uptime, parent) {}

void MusclesModel::load(const CopingTool &tool)
{
    m_steps = tool.steps;
    m_tense = tool.tense;
    m_letGo = tool.letGo;
    Q_EMIT loaded();
    Q_EMIT phaseChanged();
}

QStringList MusclesModel::groups() const
{
    QStringList names;
    for (const CopingStep &step : m_steps)
        names += step.title;
    return names;
}

void MusclesModel::skip()
{
    if (!isRunning() && state() != State::Paused)
        return;
    m_skipped += ofGroup() * (m_group + 1) - (elapsed() + m_skipped);
    goOn();
    look();
}

std::chrono::milliseconds MusclesModel::length() const
{
    return ofGroup() * groupCount() - m_skipped;
}

void MusclesModel::follow(std::chrono::milliseconds elapsed)
{
    const auto inAll = elapsed + m_skipped;
    if (ofGroup().count() == 0 || inAll >= ofGroup() * groupCount())
        return;
    const int group = int(inAll / ofGroup());
    const auto inGroup = inAll % ofGroup();
    const bool tensing = inGroup < m_tense;
    const auto left = (tensing ? m_tense : ofGroup()) - inGroup;
    const int count = int(std::chrono::ceil<std::chrono::seconds>(left).count());
    if (group != m_group || tensing != m_tensing) {
        m_group = group;
        m_tensing = tensing;
        Q_EMIT phaseChanged();
    }
    if (count != m_count) {
        m_count = count;
        Q_EMIT countChanged();
    }
}

void MusclesModel::stateHasChanged()
{
    if (state() != State::Ready && state() != State::Done)
        return;
    m_skipped = {};
    m_group = 0;
    m_count = 0;
    m_tensing = true;
    Q_EMIT phaseChanged();
}

} // namespace alongside
