#include "domain/ScanBook.h"

#include <QTest>

using namespace alongside;
using namespace Qt::StringLiterals;

namespace {

Scan scanOn(QDate day, QDate result = {}, qint64 id = 1)
{
    const QTimeZone berlin("Europe/Berlin");
    return {.id = ScanId(id),
            .time = LivedTime::at(QDateTime(day, QTime(10, 30), berlin), berlin),
            .resultDay = result};
}

Scan heardScan(QDate day, QDate result, qint64 id = 1)
{
    Scan scan = scanOn(day, result, id);
    scan.outcome = ScanOutcome::Stable;
    return scan;
}

constexpr qint64 kLookedBack = 8; // the scan that somebody looked back on
const QDate kScanDay(2026, 3, 12);
const QDate kResultDay(2026, 3, 16);

} // namespace

/// Which days a scan has, and what they add up to. The table below was worked out by hand.
class TestScanSeason : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void day_by_day_it_asks_from_a_week_before_to_the_day_after_the_result();
    void a_result_that_is_late_is_still_waited_for();
    void without_a_result_day_it_stays_open_and_grows_quiet();
    void a_forgotten_result_takes_nothing_of_later_seasons();
    void moving_a_scan_moves_its_days_and_leaves_none_behind();
    void moving_the_result_ends_it_elsewhere();
    void a_cancelled_one_has_no_day();
    void a_result_on_the_scan_day_skips_the_wait();
    void phases_follow_the_calendar_and_a_heard_result_ends_them();
    void its_days_are_those_of_the_calendar_where_the_scan_is();
    void clocks_that_change_make_no_day_longer();
    void adds_up_as_the_table_says();
    void counts_no_day_that_is_yet_to_come();
    void ends_and_order_of_answers_do_not_matter();
    void an_empty_season_says_nothing();
    void overlapping_seasons_ask_once();
    void what_is_nearest_comes_first_data();
    void what_is_nearest_comes_first();
    void nothing_is_said_from_fewer_than_three();
    void levels_are_told_from_two_points();
    void easing_counts_the_last_three();
    void a_heard_result_closes_the_wait();
    void a_result_before_its_scan_is_refused();
    void a_letter_for_a_scan_that_will_not_be_is_for_the_next();
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

