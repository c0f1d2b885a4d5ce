#include "Scans/ScanHand.h"
#include "app/AppTests.h"
#include "app/RunningApp.h"

using namespace Qt::StringLiterals;
using namespace alongside;
using namespace alongside::scanhand;

/// The one question of a day around scans, whatever becomes of the scan and wherever it is answered.
class ScanAnswers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void a_scan_moved_and_moved_back_loses_no_answer();
    void a_cancelled_scan_asks_nothing_and_keeps_its_answers();
    void two_seasons_share_one_question();
    void a_second_tap_replaces_the_first_and_can_be_taken_back();
    void with_several_a_day_the_last_is_shown_and_changed();
    void a_check_in_asks_by_its_own_day();
    void a_check_in_given_back_gives_its_answer_back();
};

void ScanAnswers::a_scan_moved_and_moved_back_loses_no_answer()
{
    RunningApp app;
    DO(app.startWithProfile());
    DO(addScan(app, 20, 0));
    DO(goTo(app, QDate(2026, 3, 14)));
    DO(answer(app, 5));
    const auto moveTo = [&](int day) {
        return app.press(u"destination-scans"_s)
            .and_then([&] { return pressScan(app, 0); })
            .and_then([&] { return app.press(u"editScan"_s); })
            .and_then([&] { return app.press(u"scanWhen"_s); })
            .and_then([&] { return app.press(u"day%1"_s.arg(day)); })
            .and_then([&] { return app.press(u"momentDone"_s); })
            .and_then([&] { return app.seeGone(u"momentDone"_s); })
            .and_then([&] { return app.press(u"back"_s); }) // leaving keeps it
            .and_then([&] { return app.seeGone(u"scanFormScreen"_s); })
            .and_then([&] { return app.press(u"back"_s); })
            .and_then([&] { return seeScan(app, 0); })
            .and_then([&] { return app.read(u"scan0"_s, u"%1 March"_s.arg(day)); });
    };
    DO(moveTo(28));
    QCOMPARE(app.opened().scans()->list()->count(), 1);
    QVERIFY(!isAsked(app)); // its days begin on the 21st now
    QVERIFY(rowsOf(app).isEmpty());
    DO(goTo(app, QDate(2026, 3, 21)));
    QVERIFY(isAsked(app));
    DO(answer(app, 7));
    DO(moveTo(20));
    QCOMPARE(rowsOf(app).first(2), (QStringList{u"6 days before | Saturday 14 March | 5"_s,
                                                u"1 day after | Saturday 21 March | 7"_s}));
}

void ScanAnswers::a_cancelled_scan_asks_nothing_and_keeps_its_answers()
{
    RunningApp app;
    DO(app.startWithProfile());
    DO(addScan(app, 20, 23));
    DO(answer(app, 6));
    DO(pressScan(app, 0));
    DO(app.press(u"cancelled"_s));
    DO(app.read(u"seasonHeading"_s, u"CT scan, cancelled"_s));
    DO(app.press(u"back"_s));
    DO(seeScan(app, 0));
    DO(app.read(u"scan0"_s, u"Cancelled"_s));
    QVERIFY(!isAsked(app));
    DO(goTo(app, QDate(2026, 3, 14)));
    QVERIFY(!isAsked(app));
    DO(app.press(u"destination-scans"_s));
    DO(pressScan(app, 0));
    DO(app.press(u"cancelled"_s));
    DO(app.read(u"seasonHeading"_s, u"CT scan in 6 days"_s));
    DO(app.press(u"back"_s));
    DO(app.see(u"worryCard"_s));
    QCOMPARE(app.opened().scans()->worry()->value(), 6);
}

void ScanAnswers::two_seasons_share_one_question()
{
    RunningApp app;
    DO(app.startWithProfile());
    DO(addScan(app, 18, 20));
    DO(addScan(app, 20, 24));
    DO(goTo(app, QDate(2026, 3, 14)));
    DO(answer(app, 4));
    DO(app.press(u"destination-scans"_s));
    DO(app.read(u"seasonHeading"_s, u"CT scan in 4 days"_s)); // the nearest
    QCOMPARE(rowsOf(app).first(), u"4 days before | Saturday 14 March | 4"_s);
    DO(pressScan(app, 0)); // the later one reads the same answer
    DO(app.see(u"scanScreen"_s));
    const ScanSeriesModel *later = app.opened().scans()->openedSeries();
    QCOMPARE(later->picture().series.first().points, (QList<ChartPoint>{{.at = -6, .value = 4}}));
}

void ScanAnswers::a_second_tap_replaces_the_first_and_can_be_taken_back()
{
    RunningApp app;
    DO(app.startWithProfile());
    DO(addScan(app, 20, 0));
    DO(answer(app, 3));
    DO(app.press(u"worry3"_s)); // the echo of a tap
    DO(answer(app, 8));
    QCOMPARE(rowsOf(app).first(), u"6 days before | Saturday 14 March | 8"_s); // a mean of one answer
    DO(app.press(u"takeWorryBack"_s));
    DO(app.seeGone(u"takeWorryBack"_s));
    QVERIFY(rowsOf(app).isEmpty());
    QVERIFY(isAsked(app));
    // A slip of the finger is no loss.
    DO(app.press(u"undo"_s));
    DO(app.see(u"takeWorryBack"_s));
    QCOMPARE(rowsOf(app).first(), u"6 days before | Saturday 14 March | 8"_s);
}

