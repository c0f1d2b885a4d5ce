#include "Questionnaires/QuestionnaireHand.h"
#include "app/AppTests.h"
#include "app/RunningApp.h"
#include "app/ShakingHand.h"

#include "support/Secrets.h"

using namespace Qt::StringLiterals;
using namespace alongside;
using namespace alongside::questionnairehand;

/// Questionnaires: filled in, kept, read again, erased.
class Questionnaires : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void are_reached_from_You_and_say_whose_they_are();
    void one_is_filled_in_and_outlives_the_app();
    void what_is_left_out_leaves_no_sum();
    void nothing_answered_is_nothing_kept();
    void back_leads_to_the_question_before();
    void a_second_tap_takes_an_answer_back();
    void a_shaking_hand_answers_once();
    void the_owners_stand_under_every_question();
    void every_result_shows_the_same_way_to_people();
    void a_result_is_erased_and_brought_back();
    void erased_is_gone_for_good_the_next_time();
    void a_result_changes_nothing_else();
    void a_form_of_scales_is_kept_number_by_number();
    void own_words_without_a_number_are_refused_kindly();
    void a_link_leads_here();

private:
    /// Opens the form of scales, from Today.
    static RunningApp::Done beginScales(RunningApp &app);
    static QList<QuestionnaireResult> kept(RunningApp &app, const QString &key);
};

RunningApp::Done Questionnaires::beginScales(RunningApp &app)
{
    return app.press(u"you"_s)
        .and_then([&] { return app.press(u"questionnaires"_s); })
        .and_then([&] { return app.press(u"questionnaire3"_s); })
        .and_then([&] { return app.press(u"begin"_s); })
        .and_then([&] { return app.see(u"questionnaireScalesScreen"_s); });
}

QList<QuestionnaireResult> Questionnaires::kept(RunningApp &app, const QString &key)
{
    const auto profile = OpenProfile::unlock(app.folder(), ProfileFolder::findAll(app.folder())->first(),
                                             secretOf(RunningApp::kPassphrase), *app.uptime);
    if (!profile)
        return {};
    return (*profile)->store().questionnaires().results(key, 100).value_or(QList<QuestionnaireResult>{});
}

void Questionnaires::are_reached_from_You_and_say_whose_they_are()
{
    RunningApp app;
    DO(app.startWithProfile());
    DO(app.press(u"you"_s));
    DO(app.press(u"questionnaires"_s));
    DO(app.see(u"questionnaireListScreen"_s));
    const QString list = app.textIn(u"questionnaireListScreen"_s);
    for (const QString &name : {u"PHQ-4"_s, u"GAD-7"_s, u"PHQ-8"_s, u"ESAS-r"_s, u"no diagnosis"_s})
        QVERIFY2(list.contains(name), qPrintable(name));
    DO(app.press(u"questionnaire1"_s));
    DO(app.see(u"questionnaireScreen"_s));
    const QString one = app.textIn(u"questionnaireScreen"_s);
    QVERIFY(one.contains(u"Arch Intern Med 2006"_s));
    QVERIFY(one.contains(u"No permission required to reproduce"_s));
    QVERIFY(one.contains(u"Once you have answered, your answers stand here."_s));
    QVERIFY(!one.contains(u"arlier answers"_s)); // no heading with nothing below it
}

