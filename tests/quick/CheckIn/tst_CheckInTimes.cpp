#include "CheckIn/CheckInHand.h"
#include "app/AppTests.h"

using namespace Qt::StringLiterals;
using namespace alongside;
using namespace alongside::checkinhand;

/// When a check-in was: several on a day, another day, a clock that was set back.
class CheckInTimes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void several_in_a_day_are_several();
    void the_evening_does_not_write_over_the_morning();
    void a_clock_set_back_makes_another_check_in();
    void another_day_and_time_can_be_said();
    void added_to_from_today_it_stays_one_and_is_taken_back_whole();
};

void CheckInTimes::several_in_a_day_are_several()
{
    RunningApp app;
    DO(app.startWithProfile());
    DO(app.press(u"mood3"_s));
    DO(settle(app));
    app.clock->instant = app.clock->instant.addSecs(4 * 3600);
    DO(app.press(u"destination-journal"_s));
    DO(app.press(u"destination-today"_s));
    DO(app.read(u"moodTitle"_s, u"How are you right now?"_s)); // what was four hours ago is not now
    DO(app.press(u"mood1"_s));
    DO(settle(app));
    DO(app.press(u"checkIn"_s));
    DO(app.press(u"mood2"_s));
    DO(settle(app));
    QCOMPARE(kept(app).size(), 3);
}

void CheckInTimes::the_evening_does_not_write_over_the_morning()
{
    RunningApp app;
    DO(app.startWithProfile());
    DO(app.press(u"mood3"_s));
    DO(settle(app));
    app.clock->instant = app.clock->instant.addSecs(9 * 3600); // Today stays open meanwhile
    DO(app.press(u"mood3"_s));
    DO(settle(app));
    app.clock->instant = app.clock->instant.addSecs(60);
    DO(app.press(u"mood1"_s)); // of the same evening
    DO(settle(app));
    const auto all = kept(app);
    QCOMPARE(all.size(), 2);
    QCOMPARE(all[0].answers.value(MeasureId::Mood), 2);
    QCOMPARE(all[1].answers.value(MeasureId::Mood), 4);
}

void CheckInTimes::a_clock_set_back_makes_another_check_in()
{
    RunningApp app;
    DO(app.startWithProfile());
    DO(app.press(u"mood3"_s));
    DO(settle(app));
    DO(app.press(u"checkIn"_s));
    DO(app.press(u"measure2-4"_s));
    DO(settle(app));
    DO(app.press(u"done"_s));
    DO(app.see(u"todayScreen"_s));
    app.clock->instant = app.clock->instant.addDays(-3);
    DO(app.press(u"mood1"_s)); // what was kept in days to come is not now
    DO(settle(app));
    DO(app.press(u"checkIn"_s));
    DO(app.press(u"measure2-2"_s));
    DO(settle(app));
    DO(app.press(u"done"_s));
    DO(app.see(u"todayScreen"_s));
    const auto all = kept(app); // the newest first, by the clocks that were
    QCOMPARE(all.size(), 4);
    for (const qsizetype place : {0, 1})
        QCOMPARE(all[place].time.wallClock().date(), QDate(2026, 3, 14));
    for (const qsizetype place : {2, 3})
        QCOMPARE(all[place].time.wallClock().date(), QDate(2026, 3, 11));
    QMap<MeasureId, QList<int>> answers;
    for (const CheckIn &one : all)
        answers[one.answers.firstKey()] += one.answers.first();
    QCOMPARE(answers, (QMap<MeasureId, QList<int>>{{MeasureId::Mood, {4, 2}}, {MeasureId::Energy, {4, 2}}}));
}

void CheckInTimes::another_day_and_time_can_be_said()
{
    RunningApp app;
    DO(app.startWithProfile());
    DO(app.press(u"checkIn"_s));
    DO(app.press(u"mood1"_s));
    DO(app.press(u"when"_s));
    DO(app.press(u"day13"_s));
    DO(app.press(u"hourEarlier"_s));
    DO(app.press(u"momentDone"_s));
    DO(app.seeGone(u"chosenMoment"_s));
    DO(settle(app));
    const auto all = kept(app);
    QCOMPARE(all.size(), 1);
    QCOMPARE(all.first().time.wallClock().date(), QDate(2026, 3, 13));
    QCOMPARE(all.first().time.wallClock().time().hour(), 9);
}

void CheckInTimes::added_to_from_today_it_stays_one_and_is_taken_back_whole()
{
    RunningApp app;
    DO(app.startWithProfile());
    DO(app.press(u"mood2"_s));
    DO(settle(app));
    DO(app.press(u"addMore"_s));
    DO(app.hand().wait(u"the check-in to be read"_s, [&] { return app.opened().checkIn()->isReady(); }));
    DO(app.press(u"measure4-5"_s));
    DO(app.press(u"done"_s));
    DO(app.see(u"todayScreen"_s));
    DO(settle(app));
    DO(app.press(u"mood4"_s)); // changed on Today, the answer to sleep stays
    DO(settle(app));
    DO(app.press(u"checkIns"_s));
    DO(app.read(u"checkIn0"_s, u"Sleep: Very good"_s));
    DO(app.read(u"checkIn0"_s, u"Good"_s));
    DO(app.press(u"back"_s));
    DO(app.press(u"takeBack"_s));
    DO(app.read(u"moodTitle"_s, u"How are you right now?"_s));
    DO(app.press(u"checkIns"_s));
    DO(app.see(u"empty"_s));
    DO(app.press(u"bin"_s)); // there was more in it than a tap
    DO(app.press(u"restore"_s));
    DO(app.press(u"back"_s));
    DO(app.read(u"checkIn0"_s, u"Sleep: Very good"_s));
}

ALONGSIDE_APP_TEST(CheckInTimes)
#include "tst_CheckInTimes.moc"
