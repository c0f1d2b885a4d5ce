#include "models/LearnGateModel.h"

#include <algorithm>

namespace alongside {

LearnGateModel::LearnGateModel(LearnKeeper &keeper, QObject *parent)
    : QAbstractListModel(parent), m_keeper(keeper)
{
    connect(&m_keeper, &LearnKeeper::marksChanged, this, &LearnGateModel::refresh);
}

void LearnGateModel::refresh()
{
    if (m_gates.size() != m_keeper.library().gates().size()) {
        beginResetModel();
        m_gates = m_keeper.library().gates();
        endResetModel();
    } else if (!m_gates.isEmpty()) {
        Q_EMIT dataChanged(index(0), index(rowCount() - 1), {OpenRole});
    }
    Q_EMIT changed();
}

void LearnGateModel::setOpen(int row, bool open)
{
    if (row < 0 || row >= rowCount())
        return;
    const Gate turned = m_gates[row].gate;
    m_keeper.change([turned, open](LearnMarks &marks) {
        marks.open.setFlag(turned, open);
        marks.chosen = true;
    });
}

void LearnGateModel::choose()
{
    m_keeper.change([](LearnMarks &marks) { marks.chosen = true; });
}

bool LearnGateModel::leavesOut() const
{
    return std::ranges::any_of(gate::kAll,
                               [this](Gate each) { return !m_keeper.marks().open.testFlag(each); });
}

int LearnGateModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_gates.size());
}

QVariant LearnGateModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const GateWords &words = m_gates[index.row()];
    switch (role) {
    case TitleRole: return words.title;
    case AboutRole: return words.about;
    case OpenWordsRole: return words.open;
    case ClosedWordsRole: return words.closed;
    case OpenRole: return m_keeper.marks().open.testFlag(words.gate);
    default: return {};
    }
}

QHash<int, QByteArray> LearnGateModel::roleNames() const
{
    return {{TitleRole, "title"},
            {AboutRole, "about"},
            {OpenWordsRole, "openWords"},
            {ClosedWordsRole, "closedWords"},
            {OpenRole, "open"}};
}

} // namespace alongside
