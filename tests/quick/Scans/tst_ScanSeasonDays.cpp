#include "Scans/ScanHand.h"
#include "app/AppTests.h"
#include "app/RunningApp.h"

using namespace Qt::StringLiterals;
using namespace alongside;
using namespace alongside::scanhand;

/// The whole season of one scan through the real screens, with the clock moved day by day, beside a
/// table worked out by hand.
class ScanSeasonDays : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void the_season_of_one_scan_day_by_day();
    void a_late_result_is_waited_for_until_it_is_heard();
    void a_result_can_be_noted_on_the_day_it_was_due();
    void a_clock_set_back_goes_back_to_the_phase_before();
    void travel_asks_on_the_day_where_one_is();
    void without_a_result_day_it_grows_quiet_after_60_days();
};

// The scan is on Friday 27 March 2026, the result is heard on Monday the 30th: the season goes over the night
// in which the clocks of Berlin go forward. By hand:
//
//                    days          answers                     mean           >= 1  >= 4
//   before      20 to 26 (7)   0, 1, none, 3, 4, 2, 8 (6)   18/6 = 3.0         5     2
//   scan day    27       (1)   7                    (1)     7                  1     1
//   waiting     28 to 30 (3)   6, none, 9           (2)     15/2 = 7.5         2     2
//   after       31       (1)   0                    (1)     0                  0     0
void ScanSeasonDays::the_season_of_one_scan_day_by_day()
{
    const QMap<int, int> answers{{20, 0}, {21, 1}, {23, 3}, {24, 4}, {25, 2},
                                 {26, 8}, {27, 7}, {28, 6}, {30, 9}, {31, 0}};
    RunningApp app;
    DO(app.startWithProfile());
    DO(app.press(u"destination-scans"_s));
    DO(app.see(u"noScans"_s));
    DO(addScan(app, 27, 30));
    QList<int> asked;
    for (int after = 0; after <= 20; ++after) {
        const QDate day = QDate(2026, 3, 14).addDays(after);
        DO(goTo(app, day));
        if (!isAsked(app)) {
            QVERIFY(!app.hand().find(u"comingUp"_s));
            continue;
        }
        QCOMPARE(day.month(), 3);
        asked += day.day();
        const int number = day.day();
        DO(app.read(u"comingUpHeading"_s, number < 26    ? u"CT scan in %1 days"_s.arg(27 - number)
                                          : number == 26 ? u"CT scan tomorrow"_s
                                          : number == 27 ? u"CT scan today"_s
                                          : number < 30  ? u"Waiting for the result"_s
                                          : number == 30 ? u"The result is due today"_s
                                                         : u"After the result"_s));
        // Every other day from the Scans screen instead of Today.
        if (number % 2 == 0)
            DO(app.press(u"destination-scans"_s));
        if (answers.contains(number))
            DO(answer(app, answers[number]));
        if (number == 30)
            DO(hear(app));
    }
    QCOMPARE(asked, (QList<int>{20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31}));

    DO(app.press(u"destination-scans"_s));
    DO(app.read(u"chartSummary"_s, u"Around this scan you answered on 10 days, from 0 to 9."_s));
    QVERIFY(!app.textIn(u"chartSummary"_s).contains(u"before"_s)); // nothing is claimed from one season
    QCOMPARE(
        rowsOf(app),
        (QStringList{
            u"7 days before | Friday 20 March | 0"_s, u"6 days before | Saturday 21 March | 1"_s,
            u"4 days before | Monday 23 March | 3"_s, u"3 days before | Tuesday 24 March | 4"_s,
            u"2 days before | Wednesday 25 March | 2"_s, u"1 day before | Thursday 26 March | 8"_s,
            u"Scan day | Friday 27 March | 7"_s, u"1 day after | Saturday 28 March | 6"_s,
            u"3 days after | Monday 30 March | 9"_s, u"4 days after | Tuesday 31 March | 0"_s,
            u"Before: mean 3 | Answered on 6 days. 5 with worry (1 or more), 2 with much (4 or more). | "_s,
            u"Scan day: mean 7 | Answered on 1 day. 1 with worry (1 or more), 1 with much (4 or more). | "_s,
            u"Waiting: mean 7.5 | Answered on 2 days. 2 with worry (1 or more), 2 with much (4 or more). | "_s,
            u"After: mean 0 | Answered on 1 day. 0 with worry (1 or more), 0 with much (4 or more). | "_s}));
    DO(app.press(u"readAsList"_s));
    DO(app.read(u"worryLine0"_s, u"7 days before"_s));

    // All of it is in the vault.
    const QStringList before = rowsOf(app);
    DO(app.start());
    DO(app.unlock());
    DO(app.press(u"destination-scans"_s));
    DO(seeScan(app, 0));
    QCOMPARE(rowsOf(app), before);
}

