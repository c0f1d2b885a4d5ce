#include "app/AppTests.h"
#include "app/RunningApp.h"

#include "support/Secrets.h"

using namespace Qt::StringLiterals;
using namespace alongside;

/// Questionnaires: filled in, kept, read again, erased; and people offered when a person asked for that.
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
    void people_are_offered_only_when_asked_for();
    void an_offer_stays_away_for_the_day();
    void days_of_strong_worry_bring_the_offer();
    void todays_worry_brings_the_offer_at_once();
    void a_link_leads_here();

private:
    static RunningApp::Done begin(RunningApp &app, int row);
    /// Gives \a answers one after the other; -1 leaves one out.
    static RunningApp::Done answer(RunningApp &app, const QList<int> &answers);
    static RunningApp::Done toToday(RunningApp &app);
    static QList<QuestionnaireResult> kept(RunningApp &app, const QString &key);
    static RunningApp::Done worry(RunningApp &app, const QList<int> &byDay);
};

RunningApp::Done Questionnaires::begin(RunningApp &app, int row)
{
    return app.press(u"you"_s)
        .and_then([&] { return app.press(u"questionnaires"_s); })
        .and_then([&] { return app.press(u"questionnaire%1"_s.arg(row)); })
        .and_then([&] { return app.press(u"begin"_s); })
        .and_then([&] { return app.see(u"questionnaireFormScreen"_s); });
}

RunningApp::Done Questionnaires::answer(RunningApp &app, const QList<int> &answers)
{
    QuestionnaireForm *form = app.opened().questionnaires()->form();
    for (const int answer : answers) {
        const int number = form->number();
        if (answer >= 0) {
            if (auto done = app.press(u"answer%1"_s.arg(answer)); !done)
                return done;
            if (auto done = app.hand().wait(u"the answer"_s, [&] { return form->chosen() == answer; }); !done)
                return done;
        }
        if (auto done = app.press(u"nextQuestion"_s); !done)
            return done;
        if (number < form->count()) {
            if (auto done =
                    app.hand().wait(u"the next question"_s, [&] { return form->number() == number + 1; });
                !done)
                return done;
        }
    }
    return {};
}

RunningApp::Done Questionnaires::toToday(RunningApp &app)
{
    for (int i = 0; i < 6 && !app.hand().find(u"todayScreen"_s); ++i) {
        if (auto done = app.press(u"back"_s); !done)
            return done;
    }
    return app.see(u"todayScreen"_s);
}

QList<QuestionnaireResult> Questionnaires::kept(RunningApp &app, const QString &key)
{
    const auto profile = OpenProfile::unlock(app.folder(), ProfileFolder::findAll(app.folder())->first(),
                                             secretOf(RunningApp::kPassphrase), *app.uptime);
    if (!profile)
        return {};
    return (*profile)->store().questionnaires().results(key, 100).value_or(QList<QuestionnaireResult>{});
}

RunningApp::Done Questionnaires::worry(RunningApp &app, const QList<int> &byDay)
{
    auto profile = OpenProfile::unlock(app.folder(), ProfileFolder::findAll(app.folder())->first(),
                                       secretOf(RunningApp::kPassphrase), *app.uptime);
    if (!profile)
        return std::unexpected(u"the profile did not open"_s);
    Store &store = (*profile)->store();
    for (qsizetype ago = 0; ago < byDay.size(); ++ago) {
        CheckIn checkIn{{}, LivedTime::at(app.clock->instant.addDays(-ago), app.clock->zone()), {}, {}, {}};
        checkIn.answers.insert(MeasureId::ScanWorry, byDay[ago]);
        if (!store.save([&] { return store.checkIns().add(checkIn); }))
            return std::unexpected(u"a check-in was not kept"_s);
    }
    if (!(*profile)->close())
        return std::unexpected(u"the profile did not close"_s);
    return {};
}

