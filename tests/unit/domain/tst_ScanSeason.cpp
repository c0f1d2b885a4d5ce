#include "ScansInMarch.h"

#include <QTest>

using namespace alongside;
using namespace alongside::scansinmarch;
using namespace Qt::StringLiterals;

/// Which days a scan has.
class TestScanSeason : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void day_by_day_it_asks_from_a_week_before_to_the_day_after_the_result();
    void a_result_that_is_late_is_still_waited_for();
    void without_a_result_day_it_stays_open_and_grows_quiet();
    void moving_a_scan_moves_its_days_and_leaves_none_behind();
    void moving_the_result_ends_it_elsewhere();
    void a_cancelled_one_has_no_day();
    void a_result_on_the_scan_day_skips_the_wait();
    void phases_follow_the_calendar_and_a_heard_result_ends_them();
    void its_days_are_those_of_the_calendar_where_the_scan_is();
    void clocks_that_change_make_no_day_longer();
    void a_heard_result_closes_the_wait();
    void a_result_before_its_scan_is_refused();
};

void TestScanSeason::day_by_day_it_asks_from_a_week_before_to_the_day_after_the_result()
{
    const ScanSeason season(heardScan(kScanDay, kResultDay));
    QList<QDate> asked;
    for (QDate day(2026, 2, 1); day < QDate(2026, 5, 1); day = day.addDays(1)) {
        if (season.asksOn(day))
            asked += day;
        QCOMPARE(season.promptsOn(day), season.asksOn(day));
    }
    QList<QDate> byHand;
    for (int day = 5; day <= 17; ++day)
        byHand += QDate(2026, 3, day);
    QCOMPARE(asked, byHand);
    QCOMPARE(season.daysUntil(QDate(2026, 5, 1)), byHand);
    QCOMPARE(season.daysUntil(QDate(2026, 3, 6)), byHand.first(2));
    QCOMPARE(season.daysUntil(QDate(2026, 3, 4)), QList<QDate>());
}

void TestScanSeason::a_result_that_is_late_is_still_waited_for()
{
    // Due on 16 March and not heard: asked until the 60th day, 11 May, and After on none of them.
    const ScanSeason due(scanOn(kScanDay, kResultDay));
    QVERIFY(due.promptsOn(kResultDay.addDays(1)));
    QVERIFY(due.promptsOn(QDate(2026, 5, 11)));
    QVERIFY(!due.asksOn(QDate(2026, 5, 12)));
    for (QDate day = kScanDay.addDays(1); day <= QDate(2026, 6, 1); day = day.addDays(1)) {
        QCOMPARE(due.phaseOn(day), ScanPhase::Waiting);
        QCOMPARE(due.standingOn(day), ScanPhase::Waiting);
    }
    // Heard on the 20th, four days late: these are days of waiting, and the day after is the last.
    const Scan heard = scan::heard(scanOn(kScanDay, kResultDay), ScanOutcome::Stable, QDate(2026, 3, 20));
    const ScanSeason season(heard);
    QCOMPARE(season.phaseOn(QDate(2026, 3, 20)), ScanPhase::Waiting);
    QCOMPARE(season.phaseOn(QDate(2026, 3, 21)), ScanPhase::After);
    QCOMPARE(season.lastDay(), QDate(2026, 3, 21));
    // One that is due after the 60th day is asked about until the day after it.
    QCOMPARE(ScanSeason(scanOn(kScanDay, kScanDay.addDays(80))).lastDay(), kScanDay.addDays(81));
    // Heard, with its day forgotten: it is over all the same.
    QCOMPARE(ScanSeason(heardScan(kScanDay, {})).lastDay(), kScanDay.addDays(1));
}

void TestScanSeason::without_a_result_day_it_stays_open_and_grows_quiet()
{
    const ScanSeason season(scanOn(kScanDay));
    QVERIFY(!season.lastDay());
    QVERIFY(season.promptsOn(kScanDay.addDays(60)));
    QVERIFY(!season.promptsOn(kScanDay.addDays(61)));
    QVERIFY(season.asksOn(kScanDay.addDays(61)));
    QVERIFY(season.asksOn(kScanDay.addDays(400)));
    QCOMPARE(season.phaseOn(kScanDay.addDays(400)), ScanPhase::Waiting);
    QVERIFY(!ScanSeason(heardScan(kScanDay, kResultDay)).asksOn(kScanDay.addDays(61)));
}

void TestScanSeason::moving_a_scan_moves_its_days_and_leaves_none_behind()
{
    const ScanSeason moved(heardScan(kScanDay.addDays(10), kResultDay.addDays(10)));
    const QList<QDate> days = moved.daysUntil(QDate(2027, 1, 1));
    QCOMPARE(days.first(), QDate(2026, 3, 15));
    QCOMPARE(days.last(), QDate(2026, 3, 27));
    QCOMPARE(days.size(), 13);
    QCOMPARE(QSet(days.begin(), days.end()).size(), 13);
    QVERIFY(!moved.asksOn(kScanDay.addDays(-7)));
}

