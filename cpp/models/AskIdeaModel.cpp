#include "models/AskIdeaModel.h"

#include "catalogue/AskReader.h"
#include "models/ErrorText.h"

namespace alongside {

void AskIdeaModel::begin()
{
    setGroup(-1);
    if (!m_ideas.groups.isEmpty())
        return;
    const Result<AskIdeas> read = loadAskIdeas(QLocale());
    m_problem = read ? QString() : toSentence(read.error(), Deed::Reading);
    m_ideas = read.value_or(AskIdeas{});
    Q_EMIT loaded();
}

QStringList AskIdeaModel::groups() const
{
    QStringList titles;
    for (const AskIdeaGroup &group : m_ideas.groups)
        titles += group.title;
    return titles;
}

void AskIdeaModel::setGroup(int group)
{
    if (m_group == group)
        return;
    m_group = group;
    Q_EMIT groupChanged();
}

QString AskIdeaModel::groupTitle() const
{
    return hasGroup() ? m_ideas.groups[m_group].title : QString();
}

QStringList AskIdeaModel::ideas() const
{
    return hasGroup() ? m_ideas.groups[m_group].ideas : QStringList();
}

} // namespace alongside
