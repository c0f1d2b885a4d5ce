#include "Visits/QuestionSteps.h"
#include "app/AppTests.h"

using namespace Qt::StringLiterals;
using namespace alongside;
using namespace alongside::questionsteps;

/// Answers to the questions for a visit, written in its notebook through the screens.
class VisitAnswers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void the_notebook_has_one_question_at_a_time();
    void an_answer_is_there_after_a_restart();
    void an_answer_survives_the_lock();
    void an_answer_that_cannot_be_kept_is_not_lost();
    void a_picked_question_with_an_answer_stays();
};

void VisitAnswers::the_notebook_has_one_question_at_a_time()
{
    RunningApp app;
    DO(startToAsk(app, {u"One?"_s, u"Two?"_s, u"Three?"_s}));
    DO(app.press(u"asked0"_s));
    DO(app.hand().wait(u"one asked"_s, [&] { return app.opened().visits()->next()->openQuestions() == 2; }));
    DO(app.press(u"back"_s));
    DO(app.press(u"notebook"_s));
    DO(app.read(u"notebookPage"_s, u"Question 2 of 3"_s)); // the first one that was not asked
    DO(app.read(u"notebookQuestion"_s, u"Two?"_s));
    DO(app.typeInto(u"notebookAnswerField"_s, u"In June"_s));
    DO(app.press(u"notebookAsked"_s));
    DO(app.press(u"notebookOn"_s));
    DO(app.read(u"notebookQuestion"_s, u"Three?"_s));
    QVERIFY(!app.textIn(u"notebookAnswer"_s).contains(u"In June"_s));
    QVERIFY(!app.hand().find(u"notebookOn"_s)->isEnabled());
    DO(app.press(u"notebookBack"_s));
    DO(app.read(u"notebookAnswer"_s, u"In June"_s));
    DO(app.press(u"back"_s));
    DO(app.press(u"visitQuestions"_s));
    DO(app.read(u"answer1"_s, u"In June"_s));
    const QList<VisitQuestion> questions = kept(app);
    QVERIFY(questions[0].asked && questions[1].asked && !questions[2].asked);
}

void VisitAnswers::an_answer_is_there_after_a_restart()
{
    RunningApp app;
    DO(startToAsk(app, {u"One?"_s}));
    DO(app.press(u"write0"_s));
    DO(app.typeInto(u"notebookAnswerField"_s, u"Yes, slowly"_s));
    DO(app.read(u"notebookKept"_s, u"Saved on this device"_s));
    DO(app.start());
    DO(app.unlock());
    DO(goToQuestions(app));
    DO(app.read(u"answer0"_s, u"Yes, slowly"_s));
}

void VisitAnswers::an_answer_survives_the_lock()
{
    RunningApp app;
    DO(startToAsk(app, {u"One?"_s}));
    DO(app.press(u"write0"_s));
    DO(app.typeInto(u"notebookAnswerField"_s, u"half a sen"_s));
    app.session().lock();
    DO(app.unlock());
    DO(goToQuestions(app));
    DO(app.read(u"answer0"_s, u"half a sen"_s));
}

void VisitAnswers::an_answer_that_cannot_be_kept_is_not_lost()
{
    RunningApp app;
    DO(startToAsk(app, {u"One?"_s}));
    DO(app.press(u"write0"_s));
    DO(app.typeInto(u"notebookAnswerField"_s, u"Yes"_s));
    VisitNotebook *notebook = app.opened().visits()->notebook();
    notebook->setAnswer(u"Yes"_s + QString(VisitQuestion::kLongestAnswer, u'x'));
    DO(app.read(u"notebookProblem"_s, u"so it was left out"_s));
    QCOMPARE(notebook->answer(), u"Yes"_s);
    QVERIFY(app.textIn(u"notebookAnswer"_s).contains(u"Yes"_s));
}

void VisitAnswers::a_picked_question_with_an_answer_stays()
{
    RunningApp app;
    DO(startToAsk(app));
    DO(goToLists(app));
    const VisitQuestionModel *questions = app.opened().visits()->questions();
    DO(app.press(u"pick0"_s));
    DO(app.hand().wait(u"a question"_s, [&] { return questions->count() == 1; }));
    DO(app.press(u"back"_s));
    DO(app.press(u"write0"_s));
    DO(app.typeInto(u"notebookAnswerField"_s, u"In the bone"_s));
    DO(app.press(u"back"_s));
    DO(app.read(u"answer0"_s, u"In the bone"_s));
    DO(goToLists(app));
    DO(app.hand().wait(u"a tick that stays"_s, [&] {
        const QQuickItem *picked = app.hand().find(u"pick0"_s);
        return picked && !picked->isEnabled();
    }));
}

ALONGSIDE_APP_TEST(VisitAnswers)
#include "tst_VisitAnswers.moc"
