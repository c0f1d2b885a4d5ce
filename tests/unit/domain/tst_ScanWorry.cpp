#include "ScansInMarch.h"

#include <QTest>

using namespace alongside;
using namespace alongside::scansinmarch;
using namespace Qt::StringLiterals;

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

/// What the answers of a season add up to, by a table worked out by hand, and beside earlier seasons.
class TestScanWorry : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void adds_up_as_the_table_says();
    void counts_no_day_that_is_yet_to_come();
    void ends_and_order_of_answers_do_not_matter();
    void an_empty_season_says_nothing();
    void nothing_is_said_from_fewer_than_three();
    void levels_are_told_from_two_points();
    void easing_counts_the_last_three();
};

// By hand:             asked  answered  mean                            >= 1   >= 4
//   before  5 to 11       7       6     (0+1+2+3+4+6)/6 = 16/6 = 2.667    5      2
//   scan day   12         1       1     7                                 1      1
//   waiting 13 to 16      4       3     (5.5+4+8)/3 = 17.5/3 = 5.833      3      3
//   after      17         1       1     0.5                               0      0
void TestScanWorry::adds_up_as_the_table_says()
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

void TestScanWorry::counts_no_day_that_is_yet_to_come()
{
    const ScanWorry worry(ScanSeason(scanOn(kScanDay, kResultDay)), kAnswers, QDate(2026, 3, 13));
    QCOMPARE(worry.phase(ScanPhase::Waiting).asked, 1);
    QCOMPARE(worry.phase(ScanPhase::Waiting).answered, 1);
    QCOMPARE(worry.phase(ScanPhase::After).asked, 0);
    QVERIFY(!worry.phase(ScanPhase::After).mean);
    QVERIFY(!worry.eased());
}

void TestScanWorry::ends_and_order_of_answers_do_not_matter()
{
    QList<WorryDay> backwards(kAnswers.rbegin(), kAnswers.rend());
    const ScanSeason season(heardScan(kScanDay, kResultDay));
    QCOMPARE(ScanWorry(season, backwards, QDate(2026, 4, 1)).points(),
             ScanWorry(season, kAnswers, QDate(2026, 4, 1)).points());
}

void TestScanWorry::an_empty_season_says_nothing()
{
    const ScanWorry worry(ScanSeason(scanOn(kScanDay)), {}, kScanDay);
    QVERIFY(worry.points().isEmpty());
    QVERIFY(!worry.range());
    QVERIFY(!worry.eased());
    QCOMPARE(worry.phase(ScanPhase::Before).asked, 7);
}

void TestScanWorry::nothing_is_said_from_fewer_than_three()
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

void TestScanWorry::levels_are_told_from_two_points()
{
    const QList<ScanWorry> earlier{seasonOf({4, 6}), seasonOf({5, 5}), seasonOf({6, 4})};
    using Level = WorryCompared::Level;
    QCOMPARE(WorryCompared::of(seasonOf({7, 7}), earlier).level, Level::Higher);
    QCOMPARE(WorryCompared::of(seasonOf({6.9, 6.9}), earlier).level, Level::Same);
    QCOMPARE(WorryCompared::of(seasonOf({3.1, 3.1}), earlier).level, Level::Same);
    QCOMPARE(WorryCompared::of(seasonOf({3, 3}), earlier).level, Level::Lower);
    QVERIFY(!WorryCompared::of(seasonOf({9}), earlier).level); // one day is no comparison
}

void TestScanWorry::easing_counts_the_last_three()
{
    const QList<ScanWorry> earlier{seasonOf({8, 8}, 8), seasonOf({8, 8}, 6), seasonOf({8, 8}, 7),
                                   seasonOf({8, 8}), seasonOf({5, 3}, 0)};
    QCOMPARE(WorryCompared::of(seasonOf({}), earlier).eased, 2);
    QVERIFY(!WorryCompared::of(seasonOf({}), earlier.first(3).mid(1) + earlier.mid(3, 1)).eased);
}

QTEST_GUILESS_MAIN(TestScanWorry)
#include "tst_ScanWorry.moc"
