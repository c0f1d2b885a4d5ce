#include "ScansInMarch.h"

#include <QTest>

using namespace alongside;
using namespace alongside::scansinmarch;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kLookedBack = 8; // the scan that somebody looked back on

} // namespace

/// What all scans come to together: which one is now, and which days and letters are whose.
class TestScanBook : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void a_forgotten_result_takes_nothing_of_later_seasons();
    void overlapping_seasons_ask_once();
    void what_is_nearest_comes_first_data();
    void what_is_nearest_comes_first();
    void a_letter_for_a_scan_that_will_not_be_is_for_the_next();
};

// The first scan, of 12 March, was never heard of again. The next is on 8 June: its days begin on the 1st.
void TestScanBook::a_forgotten_result_takes_nothing_of_later_seasons()
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

void TestScanBook::overlapping_seasons_ask_once()
{
    // The days are one set, however many scans have them; both seasons read the same answer.
    const ScanBook book{.scans = {scanOn(kScanDay, kResultDay), scanOn(kScanDay.addDays(3), {}, 2)},
                        .worry = {{QDate(2026, 3, 13), 7, 6}}};
    QVERIFY(book.asksOn(QDate(2026, 3, 13)));
    QCOMPARE(book.worryOn(QDate(2026, 3, 13)), 6); // the last of them, not their mean
    QCOMPARE(book.worryOf(book.scans[0], kResultDay).points().first().day, 1);
    QCOMPARE(book.worryOf(book.scans[1], kResultDay).points().first().day, -2);
}

void TestScanBook::what_is_nearest_comes_first_data()
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

void TestScanBook::what_is_nearest_comes_first()
{
    const QFETCH(QList<Scan>, scans);
    const QFETCH(qint64, current);
    const ScanBook book{.scans = scans, .lookedBack = {ScanId(kLookedBack)}};
    const auto found = book.current(QDate(2026, 3, 14));
    QCOMPARE(found ? qint64(found->id) : 0, current);
}

void TestScanBook::a_letter_for_a_scan_that_will_not_be_is_for_the_next()
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

QTEST_GUILESS_MAIN(TestScanBook)
#include "tst_ScanBook.moc"