void Questionnaires::are_reached_from_You_and_say_whose_they_are()
{
    RunningApp app;
    DO(app.startWithProfile());
    DO(app.press(u"you"_s));
    DO(app.press(u"questionnaires"_s));
    DO(app.see(u"questionnaireListScreen"_s));
    const QString list = app.textIn(u"questionnaireListScreen"_s);
    for (const QString &name : {u"PHQ-4"_s, u"GAD-7"_s, u"PHQ-8"_s, u"no diagnosis"_s})
        QVERIFY2(list.contains(name), qPrintable(name));
    DO(app.press(u"questionnaire1"_s));
    DO(app.see(u"questionnaireScreen"_s));
    const QString one = app.textIn(u"questionnaireScreen"_s);
    QVERIFY(one.contains(u"Arch Intern Med 2006"_s));
    QVERIFY(one.contains(u"No permission required to reproduce"_s));
    QVERIFY(one.contains(u"No earlier answers"_s));
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
    DO(app.hand().pressTwice(u"answer2"_s));
    QCOMPARE(form->chosen(), 2);
    app.device().setIgnoreRepeatedTaps(false);
    DO(app.hand().pressTwice(u"answer1"_s)); // a second tap takes it back, as meant
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

void Questionnaires::people_are_offered_only_when_asked_for()
{
    RunningApp app;
    DO(app.startWithProfile());
    QVERIFY(!app.hand().find(u"personOffer"_s));
    DO(app.press(u"you"_s));
    DO(app.read(u"offerFromSum"_s, u"Never"_s));
    DO(app.press(u"offerFromSum"_s));
    DO(app.press(u"choice6"_s));
    DO(app.read(u"offerFromSum"_s, u"From 6 of 12"_s));
    DO(app.seeGone(u"choice6"_s));
    DO(app.press(u"back"_s));
    QVERIFY(!app.hand().find(u"personOffer"_s));
    DO(begin(app, 0));
    DO(answer(app, {2, 2, 1, 1}));
    DO(app.see(u"questionnaireResultScreen"_s));
    DO(toToday(app));
    DO(app.read(u"personOffer"_s, u"when your PHQ-4 comes to 6 or more"_s));
    DO(app.press(u"offerSeeWho"_s));
    DO(app.see(u"helpScreen"_s));
    DO(app.press(u"back"_s));
    app.clock->instant = app.clock->instant.addDays(14); // it asked about two weeks
    DO(app.start());
    DO(app.unlock());
    DO(app.hand().wait(u"the settings"_s, [&] { return app.opened().personOffer()->sumFrom() == 6; }));
    DO(app.press(u"you"_s));
    DO(app.press(u"back"_s));
    QVERIFY(!app.hand().find(u"personOffer"_s));
}

void Questionnaires::an_offer_stays_away_for_the_day()
{
    RunningApp app;
    QVERIFY(!app.makeProfile().isEmpty());
    DO(worry(app, {6, 4}));
    DO(app.start());
    DO(app.unlock());
    DO(app.press(u"you"_s));
    DO(app.press(u"offerAfterWorry"_s));
    DO(app.press(u"choice2"_s));
    DO(app.seeGone(u"choice2"_s));
    DO(app.press(u"back"_s));
    DO(app.see(u"personOffer"_s));
    DO(app.press(u"offerNotToday"_s));
    DO(app.seeGone(u"personOffer"_s));
    DO(app.start());
    DO(app.unlock());
    DO(app.hand().wait(u"the settings"_s, [&] { return app.opened().personOffer()->worryDays() == 2; }));
    QVERIFY(!app.hand().find(u"personOffer"_s));
    app.clock->instant = app.clock->instant.addDays(1);
    DO(app.start());
    DO(app.unlock());
    DO(app.see(u"personOffer"_s)); // another day; the two days ended yesterday
}

void Questionnaires::days_of_strong_worry_bring_the_offer()
{
    RunningApp app;
    QVERIFY(!app.makeProfile().isEmpty());
    DO(worry(app, {9, 3, 9, 9})); // not in a row
    DO(app.start());
    DO(app.unlock());
    DO(app.press(u"you"_s));
    DO(app.press(u"offerAfterWorry"_s));
    DO(app.press(u"choice3"_s));
    DO(app.seeGone(u"choice3"_s));
    DO(app.press(u"back"_s));
    DO(app.see(u"todayScreen"_s));
    QVERIFY(!app.hand().find(u"personOffer"_s));
    app.end();
    DO(worry(app, {0, 4}));
    DO(app.start());
    DO(app.unlock());
    DO(app.read(u"personOffer"_s, u"after 3 days of strong worry"_s));
}

void Questionnaires::todays_worry_brings_the_offer_at_once()
{
    RunningApp app;
    QVERIFY(!app.makeProfile().isEmpty());
    DO(app.change([&](Store &store) -> Result<void> {
        const LivedTime soon = LivedTime::at(app.clock->instant.addDays(3), app.clock->zone());
        const LivedTime yesterday = LivedTime::at(app.clock->instant.addDays(-1), app.clock->zone());
        const CheckIn worried{{}, yesterday, {{MeasureId::ScanWorry, 7}}, {}, {}};
        return store.scans().add({{}, ScanKind::Ct, {}, soon}).and_then([&](const auto &) {
            return store.checkIns().add(worried).transform([](const auto &) {});
        });
    }));
    DO(app.start());
    DO(app.unlock());
    DO(app.press(u"you"_s));
    DO(app.press(u"offerAfterWorry"_s));
    DO(app.press(u"choice2"_s));
    DO(app.seeGone(u"choice2"_s));
    DO(app.press(u"back"_s));
    DO(app.see(u"worryCard"_s));
    QVERIFY(!app.hand().find(u"personOffer"_s));
    DO(app.press(u"worry6"_s));
    DO(app.read(u"personOffer"_s, u"after 2 days of strong worry"_s));
    DO(app.press(u"takeWorryBack"_s));
    DO(app.seeGone(u"personOffer"_s));
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
