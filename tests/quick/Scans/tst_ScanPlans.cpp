#include "Scans/ScanHand.h"
#include "app/AppTests.h"
#include "app/RunningApp.h"

using namespace Qt::StringLiterals;
using namespace alongside;
using namespace alongside::scanhand;

/// The plan for a result, and the ways to be asked nothing about a scan.
class ScanPlans : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void a_plan_is_opened_with_one_tap_on_the_day();
    void a_plan_is_opened_with_one_tap_if_the_result_comes_with_the_scan();
    void what_is_too_long_for_a_plan_is_not_left_standing();
    void the_next_plan_begins_with_the_last();
    void not_looking_quiets_every_prompt_until_it_is_ended();
    void not_looking_is_ended_when_another_scan_has_come();
    void not_looking_keeps_the_offer_of_people_away();
    void rest_quiets_today_and_leaves_the_question_on_scans();
};

void ScanPlans::a_plan_is_opened_with_one_tap_on_the_day()
{
    RunningApp app;
    DO(withScan(app, 23));
    DO(goTo(app, QDate(2026, 3, 21)));
    QVERIFY(!app.hand().find(u"planFromToday"_s)); // there is none yet
    DO(app.press(u"destination-scans"_s));
    DO(app.read(u"next"_s, u"Make a plan for the result"_s));
    DO(app.press(u"next"_s));
    DO(app.typeInto(u"planCompanionField"_s, u"Sam, on the sofa"_s));
    DO(app.press(u"look1"_s));
    DO(app.typeInto(u"planHardField"_s, u"Ring Ana. Then tea."_s));
    DO(app.press(u"planDone"_s));
    DO(app.see(u"planToRead"_s));
    DO(app.press(u"back"_s));
    DO(app.read(u"next"_s, u"Open my plan"_s));
    DO(app.start());
    DO(app.unlock());
    DO(goTo(app, QDate(2026, 3, 23)));
    DO(app.read(u"comingUpHeading"_s, u"The result is due today"_s));
    DO(app.press(u"planFromToday"_s));
    DO(app.read(u"planToRead"_s, u"Sam, on the sofa"_s));
    DO(app.read(u"planToRead"_s, u"I wait until somebody calls or sees me"_s));
    DO(app.read(u"planToRead"_s, u"Ring Ana. Then tea."_s));
    DO(app.press(u"back"_s));
    DO(app.press(u"destination-scans"_s));
    DO(app.press(u"next"_s));
    DO(app.read(u"planToRead"_s, u"Sam, on the sofa"_s));
}

void ScanPlans::a_plan_is_opened_with_one_tap_if_the_result_comes_with_the_scan()
{
    RunningApp app;
    DO(withScan(app, 20));
    DO(goTo(app, QDate(2026, 3, 20)));
    QVERIFY(!app.hand().find(u"planFromToday"_s)); // there is none yet
    DO(app.press(u"destination-scans"_s));
    DO(app.read(u"next"_s, u"Open my list for today"_s));
    DO(pressScan(app, 0));
    DO(app.press(u"openPlan"_s));
    DO(app.typeInto(u"planHardField"_s, u"Ring Ana."_s));
    DO(app.press(u"planDone"_s));
    DO(app.see(u"planToRead"_s));
    DO(app.press(u"back"_s));
    DO(app.press(u"back"_s));
    DO(goTo(app, QDate(2026, 3, 20)));
    DO(app.press(u"planFromToday"_s));
    DO(app.read(u"planToRead"_s, u"Ring Ana."_s));
}

void ScanPlans::what_is_too_long_for_a_plan_is_not_left_standing()
{
    RunningApp app;
    DO(withScan(app, 23));
    DO(pressScan(app, 0));
    DO(app.press(u"openPlan"_s));
    DO(app.typeInto(u"planHardField"_s, u"Ring Ana."_s));
    QQuickItem *field = app.hand().find(u"planHardField"_s);
    field->setProperty("text", QString(ResultPlan::kLongest + 1, u'x')); // as pasted
    DO(app.read(u"planProblem"_s, u"so it was left out"_s));
    DO(app.hand().wait(u"the words before"_s, [&] { return field->property("text") == u"Ring Ana."_s; }));
    DO(app.read(u"planProblem"_s, u"so it was left out"_s)); // still said
    DO(app.typeInto(u"planGoodField"_s, u"Dance"_s));
    DO(app.press(u"back"_s));
    DO(app.press(u"openPlan"_s));
    DO(app.read(u"planToRead"_s, u"Ring Ana."_s));
}

void ScanPlans::the_next_plan_begins_with_the_last()
{
    RunningApp app;
    DO(withScan(app, 23, 2));
    DO(pressScan(app, 1));
    DO(app.press(u"openPlan"_s));
    DO(app.typeInto(u"planGoodField"_s, u"Dance in the kitchen"_s));
    DO(app.press(u"back"_s)); // leaving keeps it
    DO(app.read(u"openPlan"_s, u"Made"_s));
    DO(app.press(u"back"_s));
    DO(pressScan(app, 0));
    DO(app.press(u"openPlan"_s));
    DO(app.read(u"planToWrite"_s, u"These are your words from last time."_s));
    DO(app.read(u"planGood"_s, u"Dance in the kitchen"_s));
    DO(app.press(u"back"_s)); // only looked at: not this scan's plan yet
    DO(app.see(u"openPlan"_s));
    QVERIFY(!app.textIn(u"openPlan"_s).contains(u"Made"_s));
    DO(app.press(u"openPlan"_s));
    DO(app.press(u"planDone"_s));
    DO(app.read(u"planToRead"_s, u"Dance in the kitchen"_s));
}

