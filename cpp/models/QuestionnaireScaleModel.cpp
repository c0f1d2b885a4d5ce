#include "models/QuestionnaireScaleModel.h"

namespace alongside {

void QuestionnaireScaleModel::show(const Questionnaire &questionnaire, const QMap<int, int> &answers)
{
    beginResetModel();
    m_lines.clear();
    for (qsizetype i = 0; i < questionnaire.ends.size(); ++i) {
        const int item = int(i) + 1;
        m_lines += {questionnaire.items[i], questionnaire.ends[i], answers.value(item, -1),
                    questionnaire.ownItem == item};
    }
    endResetModel();
}

void QuestionnaireScaleModel::setValue(int item, int value)
{
    if (item < 1 || item > m_lines.size())
        return;
    m_lines[item - 1].value = value;
    const QModelIndex line = index(item - 1);
    Q_EMIT dataChanged(line, line, {ValueRole});
}

int QuestionnaireScaleModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

QVariant QuestionnaireScaleModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Line &line = m_lines[index.row()];
    switch (role) {
    case LeastRole: return line.least;
    case GreatestRole: return line.greatest;
    case ValueRole: return line.value;
    case OwnRole: return line.own;
    default: return {};
    }
}

QHash<int, QByteArray> QuestionnaireScaleModel::roleNames() const
{
    return {{LeastRole, "least"}, {GreatestRole, "greatest"}, {ValueRole, "value"}, {OwnRole, "own"}};
}

} // namespace alongside
