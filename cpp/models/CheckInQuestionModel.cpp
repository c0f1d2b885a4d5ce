#include "models/CheckInQuestionModel.h"

#include "domain/SymptomRun.h"
#include "models/MeasureText.h"

#include <algorithm>
#include <utility>

namespace alongside {

void CheckInQuestionModel::show(const QList<Measure> &measures, const CheckIn &checkIn, const CheckIn &former)
{
    QList<Measure> asked;
    for (const Measure &measure : measures) {
        if (measure.shown || checkIn.answers.contains(measure.id) || former.answers.contains(measure.id))
            asked += measure;
    }
    const QMap<MeasureId, int> old = std::exchange(m_answers, checkIn.answers);
    if (asked != m_asked) {
        beginResetModel();
        m_asked = asked;
        endResetModel();
        Q_EMIT hasMoreChanged();
        return;
    }
    for (int row = 0; row < rowCount(); ++row) {
        const MeasureId id = m_asked[row].id;
        if (old.value(id, kNone) != m_answers.value(id, kNone))
            Q_EMIT dataChanged(index(row), index(row), {ValueRole, NotedRole});
    }
}

void CheckInQuestionModel::startOver()
{
    beginResetModel();
    m_most = kAtOnce;
    endResetModel();
    Q_EMIT hasMoreChanged();
}

void CheckInQuestionModel::showMore()
{
    if (!hasMore())
        return;
    const int last = std::min(m_most + kAtOnce, int(m_asked.size())) - 1;
    beginInsertRows({}, m_most, last);
    m_most += kAtOnce;
    endInsertRows();
    Q_EMIT hasMoreChanged();
}

int CheckInQuestionModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : std::min(m_most, int(m_asked.size()));
}

QVariant CheckInQuestionModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Measure &measure = m_asked[index.row()];
    switch (role) {
    case MeasureIdRole: return std::to_underlying(measure.id);
    case QuestionRole: return measureQuestion(measure);
    case WordsRole: return measureWords(measure.id);
    case LowestRole: return measure::lowest(measure.scale);
    case HighestRole: return measure::highest(measure.scale);
    case ValueRole: return m_answers.value(measure.id, kNone);
    case NotedRole: return symptom::isNoted(measure, m_answers.value(measure.id, kNone));
    default: return {};
    }
}

QHash<int, QByteArray> CheckInQuestionModel::roleNames() const
{
    return {{MeasureIdRole, "measureId"}, {QuestionRole, "question"}, {WordsRole, "words"},
            {LowestRole, "lowest"},       {HighestRole, "highest"},   {ValueRole, "value"},
            {NotedRole, "noted"}};
}

} // namespace alongside