void Questionnaires::one_is_filled_in_and_outlives_the_app()
{
    RunningApp app;
    DO(app.startWithProfile());
    DO(begin(app, 0));
    DO(app.read(u"question"_s, u"Feeling nervous, anxious or on edge"_s));
    DO(answer(app, {2, 1, 3, 1}));
    DO(app.see(u"questionnaireResultScreen"_s));
    DO(app.read(u"sum"_s, u"Your answers add up to 7 of 12."_s));
    DO(app.read(u"band"_s, u"6 to 8 “moderate”"_s));
    DO(app.read(u"source"_s, u"Psychosomatics 2009"_s));
    QVERIFY(app.textIn(u"questionnaireResultScreen"_s).contains(u"This is no diagnosis"_s));
    DO(app.press(u"back"_s));
    DO(app.read(u"result0"_s, u"7 of 12"_s));
    DO(app.read(u"result0"_s, u"moderate"_s));
    app.end();
    const auto results = kept(app, u"phq-4"_s);
    QCOMPARE(results.size(), 1);
    QCOMPARE(results[0].answers, (QMap<int, int>{{1, 2}, {2, 1}, {3, 3}, {4, 1}}));
    QCOMPARE(results[0].score, 7);
    QCOMPARE(results[0].version, u"2009"_s);
    DO(app.start());
    DO(app.unlock());
    DO(app.press(u"you"_s));
    DO(app.press(u"questionnaires"_s));
    DO(app.press(u"questionnaire0"_s));
    DO(app.press(u"result0"_s));
    DO(app.read(u"sum"_s, u"Your answers add up to 7 of 12."_s));
    QVERIFY(app.textIn(u"questionnaireResultScreen"_s).contains(u"Nearly every day (3)"_s));
}

void Questionnaires::what_is_left_out_leaves_no_sum()
{
    RunningApp app;
    DO(app.startWithProfile());
    DO(begin(app, 0));
    DO(app.read(u"nextQuestion"_s, u"Leave this one out"_s));
    DO(answer(app, {3, -1, 3, 3}));
    DO(app.read(u"sum"_s, u"there is no sum"_s));
    DO(app.read(u"band"_s, u"nothing is filled in"_s));
    QVERIFY(app.textIn(u"questionnaireResultScreen"_s).contains(u"Left out"_s));
    DO(app.press(u"back"_s));
    DO(app.read(u"result0"_s, u"No sum"_s));
    app.end();
    const auto results = kept(app, u"phq-4"_s);
    QCOMPARE(results.size(), 1);
    QCOMPARE(results[0].answers, (QMap<int, int>{{1, 3}, {3, 3}, {4, 3}}));
    QVERIFY(!results[0].score);
}

void Questionnaires::nothing_answered_is_nothing_kept()
{
    RunningApp app;
    DO(app.startWithProfile());
    DO(begin(app, 0));
    DO(answer(app, {-1, -1, -1, -1}));
    DO(app.read(u"problem"_s, u"nothing to keep"_s));
    DO(app.see(u"questionnaireFormScreen"_s));
    app.end();
    QVERIFY(kept(app, u"phq-4"_s).isEmpty());
}

void Questionnaires::back_leads_to_the_question_before()
{
    RunningApp app;
    DO(app.startWithProfile());
    DO(begin(app, 0));
    DO(answer(app, {1, 2}));
    DO(app.press(u"back"_s));
    DO(app.read(u"question"_s, u"Not being able to stop or control worrying"_s));
    QVERIFY(app.hand().find(u"answer2"_s)->property("checked").toBool());
    DO(app.press(u"back"_s));
    DO(app.read(u"question"_s, u"Feeling nervous"_s));
    QVERIFY(app.hand().find(u"answer1"_s)->property("checked").toBool());
    DO(app.press(u"answer3"_s));
    QVERIFY(!app.hand().find(u"answer1"_s)->property("checked").toBool());
    DO(app.press(u"back"_s));
    DO(app.see(u"questionnaireScreen"_s));
    app.end();
    QVERIFY(kept(app, u"phq-4"_s).isEmpty());
}

void Questionnaires::a_second_tap_takes_an_answer_back()
{
    RunningApp app;
    DO(app.startWithProfile());
    app.device().setIgnoreRepeatedTaps(false);
    DO(begin(app, 0));
    DO(app.press(u"answer2"_s));
    DO(app.read(u"nextQuestion"_s, u"Next question"_s));
    DO(app.press(u"answer2"_s));
    DO(app.read(u"nextQuestion"_s, u"Leave this one out"_s));
    QVERIFY(!app.hand().find(u"answer2"_s)->property("checked").toBool());
}

