#include "models/QuestionnaireResultModel.h"

#include "models/DateText.h"

namespace alongside {

QString sumText(const Questionnaire &questionnaire, const QuestionnaireResult &result)
{
    if (!questionnaire.addsUp)
        return QuestionnaireResultModel::tr("%n answers", nullptr, int(result.answers.size()));
    if (!result.score)
        return QuestionnaireResultModel::tr("No sum");
    //: %1 is a sum, %2 the highest there can be.
    return QuestionnaireResultModel::tr("%1 of %2")
        .arg(*result.score)
        .arg(questionnaire::highestScore(questionnaire));
}

QString bandText(const Questionnaire &questionnaire, const QuestionnaireResult &result)
{
    const auto band = result.score ? questionnaire::bandOf(questionnaire, *result.score) : std::nullopt;
    return band ? band->words : QString();
}

QuestionnaireResultModel::QuestionnaireResultModel(QObject *parent) : QAbstractListModel(parent) {}

void QuestionnaireResultModel::show(const Questionnaire &questionnaire, const QuestionnaireResult &result)
{
    beginResetModel();
    m_questionnaire = questionnaire;
    m_result = result;
    endResetModel();
    Q_EMIT shown();
}

QString QuestionnaireResultModel::when() const
{
    const QDateTime wall = m_result.time.wallClock();
    //: %1 is a day, %2 a time of day.
    return tr("%1, %2").arg(fullDayText(wall.date()), timeText(wall.time()));
}

QString QuestionnaireResultModel::sum() const
{
    if (m_result.score) {
        //: %1 is a sum, %2 the highest there can be.
        return tr("Your answers add up to %1 of %2.")
            .arg(*m_result.score)
            .arg(questionnaire::highestScore(m_questionnaire));
    }
    if (!m_questionnaire.addsUp)
        return tr("Your answers are kept, each for itself.");
    return tr("Your answers are kept. A question has no answer, so there is no sum.");
}

QString QuestionnaireResultModel::band() const
{
    const auto band = m_result.score ? questionnaire::bandOf(m_questionnaire, *m_result.score) : std::nullopt;
    if (!band)
        return m_questionnaire.missingWhy;
    //: %1 is a questionnaire, %2 and %3 are sums, %4 is its authors' word for them, %5 what it is a degree
    //: of.
    return tr("The authors of the %1 call %2 to %3 “%4”, as a degree of %5.")
        .arg(m_questionnaire.name, QString::number(band->from), QString::number(band->to), band->words,
             m_questionnaire.bandsSubject);
}

QString QuestionnaireResultModel::source() const
{
    return tr("Source: %1. Not yet reviewed by a clinician.").arg(m_questionnaire.bandsSource);
}

// Of a scale what stands at both its ends; of a person's own, what it was.
QString QuestionnaireResultModel::questionOf(int number) const
{
    const QString item = m_questionnaire.items[number - 1];
    if (const QString own = m_result.ownWords.value(number); !own.isEmpty())
        return own;
    const QString end = m_questionnaire.ends.value(number - 1);
    //: %1 and %2 stand at the ends of a scale, as "No Pain" and "Worst Possible Pain".
    return end.isEmpty() ? item : tr("%1 to %2").arg(item, end);
}

QString QuestionnaireResultModel::answerTo(int number) const
{
    const auto answer = m_result.answers.constFind(number);
    if (answer == m_result.answers.cend())
        return tr("Left out");
    if (!m_questionnaire.ends.isEmpty())
        //: %1 is a number, %2 the highest there can be.
        return tr("%1 of %2").arg(*answer).arg(m_questionnaire.options.last().value);
    for (const QuestionnaireOption &option : m_questionnaire.options) {
        if (option.value == *answer)
            //: %1 is an answer, %2 what it counts.
            return tr("%1 (%2)").arg(option.words).arg(option.value);
    }
    return QString::number(*answer);
}

int QuestionnaireResultModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_questionnaire.items.size());
}

QVariant QuestionnaireResultModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    switch (role) {
    case QuestionRole: return questionOf(index.row() + 1);
    case AnswerRole: return answerTo(index.row() + 1);
    default: return {};
    }
}

QHash<int, QByteArray> QuestionnaireResultModel::roleNames() const
{
    return {{QuestionRole, "question"}, {AnswerRole, "answer"}};
}

} // namespace alongside
