#include "Visits/QuestionSteps.h"
#include "app/AppTests.h"

using namespace Qt::StringLiterals;
using namespace alongside;
using namespace alongside::questionsteps;

/// Questions for a visit: picked, written, put in order and ticked off through the screens.
class VisitQuestions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void questions_are_picked_by_situation();
    void what_is_left_out_in_learn_is_not_offered();
    void a_question_of_ones_own_is_there_after_a_restart();
    void what_is_typed_survives_the_lock();
    void too_long_a_question_is_refused_kindly();
    void a_question_is_reworded();
    void a_sheet_goes_that_is_done_with_before_it_is_up();
    void questions_are_put_in_order_by_buttons();
    void questions_are_put_in_order_by_dragging();
    void a_question_is_ticked_off();
    void a_question_goes_to_an_appointment();
    void a_deleted_question_comes_back();
    void questions_outlive_their_appointment();

private:
    static RunningApp::Done seeOrder(RunningApp &app, const QStringList &bodies);
};

RunningApp::Done VisitQuestions::seeOrder(RunningApp &app, const QStringList &bodies)
{
    return app.hand().wait(bodies.join(u", "_s), [&] {
        for (qsizetype at = 0; at < bodies.size(); ++at) {
            if (!app.textIn(u"question%1"_s.arg(at)).contains(bodies[at]))
                return false;
        }
        return true;
    });
}

void VisitQuestions::questions_are_picked_by_situation()
{
    RunningApp app;
    DO(startToAsk(app));
    DO(app.read(u"noQuestions"_s, u"Nothing is on the list yet"_s));
    DO(goToLists(app));
    DO(app.read(u"questionListsScreen"_s, u"not yet reviewed by a clinician"_s));
    DO(app.press(u"situation1"_s));
    DO(app.read(u"pick0"_s, u"What do we hope this medicine does for me?"_s));
    const VisitQuestionModel *questions = app.opened().visits()->questions();
    DO(app.press(u"pick0"_s));
    DO(app.hand().wait(u"a question"_s, [&] { return questions->count() == 1; }));
    DO(app.press(u"pick2"_s));
    DO(app.hand().wait(u"two questions"_s, [&] { return questions->count() == 2; }));
    DO(app.press(u"pick0"_s)); // not wanted after all
    DO(app.hand().wait(u"one question"_s, [&] { return questions->count() == 1; }));
    DO(app.press(u"back"_s));
    DO(app.read(u"question0"_s, u"which mean that I call at once?"_s));
    DO(app.press(u"back"_s));
    DO(app.read(u"visitQuestions"_s, u"1 question to ask"_s));
}

void VisitQuestions::what_is_left_out_in_learn_is_not_offered()
{
    RunningApp app;
    DO(startToAsk(app));
    const auto pick = [&app] {
        return goToLists(app).and_then([&] { return app.press(u"situation6"_s); }).and_then([&] {
            return app.read(u"pick0"_s, u"What can this team do"_s);
        });
    };
    const QuestionChoiceModel *choice = app.opened().visits()->choice();
    DO(pick());
    QCOMPARE(choice->rowCount(), 5); // without the one about a hospice
    LearnGateModel *gates = app.opened().learn()->gates();
    app.opened().learn()->load();
    DO(app.hand().wait(u"the gates"_s, [&] { return gates->rowCount() == 4; }));
    gates->setOpen(2, true);
    DO(app.hand().wait(u"the choice to be kept"_s, [&] { return gates->isChosen(); }));
    DO(app.press(u"back"_s));
    DO(app.seeGone(u"questionListsScreen"_s));
    DO(pick());
    QCOMPARE(choice->rowCount(), 6);
}

void VisitQuestions::a_question_of_ones_own_is_there_after_a_restart()
{
    RunningApp app;
    DO(startToAsk(app));
    DO(goToNewQuestion(app));
    DO(app.typeInto(u"newQuestion"_s, u"May I swim?"_s));
    DO(app.press(u"keepQuestion"_s));
    DO(app.seeGone(u"keepQuestion"_s));
    DO(app.read(u"question0"_s, u"May I swim?"_s));
    DO(app.start());
    DO(app.unlock());
    DO(app.read(u"nextVisit"_s, u"1 question to ask"_s));
    DO(goToQuestions(app));
    DO(app.read(u"question0"_s, u"May I swim?"_s));
}

