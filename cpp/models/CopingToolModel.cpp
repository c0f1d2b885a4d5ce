#include "models/CopingToolModel.h"

#include <algorithm>

namespace alongside {

CopingToolModel::CopingToolModel(QObject *parent) : QObject(parent) {}

void CopingToolModel::load(const CopingTool &tool, bool reviewed)
{
    m_tool = tool;
    m_reviewed = reviewed;
    Q_EMIT loaded();
    Q_EMIT stepChanged();
}

void CopingToolModel::restart()
{
    goTo(0);
}

void CopingToolModel::next()
{
    goTo(std::min(m_step + 1, stepCount()));
}

bool CopingToolModel::back()
{
    if (m_step == 0)
        return false;
    goTo(m_step - 1);
    return true;
}

void CopingToolModel::goTo(int step)
{
    if (step == m_step)
        return;
    m_step = step;
    Q_EMIT stepChanged();
}

QStringList CopingToolModel::stepTitles() const
{
    QStringList titles;
    for (const CopingStep &step : m_tool.steps)
        titles += step.title;
    return titles;
}

QStringList CopingToolModel::stepTexts() const
{
    QStringList texts;
    for (const CopingStep &step : m_tool.steps)
        texts += step.text;
    return texts;
}

} // namespace alongside