// 6 in a check-in of the morning and 4 in one of the afternoon: tapping 8 changes the 4.
void ScanAnswers::with_several_a_day_the_last_is_shown_and_changed()
{
    RunningApp app;
    DO(app.startWithProfile());
    DO(addScan(app, 20, 0));
    DO(goTo(app, QDate(2026, 3, 14)));
    for (const int value : {6, 4}) {
        DO(app.press(u"checkIn"_s));
        DO(app.press(u"scanWorry%1"_s.arg(value)));
        DO(app.press(u"done"_s));
        DO(app.seeGone(u"checkInScreen"_s));
        app.clock->instant = app.clock->instant.addSecs(3600);
    }
    app.opened().scans()->load();
    DO(app.hand().wait(u"the last answer"_s, [&] { return app.opened().scans()->worry()->value() == 4; }));
    DO(answer(app, 8));
    QCOMPARE(rowsOf(app).first(), u"6 days before | Saturday 14 March | 7"_s); // the mean of 6 and 8
}

// The season is from 9 to 19 March. Afterwards a day of it can be filled in and changed, and no other.
void ScanAnswers::a_check_in_asks_by_its_own_day()
{
    RunningApp app;
    DO(app.startWithProfile());
    DO(addScan(app, 16, 18));
    DO(goTo(app, QDate(2026, 3, 18)));
    DO(app.press(u"destination-scans"_s));
    DO(hear(app));
    DO(goTo(app, QDate(2026, 3, 19)));
    const auto moveTo = [&](int day) {
        return app.press(u"when"_s)
            .and_then([&] { return app.press(u"day%1"_s.arg(day)); })
            .and_then([&] { return app.press(u"momentDone"_s); })
            .and_then([&] { return app.seeGone(u"momentDone"_s); });
    };
    DO(app.press(u"checkIn"_s));
    DO(app.see(u"scanWorry0"_s));
    DO(moveTo(2)); // a week before it began
    DO(app.seeGone(u"scanWorry0"_s));
    DO(app.press(u"back"_s));
    DO(app.see(u"todayScreen"_s));
    DO(goTo(app, QDate(2026, 3, 25)));
    DO(app.press(u"checkIn"_s));
    DO(app.see(u"moodPicker"_s));
    QVERIFY(!app.hand().find(u"scanWorry0"_s));
    DO(moveTo(17));
    DO(app.press(u"scanWorry6"_s));
    DO(app.press(u"done"_s));
    DO(app.seeGone(u"checkInScreen"_s));
    DO(app.hand().wait(u"the answer"_s, [&] { return !rowsOf(app).isEmpty(); }));
    QCOMPARE(rowsOf(app).first(), u"1 day after | Tuesday 17 March | 6"_s);
    // Cancelled since: what was answered can still be seen, and taken away and given again.
    app.opened().scans()->opened()->open(1);
    app.opened().scans()->opened()->setCancelled(true);
    DO(app.hand().wait(u"it to be cancelled"_s,
                       [&] { return app.opened().scans()->opened()->isCancelled(); }));
    DO(app.press(u"checkIns"_s));
    DO(app.press(u"checkIn0"_s));
    DO(app.press(u"scanWorry6"_s));
    DO(app.press(u"scanWorry5"_s));
    DO(app.press(u"done"_s));
    DO(app.seeGone(u"checkInScreen"_s));
}

void ScanAnswers::a_check_in_given_back_gives_its_answer_back()
{
    RunningApp app;
    DO(app.startWithProfile());
    DO(addScan(app, 20, 0));
    DO(goTo(app, QDate(2026, 3, 14)));
    const ScanWorryModel *worry = app.opened().scans()->worry();
    const auto isNow = [&](int value) {
        return app.hand().wait(u"the answer of the day"_s,
                               [worry, value] { return worry->value() == value; });
    };
    DO(app.press(u"checkIn"_s));
    DO(app.press(u"scanWorry6"_s));
    DO(app.press(u"done"_s));
    DO(app.seeGone(u"checkInScreen"_s));
    DO(isNow(6));
    DO(app.press(u"checkIns"_s));
    DO(app.press(u"checkIn0"_s));
    DO(app.hand().wait(u"it to be read"_s, [&] { return app.opened().checkIn()->isReady(); }));
    DO(app.press(u"delete"_s));
    DO(isNow(-1));
    DO(app.press(u"bin"_s));
    DO(app.see(u"restore"_s));
    DO(app.press(u"undo"_s));
    DO(isNow(6));
    DO(app.read(u"checkInBinScreen"_s, u"Nothing here."_s)); // nor can it be given back twice
    DO(app.press(u"back"_s));
    DO(app.see(u"checkInsScreen"_s));
    DO(app.press(u"back"_s));
    DO(app.press(u"destination-scans"_s));
    DO(app.see(u"takeWorryBack"_s));
    QCOMPARE(rowsOf(app).first(), u"6 days before | Saturday 14 March | 6"_s);
}

ALONGSIDE_APP_TEST(ScanAnswers)
#include "tst_ScanAnswers.moc"