void VisitQuestions::what_is_typed_survives_the_lock()
{
    RunningApp app;
    DO(startToAsk(app));
    DO(goToNewQuestion(app));
    DO(app.typeInto(u"newQuestion"_s, u"May I sw"_s));
    app.session().lock();
    DO(app.unlock());
    DO(goToQuestions(app));
    DO(goToNewQuestion(app));
    DO(app.press(u"keepQuestion"_s));
    DO(app.read(u"question0"_s, u"May I sw"_s));
}

void VisitQuestions::too_long_a_question_is_refused_kindly()
{
    RunningApp app;
    DO(startToAsk(app));
    DO(goToNewQuestion(app));
    app.opened().visits()->questions()->add(QString(VisitQuestion::kLongest + 1, u'x'));
    DO(app.hand().wait(u"the sentence"_s,
                       [&] { return app.textOnScreen().contains(u"A question has up to 500 letters"_s); }));
    QCOMPARE(app.opened().visits()->questions()->count(), 0);
}

void VisitQuestions::a_question_is_reworded()
{
    RunningApp app;
    DO(startToAsk(app, {u"May I swim?"_s}));
    DO(app.press(u"changeQuestions"_s));
    DO(app.press(u"reword0"_s));
    DO(app.seeStill(u"changedQuestion"_s));
    DO(app.typeInto(u"changedQuestion"_s, u" And run?"_s));
    DO(app.seeStill(u"keepWording"_s)); // it moves as the field grows
    DO(app.press(u"keepWording"_s));
    DO(app.seeGone(u"keepWording"_s));
    DO(app.read(u"question0"_s, u"May I swim? And run?"_s));
    QCOMPARE(kept(app).first().body, u"May I swim? And run?"_s);
}

void VisitQuestions::a_sheet_goes_that_is_done_with_before_it_is_up()
{
    RunningApp app;
    DO(startToAsk(app, {u"May I swim?"_s}));
    VisitQuestionModel *questions = app.opened().visits()->questions();
    DO(app.press(u"addQuestion"_s));
    DO(app.see(u"pickQuestions"_s)); // on its way up
    questions->add(u"And run?"_s);
    DO(app.seeGone(u"keepQuestion"_s));
    DO(app.press(u"changeQuestions"_s));
    DO(app.press(u"reword1"_s));
    DO(app.see(u"keepWording"_s));
    questions->reword(questions->index(1, 0).data(Qt::UserRole).toLongLong(), u"And dance?"_s);
    DO(app.seeGone(u"keepWording"_s));
    DO(app.read(u"question1"_s, u"And dance?"_s));
}

void VisitQuestions::questions_are_put_in_order_by_buttons()
{
    RunningApp app;
    DO(startToAsk(app, {u"One?"_s, u"Two?"_s, u"Three?"_s}));
    DO(app.press(u"changeQuestions"_s));
    DO(app.press(u"up2"_s));
    DO(seeOrder(app, {u"One?"_s, u"Three?"_s, u"Two?"_s}));
    DO(app.press(u"down0"_s));
    DO(seeOrder(app, {u"Three?"_s, u"One?"_s, u"Two?"_s}));
    const QList<VisitQuestion> questions = kept(app);
    QCOMPARE((QStringList{questions[0].body, questions[1].body, questions[2].body}),
             (QStringList{u"Three?"_s, u"One?"_s, u"Two?"_s}));
}

