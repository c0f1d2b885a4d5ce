#include "models/LearnReaderModel.h"

namespace alongside {

LearnReaderModel::LearnReaderModel(LearnKeeper &keeper, QObject *parent)
    : QAbstractListModel(parent), m_keeper(keeper)
{
    connect(&m_keeper, &LearnKeeper::marksChanged, this, &LearnReaderModel::refresh);
}

void LearnReaderModel::refresh()
{
    QList<ArticleFit> choices = m_keeper.library().fits();
    choices.removeIf([](const ArticleFit &fit) { return fit.choice.isEmpty(); });
    if (m_choices != choices) {
        beginResetModel();
        m_choices = choices;
        endResetModel();
    } else if (!m_choices.isEmpty()) {
        Q_EMIT dataChanged(index(0), index(rowCount() - 1), {ChosenRole});
    }
    Q_EMIT changed();
}

void LearnReaderModel::setChosen(int row, bool chosen)
{
    if (row < 0 || row >= rowCount())
        return;
    m_keeper.change([id = m_choices[row].id, chosen](LearnMarks &marks) {
        marks.readers.removeAll(id);
        if (chosen)
            marks.readers += id;
    });
}

bool LearnReaderModel::isChosen(const ArticleFit &fit) const
{
    return m_keeper.marks().readers.contains(fit.id);
}

QString LearnReaderModel::said() const
{
    QStringList said;
    for (const ArticleFit &fit : m_choices) {
        if (isChosen(fit))
            said += fit.choice;
    }
    return said.join(QStringLiteral(". "));
}

int LearnReaderModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_choices.size());
}

QVariant LearnReaderModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ArticleFit &fit = m_choices[index.row()];
    switch (role) {
    case ChoiceRole: return fit.choice;
    case ChosenRole: return isChosen(fit);
    default: return {};
    }
}

QHash<int, QByteArray> LearnReaderModel::roleNames() const
{
    return {{ChoiceRole, "choice"}, {ChosenRole, "chosen"}};
}

} // namespace alongside
