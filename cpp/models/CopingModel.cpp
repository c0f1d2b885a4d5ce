#include "models/CopingModel.h"

#include "catalogue/CopingReader.h"
#include "models/ErrorText.h"

namespace alongside {

CopingModel::CopingModel(const Uptime &uptime, TonePlayer &tones, Haptics &haptics, QObject *parent)
    : QAbstractListModel(parent), m_breathing(uptime, tones, haptics), m_muscles(uptime), m_timer(uptime)
{}

void CopingModel::load()
{
    if (!m_tools.isEmpty())
        return;
    const Result<CopingTools> read = loadCopingTools(QLocale());
    m_problem = read ? QString() : toSentence(read.error(), Deed::Reading);
    Q_EMIT problemChanged();
    if (!read)
        return;
    beginResetModel();
    m_tools = read->tools;
    endResetModel();
    for (const CopingTool &tool : m_tools)
        take(tool, read->reviewedByClinician);
}

void CopingModel::retell()
{
    if (m_tools.isEmpty())
        return;
    beginResetModel();
    m_tools.clear();
    endResetModel();
    load();
}

void CopingModel::take(const CopingTool &tool, bool reviewed)
{
    if (tool.key == coping::kBreathing) {
        m_breathingTool.load(tool, reviewed);
        m_breathing.load(tool);
    } else if (tool.key == coping::kGrounding) {
        m_groundingTool.load(tool, reviewed);
    } else if (tool.key == coping::kMuscles) {
        m_musclesTool.load(tool, reviewed);
        m_muscles.load(tool);
    } else if (tool.key == coping::kWorryTime) {
        m_worryTool.load(tool, reviewed);
        m_timer.setMinutes(tool.minutes);
    } else if (tool.key == coping::kKindWords) {
        m_kindWordsTool.load(tool, reviewed);
    }
}

void CopingModel::noteApplicationState(Qt::ApplicationState state)
{
    if (state != Qt::ApplicationSuspended && state != Qt::ApplicationHidden)
        return;
    m_breathing.pause();
    m_muscles.pause();
}

int CopingModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_tools.size());
}

QVariant CopingModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const CopingTool &tool = m_tools[index.row()];
    switch (role) {
    case KeyRole: return tool.key;
    case NameRole: return tool.name;
    case LineRole: return tool.line;
    case MinutesRole: return tool.minutes;
    default: return {};
    }
}

QHash<int, QByteArray> CopingModel::roleNames() const
{
    return {{KeyRole, "key"}, {NameRole, "name"}, {LineRole, "line"}, {MinutesRole, "minutes"}};
}

} // namespace alongside