void VisitQuestions::questions_are_put_in_order_by_dragging()
{
    RunningApp app;
    DO(startToAsk(app, {u"One?"_s, u"Two?"_s, u"Three?"_s}));
    DO(app.press(u"changeQuestions"_s));
    DO(app.seeStill(u"drag2"_s));
    const auto middleOf = [&app](const QString &name) {
        const QQuickItem *item = app.hand().find(name);
        return item ? item->mapToScene(QPointF(item->width() / 2, item->height() / 2)).toPoint() : QPoint();
    };
    const QPoint from = middleOf(u"drag2"_s);
    const int up = middleOf(u"question0"_s).y() - middleOf(u"question2"_s).y();
    QQuickWindow *window = app.app().window();
    QTest::mousePress(window, Qt::LeftButton, {}, from);
    for (int step = 1; step <= 10; ++step)
        QTest::mouseMove(window, from + QPoint(0, up * step / 10));
    QTest::mouseRelease(window, Qt::LeftButton, {}, from + QPoint(0, up));
    DO(seeOrder(app, {u"Three?"_s, u"One?"_s, u"Two?"_s}));
    QCOMPARE(kept(app).first().body, u"Three?"_s);
}

void VisitQuestions::a_question_is_ticked_off()
{
    RunningApp app;
    DO(startToAsk(app, {u"One?"_s, u"Two?"_s}));
    DO(app.press(u"asked0"_s));
    DO(app.hand().wait(u"one to ask"_s, [&] { return app.opened().visits()->next()->openQuestions() == 1; }));
    QVERIFY(kept(app).first().asked);
}

void VisitQuestions::a_question_goes_to_an_appointment()
{
    RunningApp app;
    DO(startToAsk(app));
    DO(app.press(u"back"_s));
    DO(app.press(u"back"_s));
    DO(app.press(u"visits"_s));
    DO(app.press(u"looseQuestions"_s));
    DO(goToNewQuestion(app));
    DO(app.typeInto(u"newQuestion"_s, u"May I swim?"_s));
    DO(app.press(u"keepQuestion"_s));
    DO(app.seeGone(u"keepQuestion"_s));
    DO(app.press(u"changeQuestions"_s));
    DO(app.press(u"take0"_s));
    DO(app.seeStill(u"place0"_s));
    DO(app.read(u"place0"_s, u"Dr. Osei"_s));
    DO(app.press(u"place0"_s));
    DO(app.seeGone(u"place0"_s));
    DO(app.read(u"noQuestions"_s, u"Nothing is here"_s));
    DO(app.press(u"back"_s));
    DO(app.press(u"visit0"_s));
    DO(app.read(u"visitQuestions"_s, u"1 question to ask"_s));
}

void VisitQuestions::a_deleted_question_comes_back()
{
    RunningApp app;
    DO(startToAsk(app, {u"One?"_s, u"Two?"_s}));
    DO(app.press(u"changeQuestions"_s));
    DO(app.press(u"remove0"_s));
    DO(seeOrder(app, {u"Two?"_s}));
    DO(app.press(u"undo"_s));
    DO(seeOrder(app, {u"One?"_s, u"Two?"_s}));

    DO(app.press(u"remove0"_s));
    DO(seeOrder(app, {u"Two?"_s}));
    DO(app.press(u"back"_s));
    DO(app.press(u"back"_s));
    DO(app.press(u"visits"_s));
    DO(app.press(u"visitBin"_s));
    DO(app.read(u"visitBinScreen"_s, u"One?"_s));
    DO(app.press(u"restore"_s));
    DO(app.seeGone(u"restore"_s));
    QCOMPARE(kept(app).first().body, u"One?"_s);
}

void VisitQuestions::questions_outlive_their_appointment()
{
    RunningApp app;
    DO(startToAsk(app, {u"May I swim?"_s}));
    DO(app.press(u"back"_s));
    DO(app.press(u"deleteVisit"_s));
    DO(app.press(u"visits"_s));
    DO(app.read(u"looseQuestions"_s, u"1 question is for no appointment yet"_s));
    DO(app.press(u"looseQuestions"_s));
    DO(app.read(u"question0"_s, u"May I swim?"_s));
}

ALONGSIDE_APP_TEST(VisitQuestions)
#include "tst_VisitQuestions.moc"