void Questionnaires::a_shaking_hand_answers_once()
{
    RunningApp app;
    DO(app.startWithProfile());
    DO(begin(app, 0));
    const QuestionnaireForm *form = app.opened().questionnaires()->form();
    app.device().setIgnoreRepeatedTaps(true);
    DO(shake(app, u"answer2"_s));
    QCOMPARE(form->chosen(), 2);
    app.device().setIgnoreRepeatedTaps(false);
    DO(shake(app, u"answer1"_s)); // a second tap takes it back, as meant
    QCOMPARE(form->chosen(), -1);
}

void Questionnaires::the_owners_stand_under_every_question()
{
    RunningApp app;
    DO(app.startWithProfile());
    DO(begin(app, 2));
    QuestionnaireForm *form = app.opened().questionnaires()->form();
    QCOMPARE(form->count(), 8);
    for (int number = 1; number <= form->count(); ++number) {
        DO(app.read(u"question"_s, form->question()));
        QVERIFY(app.textIn(u"questionnaireFormScreen"_s)
                    .contains(u"Developed by Drs. Robert L. Spitzer, Janet B.W. Williams, Kurt Kroenke"_s));
        if (number < form->count())
            DO(answer(app, {0}));
    }
}

// A result changes no advice: no sum, nor its lack, decides what stands below it.
void Questionnaires::every_result_shows_the_same_way_to_people()
{
    RunningApp app;
    DO(app.startWithProfile());
    QStringList offers;
    for (const QList<int> &given : {QList{0, 0, 0, 0}, QList{3, 3, 3, 3}, QList{3, -1, -1, -1}}) {
        DO(begin(app, 0));
        DO(answer(app, given));
        DO(app.see(u"someone"_s));
        offers += app.textIn(u"someone"_s);
        DO(app.press(u"seeWho"_s));
        DO(app.see(u"helpScreen"_s));
        QVERIFY(app.textOnScreen().contains(u"You do not have to be alone with this."_s));
        DO(app.press(u"back"_s));
        DO(toToday(app));
    }
    QCOMPARE(offers, QStringList(3, offers.first()));
}

void Questionnaires::a_result_is_erased_and_brought_back()
{
    RunningApp app;
    DO(app.startWithProfile());
    DO(begin(app, 0));
    DO(answer(app, {0, 0, 1, 0}));
    DO(app.see(u"questionnaireResultScreen"_s));
    DO(app.press(u"erase"_s));
    DO(app.see(u"questionnaireScreen"_s));
    DO(app.seeGone(u"result0"_s));
    DO(app.press(u"undo"_s));
    DO(app.read(u"result0"_s, u"1 of 12"_s));
    app.end();
    QCOMPARE(kept(app, u"phq-4"_s).size(), 1);
}

void Questionnaires::erased_is_gone_for_good_the_next_time()
{
    RunningApp app;
    DO(app.startWithProfile());
    DO(begin(app, 0));
    DO(answer(app, {0, 0, 1, 0}));
    DO(app.see(u"questionnaireResultScreen"_s));
    DO(app.press(u"erase"_s));
    DO(app.seeGone(u"result0"_s));
    DO(app.start());
    DO(app.unlock());
    DO(app.press(u"you"_s));
    DO(app.press(u"questionnaires"_s));
    DO(app.see(u"questionnaire0"_s));
    app.end();
    const auto profile = OpenProfile::unlock(app.folder(), ProfileFolder::findAll(app.folder())->first(),
                                             secretOf(RunningApp::kPassphrase), *app.uptime);
    QVERIFY(profile);
    Store &store = (*profile)->store();
    QVERIFY(!store.save([&] { return store.questionnaires().restore(QuestionnaireResultId{1}); }));
}