void ScanPlans::not_looking_quiets_every_prompt_until_it_is_ended()
{
    RunningApp app;
    DO(withScan(app, 23, 1));
    DO(goTo(app, QDate(2026, 3, 22)));
    DO(app.see(u"worryCard"_s));
    DO(app.press(u"destination-scans"_s));
    DO(app.press(u"notLooking"_s));
    DO(app.see(u"notLookingNote"_s));
    DO(app.seeGone(u"worryCard"_s));
    QVERIFY(!app.hand().find(u"next"_s));
    for (int day = 22; day <= 25; ++day) {
        DO(goTo(app, QDate(2026, 3, day)));
        QVERIFY(!app.hand().find(u"comingUp"_s));
        QVERIFY(!app.hand().find(u"worryCard"_s));
    }
    DO(app.start());
    DO(app.unlock());
    DO(goTo(app, QDate(2026, 3, 24)));
    QVERIFY(!app.hand().find(u"comingUp"_s));
    DO(app.press(u"destination-scans"_s));
    DO(app.press(u"looking"_s));
    DO(app.seeGone(u"notLookingNote"_s));
    DO(app.see(u"worryCard"_s));
    DO(app.press(u"destination-today"_s));
    DO(app.see(u"comingUp"_s));
}

// It quiets the days of every scan: whoever forgot about it has to find out why nothing asks.
void ScanPlans::not_looking_is_ended_when_another_scan_has_come()
{
    RunningApp app;
    QVERIFY(!app.makeProfile().isEmpty());
    DO(app.change([&](Store &store) -> Result<void> {
        Scan unseen = scanOn(app, QDate(2026, 3, 20), QDate(2026, 3, 23));
        unseen.notLooking = true;
        return store.scans()
            .add(unseen)
            .and_then([&](ScanId) { return store.scans().add(scanOn(app, QDate(2026, 6, 20))); })
            .transform([](ScanId) {});
    }));
    DO(app.start());
    DO(app.unlock());
    DO(goTo(app, QDate(2026, 6, 16)));
    QVERIFY(!app.hand().find(u"comingUp"_s));
    QVERIFY(app.opened().scans()->season()->moments().isEmpty()); // Learn brings nothing to the front
    DO(app.press(u"destination-scans"_s));
    DO(app.read(u"seasonHeading"_s, u"CT scan in 4 days"_s)); // the next one
    QVERIFY(!isAsked(app));
    DO(app.read(u"notLookingNote"_s, u"This is about an earlier scan: CT scan, Friday 20 March 2026."_s));
    DO(app.press(u"looking"_s));
    DO(app.seeGone(u"notLookingNote"_s));
    DO(app.see(u"worryCard"_s));
    QCOMPARE(app.opened().scans()->season()->moments(), QStringList{u"scan-ahead"_s});
    DO(app.press(u"destination-today"_s));
    DO(app.see(u"comingUp"_s));
}

void ScanPlans::not_looking_keeps_the_offer_of_people_away()
{
    RunningApp app;
    DO(withScan(app, 23));
    for (const int day : {21, 22}) {
        DO(goTo(app, QDate(2026, 3, day)));
        DO(app.press(u"worry8"_s));
        DO(app.see(u"takeWorryBack"_s));
    }
    app.opened().personOffer()->setWorryDays(2);
    DO(app.see(u"personOffer"_s));
    DO(app.press(u"destination-scans"_s));
    DO(app.press(u"notLooking"_s));
    DO(app.see(u"notLookingNote"_s));
    DO(app.press(u"destination-today"_s));
    DO(app.see(u"todayScreen"_s));
    QVERIFY(app.opened().personOffer()->reason().contains(u"strong worry"_s));
    QVERIFY(!app.hand().find(u"personOffer"_s));
    DO(app.press(u"destination-scans"_s));
    DO(app.press(u"looking"_s));
    DO(app.press(u"destination-today"_s));
    DO(app.see(u"personOffer"_s));
}

void ScanPlans::rest_quiets_today_and_leaves_the_question_on_scans()
{
    RunningApp app;
    DO(withScan(app, 23));
    DO(goTo(app, QDate(2026, 3, 18)));
    DO(app.see(u"comingUp"_s));
    app.opened().rest()->begin(0);
    DO(app.seeGone(u"comingUp"_s));
    QVERIFY(app.opened().scans()->worry()->isQuiet());
    QVERIFY(!app.hand().find(u"comingUp"_s));
    DO(app.press(u"destination-scans"_s));
    DO(app.see(u"worryCard"_s));
    app.opened().rest()->end();
    DO(app.press(u"destination-today"_s));
    DO(app.see(u"comingUp"_s));
}

ALONGSIDE_APP_TEST(ScanPlans)
#include "tst_ScanPlans.moc"
