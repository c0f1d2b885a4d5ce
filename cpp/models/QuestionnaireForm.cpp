#include "models/QuestionnaireForm.h"

#include "models/ErrorText.h"
#include "services/WhenReady.h"

#include <QJsonDocument>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace alongside {

namespace {

const auto kKey = u"key"_s;
const auto kVersion = u"version"_s;
const auto kDay = u"day"_s;
const auto kNumber = u"number"_s;
const auto kAnswers = u"answers"_s;
const auto kOwnWords = u"own"_s;

} // namespace

QuestionnaireForm::QuestionnaireForm(QuestionnaireService &service, SettingService &settings,
                                     const Clock &clock, QObject *parent)
    : QObject(parent), m_service(service), m_clock(clock),
      m_unfinished(settings, u"questionnaire.unfinished"_s)
{
    connect(&m_unfinished, &UnfinishedWords::loaded, this, [this] {
        if (waiting().isEmpty())
            m_unfinished.clear(); // of an earlier day
        Q_EMIT loaded();
    });
    connect(&m_unfinished, &UnfinishedWords::settled, this, &QuestionnaireForm::settled);
    connect(&m_unfinished, &UnfinishedWords::changed, this, &QuestionnaireForm::changed);
}

QJsonObject QuestionnaireForm::waitingAnswers() const
{
    const QJsonObject waiting = QJsonDocument::fromJson(m_unfinished.text().toUtf8()).object();
    return waiting[kDay] == today().toString(Qt::ISODate) ? waiting : QJsonObject();
}

QString QuestionnaireForm::waiting() const
{
    return waitingAnswers()[kKey].toString();
}

void QuestionnaireForm::begin(const Questionnaire &questionnaire)
{
    m_questionnaire = questionnaire;
    m_answers.clear();
    m_ownWords.clear();
    m_problem.clear();
    m_number = 1;
    const QJsonObject waiting = waitingAnswers();
    if (waiting[kKey] == m_questionnaire.key && waiting[kVersion] == m_questionnaire.version)
        carryOn(waiting);
    m_scales.show(m_questionnaire, m_answers);
    Q_EMIT changed();
}

void QuestionnaireForm::carryOn(const QJsonObject &waiting)
{
    const QJsonObject answers = waiting[kAnswers].toObject();
    for (int item = 1; item <= count(); ++item) {
        const int value = answers[QString::number(item)].toInt(-1);
        if (std::ranges::contains(m_questionnaire.options, value, &QuestionnaireOption::value))
            m_answers.insert(item, value);
    }
    m_ownWords = waiting[kOwnWords].toString();
    m_number = std::clamp(waiting[kNumber].toInt(), 1, count());
}

void QuestionnaireForm::noteProgress()
{
    QJsonObject answers;
    for (auto answer = m_answers.cbegin(); answer != m_answers.cend(); ++answer)
        answers.insert(QString::number(answer.key()), answer.value());
    const QJsonObject progress{{kKey, m_questionnaire.key},
                               {kVersion, m_questionnaire.version},
                               {kDay, today().toString(Qt::ISODate)},
                               {kNumber, m_number},
                               {kAnswers, answers},
                               {kOwnWords, m_ownWords}};
    m_unfinished.setText(answers.isEmpty() && m_ownWords.isEmpty()
                             ? QString()
                             : QString::fromUtf8(QJsonDocument(progress).toJson(QJsonDocument::Compact)));
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
    noteProgress();
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
    noteProgress();
    Q_EMIT changed();
}

void QuestionnaireForm::mark(int item, int value)
{
    if (m_busy || item < 1 || item > count()
        || !std::ranges::contains(m_questionnaire.options, value, &QuestionnaireOption::value))
        return;
    if (m_answers.value(item, -1) == value)
        m_answers.remove(item);
    else
        m_answers.insert(item, value);
    m_problem.clear();
    m_scales.setValue(item, m_answers.value(item, -1));
    noteProgress();
    Q_EMIT changed();
}

void QuestionnaireForm::setOwnWords(const QString &words)
{
    if (m_busy || words == m_ownWords)
        return;
    m_ownWords = words;
    m_problem.clear();
    noteProgress();
    Q_EMIT changed();
}

void QuestionnaireForm::finish()
{
    if (!m_busy)
        keep();
}

bool QuestionnaireForm::back()
{
    if (m_number <= 1)
        return false;
    m_problem.clear();
    --m_number;
    noteProgress();
    Q_EMIT changed();
    return true;
}

QString QuestionnaireForm::whyNot(const QString &ownWords) const
{
    if (ownWords.size() > questionnaire::kLongestOwnWords)
        return tr("There is room for %1 letters of your own. Shorten it, and it can be kept.")
            .arg(QLocale().toString(questionnaire::kLongestOwnWords));
    if (!ownWords.isEmpty() && !m_answers.contains(m_questionnaire.ownItem))
        //: %1 is what somebody typed, as "Itching".
        return tr("“%1” has no number yet. Choose one, or take the words away.").arg(ownWords);
    return tr("No question has an answer yet, so there is nothing to keep. You can go back, or leave.");
}

void QuestionnaireForm::keep()
{
    const QString ownWords = m_ownWords.trimmed();
    const auto result =
        questionnaire::resultOf(m_questionnaire, m_answers, LivedTime::now(m_clock), ownWords);
    if (!result) {
        m_problem = whyNot(ownWords);
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
        m_unfinished.clear();
        Q_EMIT kept();
    });
}

} // namespace alongside