// Due on Wednesday 18 March, heard on Saturday the 21st: 17 to 21 are days of waiting, 22 is after.
void ScanSeasonDays::a_late_result_is_waited_for_until_it_is_heard()
{
    RunningApp app;
    DO(app.startWithProfile());
    DO(addScan(app, 16, 18));
    DO(goTo(app, QDate(2026, 3, 20)));
    DO(app.read(u"comingUpHeading"_s, u"Waiting for the result"_s));
    DO(answer(app, 7));
    DO(app.press(u"destination-scans"_s));
    DO(app.read(u"seasonSentence"_s, u"Day 4 of waiting. The result was due Wednesday 18 March."_s));
    DO(app.read(u"next"_s, u"Make a plan for the result"_s));
    DO(goTo(app, QDate(2026, 3, 21)));
    DO(answer(app, 8));
    DO(hear(app));
    DO(goTo(app, QDate(2026, 3, 22)));
    DO(app.read(u"comingUpHeading"_s, u"After the result"_s));
    DO(answer(app, 2));
    QCOMPARE(rowsOf(app).first(3),
             (QStringList{u"4 days after | Friday 20 March | 7"_s, u"5 days after | Saturday 21 March | 8"_s,
                          u"6 days after | Sunday 22 March | 2"_s}));
    QVERIFY(rowsOf(app).at(3).startsWith(u"Waiting: mean 7.5"_s));
    DO(goTo(app, QDate(2026, 3, 23)));
    QVERIFY(!isAsked(app));
}

// Heard on the day it was due, said only two days later.
void ScanSeasonDays::a_result_can_be_noted_on_the_day_it_was_due()
{
    RunningApp app;
    DO(app.startWithProfile());
    DO(addScan(app, 16, 18));
    DO(goTo(app, QDate(2026, 3, 18)));
    DO(answer(app, 7));
    DO(goTo(app, QDate(2026, 3, 19)));
    DO(answer(app, 1));
    DO(goTo(app, QDate(2026, 3, 20)));
    DO(app.press(u"destination-scans"_s));
    DO(app.press(u"haveResult"_s));
    DO(app.read(u"heardOn0"_s, u"I heard it today"_s));
    DO(app.press(u"heardOn1"_s));
    DO(app.press(u"outcome1"_s));
    DO(app.seeGone(u"outcome1"_s));
    DO(app.hand().wait(u"the season to end"_s, [&] { return !isAsked(app); }));
    const QStringList rows = rowsOf(app);
    QVERIFY(rows.at(2).startsWith(u"Waiting: mean 7 "_s));
    QVERIFY(rows.at(3).startsWith(u"After: mean 1 "_s));
}

void ScanSeasonDays::a_clock_set_back_goes_back_to_the_phase_before()
{
    RunningApp app;
    DO(app.startWithProfile());
    DO(addScan(app, 16, 18));
    DO(goTo(app, QDate(2026, 3, 17)));
    DO(app.read(u"comingUpHeading"_s, u"Waiting for the result"_s));
    DO(answer(app, 6));
    DO(goTo(app, QDate(2026, 3, 15)));
    DO(app.read(u"comingUpHeading"_s, u"CT scan tomorrow"_s));
    QCOMPARE(app.opened().scans()->worry()->value(), -1);
    DO(answer(app, 2));
    DO(goTo(app, QDate(2026, 3, 17)));
    QCOMPARE(app.opened().scans()->worry()->value(), 6);
    DO(app.press(u"destination-scans"_s));
    DO(seeScan(app, 0));
    QCOMPARE(rowsOf(app).first(2),
             (QStringList{u"1 day before | Sunday 15 March | 2"_s, u"1 day after | Tuesday 17 March | 6"_s}));
}

void ScanSeasonDays::travel_asks_on_the_day_where_one_is()
{
    RunningApp app;
    DO(app.startWithProfile());
    DO(addScan(app, 20, 0));
    // Half past nine in the morning in London is half past nine in the evening in Auckland.
    app.clock->place = QTimeZone("Pacific/Auckland");
    DO(goTo(app, QDate(2026, 3, 14)));
    DO(answer(app, 3));
    app.clock->instant = app.clock->instant.addSecs(3 * 3600); // the next day there, the same in Berlin
    DO(app.press(u"destination-scans"_s));
    DO(app.hand().wait(u"a new day"_s, [&] { return app.opened().scans()->worry()->value() == -1; }));
    DO(answer(app, 5));
    DO(app.read(u"season"_s, u"Berlin time"_s));
    QCOMPARE(rowsOf(app).first(2), (QStringList{u"6 days before | Saturday 14 March | 3"_s,
                                                u"5 days before | Sunday 15 March | 5"_s}));
}

void ScanSeasonDays::without_a_result_day_it_grows_quiet_after_60_days()
{
    RunningApp app;
    DO(app.startWithProfile());
    DO(addScan(app, 20, 0));
    DO(goTo(app, QDate(2026, 3, 20).addDays(60)));
    QVERIFY(isAsked(app));
    DO(goTo(app, QDate(2026, 3, 20).addDays(61)));
    QVERIFY(!isAsked(app));
    DO(app.press(u"destination-scans"_s));
    DO(app.see(u"worryCard"_s)); // still there for who looks for it
    DO(app.read(u"seasonSentence"_s, u"Nothing asks by itself any more."_s));
    DO(app.press(u"next"_s));
    DO(app.press(u"resultDay"_s));
    DO(app.press(u"day25"_s));
    DO(app.press(u"resultDone"_s));
    DO(app.seeGone(u"resultDone"_s));
    DO(app.press(u"saveScan"_s));
    DO(app.seeGone(u"scanFormScreen"_s));
    DO(app.seeGone(u"worryCard"_s));
}

ALONGSIDE_APP_TEST(ScanSeasonDays)
#include "tst_ScanSeasonDays.moc"
