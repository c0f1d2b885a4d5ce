#include "models/SymptomModel.h"

#include "models/DateText.h"
#include "models/ErrorText.h"
#include "services/WhenReady.h"

namespace alongside {

QString SymptomModel::nameOf(const SymptomLog &log)
{
    switch (log.measure) {
    case MeasureId::Pain: return tr("Pain");
    case MeasureId::Breath: return tr("Shortness of breath");
    case MeasureId::Nausea: return tr("Nausea");
    default: return log.name;
    }
}

SymptomModel::SymptomModel(SymptomService &symptoms, const Clock &clock, QObject *parent)
    : QAbstractListModel(parent), m_service(symptoms), m_clock(clock)
{}

QDate SymptomModel::today() const
{
    return LivedTime::now(m_clock).wallClock().date();
}

void SymptomModel::load()
{
    whenReady(m_service.logs(today().addDays(1 - symptom::kLongestSpan), today()), this,
              [this](const Result<QList<SymptomLog>> &logs) {
                  m_problem = logs ? QString() : toSentence(logs.error(), Deed::Reading);
                  if (logs)
                      take(*logs);
                  Q_EMIT changed();
              });
}

void SymptomModel::take(const QList<SymptomLog> &logs)
{
    beginResetModel();
    m_symptoms.clear();
    for (const SymptomLog &log : logs) {
        if (const auto run = symptom::presentRun(log.days, today()))
            m_symptoms += {log.measure, nameOf(log), *run};
    }
    m_loaded = true;
    endResetModel();
}

void SymptomModel::openCards(int row)
{
    if (row >= 0 && row < m_symptoms.size())
        m_redList.showFor(m_symptoms[row].measure);
}

int SymptomModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant SymptomModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Symptom &symptom = m_symptoms[index.row()];
    switch (role) {
    case NameRole: return symptom.name;
    case DaysRole:
        if (symptom.run.span == 1)
            return tr("Today");
        //: %1 is how many days it was noted.
        return tr("%1 of the last %n days", nullptr, symptom.run.span).arg(symptom.run.days);
    case SinceRole: {
        const QDate since = symptom.run.since;
        if (since == today())
            return tr("Noted for the first time");
        if (symptom.run.span >= symptom::kLongestSpan)
            return tr("For a year or longer");
        //: %1 is a day.
        return tr("Since %1").arg(since.daysTo(today()) < 7 ? longDayText(since) : dayText(since, today()));
    }
    default: return {};
    }
}

QHash<int, QByteArray> SymptomModel::roleNames() const
{
    return {{NameRole, "name"}, {DaysRole, "days"}, {SinceRole, "since"}};
}

} // namespace alongside