// The first scan, of 12 March, was never heard of again. The next is on 8 June: its days begin on the 1st.
void TestScanSeason::a_forgotten_result_takes_nothing_of_later_seasons()
{
    const QDate next(2026, 6, 8);
    ScanBook book{.scans = {scanOn(kScanDay), scanOn(next, {}, 2)},
                  .worry = {{QDate(2026, 3, 13), 4, 4},
                            {QDate(2026, 5, 31), 3, 3}, // looked for, and about nothing else
                            {QDate(2026, 6, 1), 8, 8},
                            {QDate(2026, 6, 8), 9, 9}}};
    const QDate today(2026, 6, 9);
    const auto daysOf = [&](int row) {
        QList<int> days;
        const ScanWorry worry = book.worryOf(book.scans[row], today);
        for (const WorryPoint &point : worry.points())
            days += point.day;
        return days;
    };
    QCOMPARE(daysOf(0), (QList<int>{1, 80}));
    QCOMPARE(daysOf(1), (QList<int>{-7, 0}));
    QVERIFY(!book.seasonOf(book.scans[0]).promptsOn(QDate(2026, 5, 31)));
    QCOMPARE(book.current(today)->id, ScanId(2));
    // Once the later one is heard and over, nothing is open any more.
    book.scans[1] = heardScan(next, QDate(2026, 6, 10), 2);
    QVERIFY(!book.asksOn(QDate(2026, 6, 12)));
    // A cancelled one ends nothing, and one that is close leaves the days that are asked for.
    book.scans[1].cancelled = true;
    QCOMPARE(daysOf(0), (QList<int>{1, 80, 81, 88}));
    book.scans[1] = scanOn(kScanDay.addDays(3), {}, 2);
    QCOMPARE(book.seasonOf(book.scans[0]).lastDay(), kScanDay.addDays(60));
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

namespace {

// day of March, mean of its answers. On the 7th and the 14th nothing was answered; on the 13th 5 and 6,
// on the 17th 0 and 1; the 4th and the 18th are outside.
const QList<WorryDay> kAnswers{{QDate(2026, 3, 4), 9},  {QDate(2026, 3, 5), 0},  {QDate(2026, 3, 6), 1},
                               {QDate(2026, 3, 8), 2},  {QDate(2026, 3, 9), 3},  {QDate(2026, 3, 10), 4},
                               {QDate(2026, 3, 11), 6}, {QDate(2026, 3, 12), 7}, {QDate(2026, 3, 13), 5.5},
                               {QDate(2026, 3, 15), 4}, {QDate(2026, 3, 16), 8}, {QDate(2026, 3, 17), 0.5},
                               {QDate(2026, 3, 18), 9}};

bool isAbout(std::optional<double> value, double wanted)
{
    return value && std::abs(*value - wanted) < 1e-9;
}

} // namespace

// By hand:             asked  answered  mean                            >= 1   >= 4
//   before  5 to 11       7       6     (0+1+2+3+4+6)/6 = 16/6 = 2.667    5      2
//   scan day   12         1       1     7                                 1      1
//   waiting 13 to 16      4       3     (5.5+4+8)/3 = 17.5/3 = 5.833      3      3
//   after      17         1       1     0.5                               0      0
void TestScanSeason::adds_up_as_the_table_says()
{
    const ScanWorry worry(ScanSeason(heardScan(kScanDay, kResultDay)), kAnswers, QDate(2026, 4, 1));
    QCOMPARE(worry.points().size(), 11);
    QCOMPARE(worry.points().first().day, -7);
    QCOMPARE(worry.points().last().day, 5);
    const auto before = worry.phase(ScanPhase::Before);
    QCOMPARE((QList{before.asked, before.answered, before.present, before.severe}), (QList{7, 6, 5, 2}));
    QVERIFY(isAbout(before.mean, 16.0 / 6));
    const auto scanDay = worry.phase(ScanPhase::ScanDay);
    QCOMPARE((QList{scanDay.asked, scanDay.answered, scanDay.present, scanDay.severe}), (QList{1, 1, 1, 1}));
    QVERIFY(isAbout(scanDay.mean, 7));
    const auto waiting = worry.phase(ScanPhase::Waiting);
    QCOMPARE((QList{waiting.asked, waiting.answered, waiting.present, waiting.severe}), (QList{4, 3, 3, 3}));
    QVERIFY(isAbout(waiting.mean, 17.5 / 3));
    const auto after = worry.phase(ScanPhase::After);
    QCOMPARE((QList{after.asked, after.answered, after.present, after.severe}), (QList{1, 1, 0, 0}));
    QVERIFY(isAbout(after.mean, 0.5));
    QCOMPARE(worry.range(), std::pair(0.0, 8.0));
    QCOMPARE(worry.eased(), true);
}

void TestScanSeason::counts_no_day_that_is_yet_to_come()
{
    const ScanWorry worry(ScanSeason(scanOn(kScanDay, kResultDay)), kAnswers, QDate(2026, 3, 13));
    QCOMPARE(worry.phase(ScanPhase::Waiting).asked, 1);
    QCOMPARE(worry.phase(ScanPhase::Waiting).answered, 1);
    QCOMPARE(worry.phase(ScanPhase::After).asked, 0);
    QVERIFY(!worry.phase(ScanPhase::After).mean);
    QVERIFY(!worry.eased());
}

void TestScanSeason::ends_and_order_of_answers_do_not_matter()
{
    QList<WorryDay> backwards(kAnswers.rbegin(), kAnswers.rend());
    const ScanSeason season(heardScan(kScanDay, kResultDay));
    QCOMPARE(ScanWorry(season, backwards, QDate(2026, 4, 1)).points(),
             ScanWorry(season, kAnswers, QDate(2026, 4, 1)).points());
}

void TestScanSeason::an_empty_season_says_nothing()
{
    const ScanWorry worry(ScanSeason(scanOn(kScanDay)), {}, kScanDay);
    QVERIFY(worry.points().isEmpty());
    QVERIFY(!worry.range());
    QVERIFY(!worry.eased());
    QCOMPARE(worry.phase(ScanPhase::Before).asked, 7);
}

void TestScanSeason::overlapping_seasons_ask_once()
{
    // The days are one set, however many scans have them; both seasons read the same answer.
    const ScanBook book{.scans = {scanOn(kScanDay, kResultDay), scanOn(kScanDay.addDays(3), {}, 2)},
                        .worry = {{QDate(2026, 3, 13), 7, 6}}};
    QVERIFY(book.asksOn(QDate(2026, 3, 13)));
    QCOMPARE(book.worryOn(QDate(2026, 3, 13)), 6); // the last of them, not their mean
    QCOMPARE(book.worryOf(book.scans[0], kResultDay).points().first().day, 1);
    QCOMPARE(book.worryOf(book.scans[1], kResultDay).points().first().day, -2);
}

void TestScanSeason::what_is_nearest_comes_first_data()
{
    QTest::addColumn<QList<Scan>>("scans");
    QTest::addColumn<qint64>("current");
    const QDate today(2026, 3, 14);
    Scan cancelled = scanOn(today.addDays(1), {}, 9);
    cancelled.cancelled = true;
    const Scan heard = heardScan(today.addDays(-3), today, 4);
    QTest::newRow("none") << QList<Scan>() << qint64(0);
    QTest::newRow("long ago") << QList{scanOn(today.addDays(-90), today.addDays(-80))} << qint64(0);
    QTest::newRow("far ahead") << QList{scanOn(today.addDays(200))} << qint64(1);
    QTest::newRow("cancelled") << QList{cancelled} << qint64(0);
    QTest::newRow("waiting, and one far ahead")
        << QList{scanOn(today.addDays(-5)), scanOn(today.addDays(90), {}, 2)} << qint64(1);
    QTest::newRow("waiting without a day, and one in three days")
        << QList{scanOn(today.addDays(-5)), scanOn(today.addDays(3), {}, 2)} << qint64(2);
    QTest::newRow("result tomorrow, and a scan in three days")
        << QList{scanOn(today.addDays(-5), today.addDays(1)), scanOn(today.addDays(3), {}, 2)} << qint64(1);
    QTest::newRow("scan today before a result tomorrow")
        << QList{scanOn(today.addDays(-5), today.addDays(1)), scanOn(today, {}, 2)} << qint64(2);
    QTest::newRow("result today before a scan tomorrow")
        << QList{scanOn(today.addDays(-5), today), scanOn(today.addDays(1), {}, 2)} << qint64(1);
    QTest::newRow("heard today, and a scan tomorrow")
        << QList{heard, scanOn(today.addDays(1), {}, 2)} << qint64(2);
    QTest::newRow("open for long, and one far ahead")
        << QList{scanOn(today.addDays(-100)), scanOn(today.addDays(90), {}, 2)} << qint64(2);
    QTest::newRow("open for long only") << QList{scanOn(today.addDays(-100))} << qint64(1);
    const Scan past = heardScan(today.addDays(-30), today.addDays(-25), 5);
    QTest::newRow("heard, to be looked back on") << QList{past} << qint64(5);
    QTest::newRow("heard, and one far ahead") << QList{past, scanOn(today.addDays(90), {}, 2)} << qint64(5);
    QTest::newRow("heard, and the next in its season")
        << QList{past, scanOn(today.addDays(6), {}, 2)} << qint64(2);
    QTest::newRow("heard, and one after it that is waited for")
        << QList{past, scanOn(today.addDays(-20), today.addDays(-19), 2)} << qint64(2);
    const Scan before = heardScan(today.addDays(-90), today.addDays(-85), 6);
    QTest::newRow("two heard") << QList{before, past} << qint64(5);
    const Scan lookedBackOn = heardScan(today.addDays(-30), today.addDays(-25), kLookedBack);
    QTest::newRow("heard and looked back on") << QList{lookedBackOn} << qint64(0);
}

void TestScanSeason::what_is_nearest_comes_first()
{
    const QFETCH(QList<Scan>, scans);
    const QFETCH(qint64, current);
    const ScanBook book{.scans = scans, .lookedBack = {ScanId(kLookedBack)}};
    const auto found = book.current(QDate(2026, 3, 14));
    QCOMPARE(found ? qint64(found->id) : 0, current);
}

namespace {

ScanWorry seasonOf(const QList<double> &days, std::optional<double> after = {})
{
    QList<WorryDay> answers;
    for (const double mean : days)
        answers += {kScanDay.addDays(answers.size()), mean};
    const QDate result = kScanDay.addDays(days.size());
    if (after)
        answers += {result.addDays(1), *after};
    return {ScanSeason(heardScan(kScanDay, result)), answers, QDate(2027, 1, 1)};
}

} // namespace

void TestScanSeason::nothing_is_said_from_fewer_than_three()
{
    const auto two = WorryCompared::of(seasonOf({9, 9}), {seasonOf({1, 1}, 0), seasonOf({1, 1}, 0)});
    QCOMPARE(two.seasons, 2);
    QVERIFY(!two.level && !two.eased);
    // One without an answer is no third.
    const auto empty =
        WorryCompared::of(seasonOf({9, 9}), {seasonOf({1, 1}, 0), seasonOf({1, 1}, 0), seasonOf({})});
    QCOMPARE(empty.seasons, 2);
    QVERIFY(!empty.level);
    // Nor is anything said from days that fewer than three of three answered.
    const QList<ScanWorry> earlier{seasonOf({1, 1, 1}), seasonOf({1}), seasonOf({1, 1, 1})};
    QVERIFY(!WorryCompared::of(seasonOf({9, 9, 9}), earlier).level);
}

void TestScanSeason::levels_are_told_from_two_points()
{
    const QList<ScanWorry> earlier{seasonOf({4, 6}), seasonOf({5, 5}), seasonOf({6, 4})};
    using Level = WorryCompared::Level;
    QCOMPARE(WorryCompared::of(seasonOf({7, 7}), earlier).level, Level::Higher);
    QCOMPARE(WorryCompared::of(seasonOf({6.9, 6.9}), earlier).level, Level::Same);
    QCOMPARE(WorryCompared::of(seasonOf({3.1, 3.1}), earlier).level, Level::Same);
    QCOMPARE(WorryCompared::of(seasonOf({3, 3}), earlier).level, Level::Lower);
    QVERIFY(!WorryCompared::of(seasonOf({9}), earlier).level); // one day is no comparison
}

void TestScanSeason::easing_counts_the_last_three()
{
    const QList<ScanWorry> earlier{seasonOf({8, 8}, 8), seasonOf({8, 8}, 6), seasonOf({8, 8}, 7),
                                   seasonOf({8, 8}), seasonOf({5, 3}, 0)};
    QCOMPARE(WorryCompared::of(seasonOf({}), earlier).eased, 2);
    QVERIFY(!WorryCompared::of(seasonOf({}), earlier.first(3).mid(1) + earlier.mid(3, 1)).eased);
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

void TestScanSeason::a_letter_for_a_scan_that_will_not_be_is_for_the_next()
{
    const LivedTime now = scanOn(kScanDay.addDays(-3)).time;
    const QDate today = now.wallClock().date();
    const Scan former = heardScan(kScanDay.addDays(-90), kScanDay.addDays(-87), 7);
    ScanBook book{.scans = {former, scanOn(kScanDay), scanOn(kScanDay.addDays(90), {}, 2),
                            scanOn(kScanDay.addDays(180), {}, 3)},
                  .letters = {{ScanLetterId(1), now, ScanId(1), u"Dear me"_s}}};
    const auto hasLetter = [&](int row, QDate day) {
        return book.letterFor(book.scans[row], day).has_value();
    };
    QVERIFY(hasLetter(1, today));
    QVERIFY(!hasLetter(2, today));
    // Cancelled: it waits for the first that comes, and for that one alone.
    book.scans[1].cancelled = true;
    QVERIFY(hasLetter(2, today));
    QVERIFY(!hasLetter(0, today));
    QVERIFY(!hasLetter(3, today));
    // Deleted: the same; and where an earlier one is planned, that.
    book.scans.removeAt(1);
    QVERIFY(hasLetter(1, today));
    book.scans.insert(1, scanOn(kScanDay.addDays(30), {}, 4));
    QVERIFY(hasLetter(1, today));
    QVERIFY(!hasLetter(2, today));
    // One for the next scan is not for one that was, nor for the day on which it is written.
    book.letters[0].scan.reset();
    QVERIFY(book.waitingLetter());
    QVERIFY(!hasLetter(0, today));
    book.scans[1] = scanOn(today, {}, 4);
    QVERIFY(!hasLetter(1, today));
    // A scan's own letter comes before one that waits.
    book.letters += {ScanLetterId(2), now, ScanId(2), u"Dear you"_s};
    QCOMPARE(book.letterFor(book.scans[2], kScanDay)->body, u"Dear you"_s);
}

QTEST_GUILESS_MAIN(TestScanSeason)
#include "tst_ScanSeason.moc"
