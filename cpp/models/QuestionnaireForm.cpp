#include "models/QuestionnaireForm.h"

#include "models/ErrorText.h"
#include "services/WhenReady.h"

namespace alongside {

QuestionnaireForm::QuestionnaireForm(QuestionnaireService &service, const Clock &clock, QObject *parent)
    : QObject(parent), m_service(service), m_clock(clock)
{}

void QuestionnaireForm::begin(const Questionnaire &questionnaire)
{
    m_questionnaire = questionnaire;
    m_answers.clear();
    m_problem.clear();
    m_number = 1;
    Q_EMIT changed();
}

QStringList QuestionnaireForm::options() const
{
    QStringList words;
    for (const QuestionnaireOption &option : m_questionnaire.options)
        words += option.words;
    return words;
}

int QuestionnaireForm::chosen() const
{
    const auto answer = m_answers.constFind(m_number);
    if (answer == m_answers.cend())
        return -1;
    for (qsizetype index = 0; index < m_questionnaire.options.size(); ++index) {
        if (m_questionnaire.options[index].value == *answer)
            return int(index);
    }
    return -1;
}

void QuestionnaireForm::choose(int option)
{
    if (m_busy || option < 0 || option >= m_questionnaire.options.size())
        return;
    if (chosen() == option)
        m_answers.remove(m_number);
    else
        m_answers.insert(m_number, m_questionnaire.options[option].value);
    m_problem.clear();
    Q_EMIT changed();
}

void QuestionnaireForm::next()
{
    if (m_busy)
        return;
    if (m_number >= count()) {
        keep();
        return;
    }
    ++m_number;
    Q_EMIT changed();
}

bool QuestionnaireForm::back()
{
    if (m_number <= 1)
        return false;
    m_problem.clear();
    --m_number;
    Q_EMIT changed();
    return true;
}

void QuestionnaireForm::keep()
{
    const auto result = questionnaire::resultOf(m_questionnaire, m_answers, LivedTime::now(m_clock));
    if (!result) {
        m_problem =
            tr("No question has an answer yet, so there is nothing to keep. You can go back, or leave.");
        Q_EMIT changed();
        return;
    }
    m_busy = true;
    m_problem.clear();
    Q_EMIT changed();
    whenReady(m_service.add(*result), this, [this](const Result<QuestionnaireResult> &stored) {
        m_busy = false;
        m_problem = stored ? QString() : toSentence(stored.error(), Deed::Saving);
        Q_EMIT changed();
        if (!stored)
            return;
        m_kept = *stored;
        Q_EMIT kept();
    });
}

} // namespace alongside
