#include "models/PromptModel.h"

#include "catalogue/PromptReader.h"
#include "models/ErrorText.h"

#include <algorithm>

namespace alongside {

PromptModel::PromptModel(QObject *parent) : QObject(parent) {}

void PromptModel::begin()
{
    setGroup(-1);
    if (!m_prompts.groups.isEmpty())
        return;
    const Result<JournalPrompts> read = loadPrompts(QLocale());
    m_problem = read ? QString() : toSentence(read.error(), Deed::Reading);
    m_prompts = read.value_or(JournalPrompts{});
    Q_EMIT loaded();
}

void PromptModel::showGroup(const QString &id)
{
    begin();
    const auto group = std::ranges::find(m_prompts.groups, id, &PromptGroup::id);
    if (group != m_prompts.groups.end())
        setGroup(int(group - m_prompts.groups.begin()));
}

QStringList PromptModel::groups() const
{
    QStringList titles;
    for (const PromptGroup &group : m_prompts.groups)
        titles += group.title;
    return titles;
}

void PromptModel::setGroup(int group)
{
    if (m_group == group)
        return;
    m_group = group;
    Q_EMIT groupChanged();
}

QString PromptModel::groupTitle() const
{
    return hasGroup() ? m_prompts.groups[m_group].title : QString();
}

QStringList PromptModel::prompts() const
{
    return hasGroup() ? m_prompts.groups[m_group].prompts : QStringList();
}

} // namespace alongside