void TestScanSeason::moving_the_result_ends_it_elsewhere()
{
    QCOMPARE(ScanSeason(heardScan(kScanDay, kResultDay.addDays(5))).lastDay(), QDate(2026, 3, 22));
    QCOMPARE(ScanSeason(heardScan(kScanDay, kResultDay.addDays(-2))).lastDay(), QDate(2026, 3, 15));
}

void TestScanSeason::a_cancelled_one_has_no_day()
{
    Scan scan = scanOn(kScanDay, kResultDay);
    scan.cancelled = true;
    QVERIFY(!ScanSeason(scan).asksOn(kScanDay));
    QVERIFY(ScanSeason(scan).daysUntil(kResultDay).isEmpty());
    QVERIFY(!isSeasonDay({scan}, kScanDay));
    scan.cancelled = false;
    QVERIFY(ScanSeason(scan).asksOn(kScanDay));
}

void TestScanSeason::a_result_on_the_scan_day_skips_the_wait()
{
    const ScanSeason season(heardScan(kScanDay, kScanDay));
    QCOMPARE(season.phaseOn(kScanDay), ScanPhase::ScanDay);
    QCOMPARE(season.phaseOn(kScanDay.addDays(1)), ScanPhase::After);
    QCOMPARE(season.lastDay(), kScanDay.addDays(1));
}

void TestScanSeason::phases_follow_the_calendar_and_a_heard_result_ends_them()
{
    const Scan scan = heardScan(kScanDay, kResultDay);
    const ScanSeason season(scan);
    QCOMPARE(season.phaseOn(kScanDay.addDays(-1)), ScanPhase::Before);
    QCOMPARE(season.phaseOn(kScanDay), ScanPhase::ScanDay);
    QCOMPARE(season.phaseOn(kScanDay.addDays(1)), ScanPhase::Waiting);
    QCOMPARE(season.phaseOn(kResultDay), ScanPhase::Waiting);
    QCOMPARE(season.phaseOn(kResultDay.addDays(1)), ScanPhase::After);
    QCOMPARE(season.standingOn(kResultDay), ScanPhase::After);
}

void TestScanSeason::its_days_are_those_of_the_calendar_where_the_scan_is()
{
    // Half past eight in the evening of the 11th in New York is the 12th in Berlin.
    const QTimeZone newYork("America/New_York");
    Scan scan = scanOn(kScanDay);
    scan.time = LivedTime::at(QDateTime(QDate(2026, 3, 11), QTime(20, 30), newYork), newYork);
    QCOMPARE(ScanSeason(scan).scanDay(), QDate(2026, 3, 11));
    QCOMPARE(ScanSeason(scan).firstDay(), QDate(2026, 3, 4));
}

void TestScanSeason::clocks_that_change_make_no_day_longer()
{
    // Clocks in Berlin go forward on 29 March 2026, and back on 25 October.
    for (const QDate scanDay : {QDate(2026, 3, 30), QDate(2026, 10, 26)}) {
        const QList<QDate> days =
            ScanSeason(heardScan(scanDay, scanDay.addDays(2))).daysUntil(QDate(2027, 1, 1));
        QCOMPARE(days.size(), 11);
        for (qsizetype row = 1; row < days.size(); ++row)
            QCOMPARE(days[row - 1].daysTo(days[row]), 1);
    }
}

void TestScanSeason::a_heard_result_closes_the_wait()
{
    const QDate today(2026, 3, 14);
    Scan open = scanOn(kScanDay);
    open.notLooking = true;
    const Scan heard = scan::heard(open, ScanOutcome::Unsaid, today);
    QCOMPARE(heard.resultDay, today);
    QVERIFY(!heard.notLooking);
    QCOMPARE(scan::heard(scanOn(kScanDay, kResultDay), ScanOutcome::Stable, today).resultDay, today);
    const QDate later = kResultDay.addDays(4);
    QCOMPARE(scan::heard(scanOn(kScanDay, kResultDay), ScanOutcome::Stable, later).resultDay, later);
    // Another word for it later does not move the day.
    QCOMPARE(scan::heard(heardScan(kScanDay, kResultDay), ScanOutcome::Mixed, later).resultDay, kResultDay);
    // With the clock set back before the scan.
    QCOMPARE(scan::heard(scanOn(kScanDay), ScanOutcome::Stable, kScanDay.addDays(-9)).resultDay, kScanDay);
}

void TestScanSeason::a_result_before_its_scan_is_refused()
{
    QVERIFY(scan::checked(scanOn(kScanDay, kScanDay)));
    const auto refused = scan::checked(scanOn(kScanDay, kScanDay.addDays(-1)));
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::InvalidValue);
    Scan wordy = scanOn(kScanDay);
    wordy.note = QString(scan::kLongestNote + 1, u'x');
    QVERIFY(!scan::checked(wordy));
}

QTEST_GUILESS_MAIN(TestScanSeason)
#include "tst_ScanSeason.moc"
