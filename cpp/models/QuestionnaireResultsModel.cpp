#include "models/QuestionnaireResultsModel.h"

#include "models/DateText.h"
#include "models/ErrorText.h"
#include "services/WhenReady.h"

#include <utility>

namespace alongside {

QuestionnaireResultsModel::QuestionnaireResultsModel(QuestionnaireService &service, const Clock &clock,
                                                     QObject *parent)
    : QAbstractListModel(parent), m_service(service), m_clock(clock)
{}

void QuestionnaireResultsModel::show(const Questionnaire &questionnaire)
{
    if (questionnaire.key != m_questionnaire.key) {
        beginResetModel();
        m_questionnaire = questionnaire;
        m_results.clear();
        endResetModel();
        Q_EMIT loaded();
    }
    load();
}

void QuestionnaireResultsModel::load()
{
    const QString key = m_questionnaire.key;
    whenReady(m_service.results(key), this, [this, key](const Result<QList<QuestionnaireResult>> &results) {
        if (key != m_questionnaire.key)
            return;
        setProblem(results ? QString() : toSentence(results.error(), Deed::Reading));
        if (!results)
            return;
        beginResetModel();
        m_results = *results;
        endResetModel();
        Q_EMIT loaded();
    });
}

void QuestionnaireResultsModel::open(int row)
{
    if (row >= 0 && row < m_results.size())
        look(m_results[row]);
}

void QuestionnaireResultsModel::erase(qint64 id)
{
    whenReady(m_service.moveToBin(QuestionnaireResultId{id}), this, [this, id](const Result<void> &gone) {
        setProblem(gone ? QString() : toSentence(gone.error(), Deed::Changing));
        if (!gone)
            return;
        load();
        Q_EMIT erased(id);
        Q_EMIT changed();
    });
}

void QuestionnaireResultsModel::restore(qint64 id)
{
    whenReady(m_service.restore(QuestionnaireResultId{id}), this, [this](const Result<void> &back) {
        setProblem(back ? QString() : toSentence(back.error(), Deed::Changing));
        load();
        Q_EMIT changed();
    });
}

void QuestionnaireResultsModel::setProblem(const QString &problem)
{
    if (std::exchange(m_problem, problem) != problem)
        Q_EMIT problemChanged();
}

int QuestionnaireResultsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant QuestionnaireResultsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const QuestionnaireResult &result = m_results[index.row()];
    switch (role) {
    case ResultIdRole: return qint64(result.id);
    case DayRole: return dayText(result.time.wallClock().date(), LivedTime::now(m_clock).wallClock().date());
    case SumRole: return sumText(m_questionnaire, result);
    case BandRole: return bandText(m_questionnaire, result);
    default: return {};
    }
}

QHash<int, QByteArray> QuestionnaireResultsModel::roleNames() const
{
    return {{ResultIdRole, "resultId"}, {DayRole, "day"}, {SumRole, "sum"}, {BandRole, "band"}};
}

} // namespace alongside