void Questionnaires::a_result_changes_nothing_else()
{
    RunningApp app;
    DO(app.startWithProfile());
    DO(app.see(u"recoveryCode"_s)); // the last that comes to a new profile's Today
    const QString before = app.textIn(u"todayScreen"_s);
    DO(begin(app, 0));
    DO(answer(app, {3, 3, 3, 3}));
    DO(app.see(u"questionnaireResultScreen"_s));
    DO(toToday(app));
    QCOMPARE(app.textIn(u"todayScreen"_s), before);
}

void Questionnaires::a_form_of_scales_is_kept_number_by_number()
{
    RunningApp app;
    DO(app.startWithProfile());
    DO(beginScales(app));
    DO(app.read(u"stem"_s, u"Please circle the number that best describes how you feel NOW:"_s));
    const QString form = app.textIn(u"questionnaireScalesScreen"_s);
    for (const QString &words :
         {u"Edmonton Symptom Assessment System: (revised version) (ESAS-R)"_s,
          u"No Tiredness (Tiredness = lack of energy)"_s, u"Worst Possible Wellbeing"_s,
          u"Freely available for use with appropriate acknowledgement of its source."_s})
        QVERIFY2(form.contains(words), qPrintable(words));
    DO(app.press(u"scale1-0"_s));
    DO(app.press(u"scale2-6"_s));
    DO(app.press(u"scale2-7"_s)); // another takes its place
    DO(app.press(u"scale9-10"_s));
    DO(app.press(u"scale4-3"_s));
    DO(app.press(u"scale4-3"_s)); // the same takes it away
    DO(app.press(u"scale10-5"_s));
    DO(app.typeInto(u"ownWords"_s, u"Itching"_s));
    DO(app.press(u"keepAnswers"_s));
    DO(app.see(u"questionnaireResultScreen"_s));
    DO(app.read(u"sum"_s, u"Your answers are kept, each for itself."_s));
    DO(app.read(u"band"_s, u"nothing is added up"_s));
    DO(app.read(u"source"_s, u"Edmonton Zone"_s));
    const QString result = app.textIn(u"questionnaireResultScreen"_s);
    for (const QString &words : {u"No Pain to Worst Possible Pain"_s, u"0 of 10"_s, u"7 of 10"_s,
                                 u"Itching"_s, u"5 of 10"_s, u"Left out"_s, u"This is no diagnosis"_s})
        QVERIFY2(result.contains(words), qPrintable(words));
    DO(app.press(u"back"_s));
    DO(app.read(u"result0"_s, u"4 answers"_s));
    app.end();
    const auto results = kept(app, u"esas-r"_s);
    QCOMPARE(results.size(), 1);
    QCOMPARE(results[0].answers, (QMap<int, int>{{1, 0}, {2, 7}, {9, 10}, {10, 5}}));
    QCOMPARE(results[0].ownWords, (QMap<int, QString>{{10, u"Itching"_s}}));
    QVERIFY(!results[0].score);
}

void Questionnaires::own_words_without_a_number_are_refused_kindly()
{
    RunningApp app;
    DO(app.startWithProfile());
    DO(beginScales(app));
    DO(app.press(u"keepAnswers"_s));
    DO(app.read(u"problem"_s, u"nothing to keep"_s));
    DO(app.press(u"scale1-4"_s));
    DO(app.typeInto(u"ownWords"_s, u"Itching"_s));
    DO(app.press(u"keepAnswers"_s));
    DO(app.read(u"problem"_s, u"“Itching” has no number yet."_s));
    DO(app.press(u"scale10-2"_s));
    DO(app.press(u"keepAnswers"_s));
    DO(app.see(u"questionnaireResultScreen"_s));
    app.end();
    QCOMPARE(kept(app, u"esas-r"_s).size(), 1);
}

void Questionnaires::a_link_leads_here()
{
    RunningApp app;
    QVERIFY(!app.makeProfile().isEmpty());
    app.options.link = u"alongside://questionnaires"_s;
    DO(app.start());
    DO(app.unlock());
    DO(app.see(u"questionnaireListScreen"_s));
}

ALONGSIDE_APP_TEST(Questionnaires)
#include "tst_Questionnaires.moc"
