#include "domain/SeenTime.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace alongside;
using namespace std::chrono_literals;

/// Thirty days of a clock that goes, stands still, leaps, is set back, or is not looked at.
class TestSeenTime : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void looked_at_daily_it_is_the_clock();
    void at_the_first_look_it_is_the_clock();
    void leap_counts_a_week_and_time_goes_on_from_there();
    void what_was_lived_after_a_leap_has_its_time_by_itself();
    void clock_that_is_set_right_leaves_no_trace();
    void clock_that_was_set_back_counts_nothing_twice();
    void clock_that_leaps_and_is_set_right_at_every_start_adds_up_to_no_more();
    void weeks_of_absence_count_one_each();
    void whatever_the_clock_does_the_time_is_really_seen();
    void is_the_same_after_it_was_kept();
    void other_bytes_are_refused_data();
    void other_bytes_are_refused();
    void is_noted_hourly_and_when_set_back();

private:
    static constexpr auto kKept = std::chrono::days(30);
    const QDateTime m_start{QDate(2026, 3, 14), QTime(9, 0), QTimeZone::UTC};

    [[nodiscard]] QDateTime day(qint64 number) const { return m_start.addDays(number); }
    static void lookDaily(SeenTime &time, const QDateTime &from, int days)
    {
        for (int count = 0; count <= days; ++count)
            time.look(from.addDays(count));
    }
};

void TestSeenTime::looked_at_daily_it_is_the_clock()
{
    SeenTime time;
    lookDaily(time, m_start, 100);
    QCOMPARE(time.before(kKept), day(70));
    QCOMPARE(time.before(0ms), day(100));
}

void TestSeenTime::at_the_first_look_it_is_the_clock()
{
    SeenTime time;
    QVERIFY(time.look(m_start));
    QCOMPARE(time.before(kKept), day(-30));
}

void TestSeenTime::leap_counts_a_week_and_time_goes_on_from_there()
{
    SeenTime time;
    lookDaily(time, m_start, 10);
    const QDateTime future = m_start.addYears(10);
    time.look(future);
    QCOMPARE(time.before(kKept), day(10 - 23));
    lookDaily(time, future, 22);
    QCOMPARE(time.before(kKept), day(9)); // what was there before the leap, but for its last day
    lookDaily(time, future.addDays(22), 2);
    QCOMPARE(time.before(kKept), day(10));
}

void TestSeenTime::what_was_lived_after_a_leap_has_its_time_by_itself()
{
    SeenTime time;
    time.look(m_start);
    const QDateTime future = m_start.addYears(10);
    lookDaily(time, future, 29);
    QVERIFY(time.before(kKept) < future);
    lookDaily(time, future.addDays(29), 6);
    QCOMPARE(time.before(kKept), future.addDays(5));
}

void TestSeenTime::clock_that_is_set_right_leaves_no_trace()
{
    SeenTime time;
    lookDaily(time, m_start, 10);
    time.look(m_start.addYears(10));
    time.look(day(11));
    QCOMPARE(time.before(kKept), day(11 - 30));
    SeenTime longer;
    lookDaily(longer, m_start, 10);
    lookDaily(longer, m_start.addYears(10), 20);
    longer.look(day(31)); // three weeks later: a week of it counts
    QCOMPARE(longer.before(kKept), day(10 - 23));
}

void TestSeenTime::clock_that_was_set_back_counts_nothing_twice()
{
    SeenTime time;
    lookDaily(time, m_start, 40);
    time.look(day(20));
    QCOMPARE(time.before(kKept), day(-10));
    lookDaily(time, day(20), 20);
    QCOMPARE(time.before(kKept), day(10)); // on the same wall, where it had been
}

// As with an empty battery: from 1970, until the network tells the time.
void TestSeenTime::clock_that_leaps_and_is_set_right_at_every_start_adds_up_to_no_more()
{
    SeenTime time;
    const QDateTime epoch = QDateTime::fromMSecsSinceEpoch(0, QTimeZone::UTC);
    for (int start = 0; start < 50; ++start) {
        time.look(epoch.addSecs(start));
        time.look(day(start / 5));
    }
    QVERIFY(time.before(kKept) < m_start);
    SeenTime ahead;
    for (int start = 0; start < 50; ++start) {
        ahead.look(day(start / 5));
        ahead.look(m_start.addYears(10).addSecs(start));
    }
    QVERIFY(ahead.before(kKept) < m_start);
}

void TestSeenTime::weeks_of_absence_count_one_each()
{
    SeenTime time;
    time.look(m_start);
    for (int visit = 1; visit <= 4; ++visit)
        time.look(day(60LL * visit));
    QVERIFY(time.before(kKept) < m_start);
    time.look(day(60LL * 5));
    QCOMPARE(time.before(kKept), m_start); // up to there, what was before is due
    time.look(day(60LL * 5 + 1));
    QVERIFY(time.before(kKept) >= m_start && time.before(kKept) < day(60));
}

// A clock that is set to anything at all, again and again, while days really pass: nothing is taken for older
// than it is, but for a week at each of the few leaps ahead.
void TestSeenTime::whatever_the_clock_does_the_time_is_really_seen()
{
    for (const int wrongEvery : {2, 3, 5, 9}) {
        SeenTime time;
        lookDaily(time, m_start, 5);
        const QDateTime binned = day(5);
        for (int real = 6; real < 5 + 22; ++real) {
            const bool wrong = real % wrongEvery == 0;
            time.look(wrong ? m_start.addYears(real * 7 % 13 - 6) : day(real));
            QVERIFY2(time.before(kKept) <= binned, qPrintable(u"%1 %2"_s.arg(wrongEvery).arg(real)));
        }
    }
}

void TestSeenTime::is_the_same_after_it_was_kept()
{
    SeenTime time;
    for (const int number : {0, 1, 30, 31, 90, 5000, 5001})
        time.look(day(number));
    const auto again = SeenTime::fromBytes(time.toBytes());
    QVERIFY(again);
    QCOMPARE(*again, time);
    for (int number = 0; number < 100; ++number)
        time.look(day(6000 + 60LL * number));
    QVERIFY(SeenTime::fromBytes(time.toBytes()) == time);
    QVERIFY(time.toBytes().size() < 400);
}

void TestSeenTime::other_bytes_are_refused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("none") << ""_ba;
    QTest::newRow("words") << "yesterday"_ba;
    QTest::newRow("half a leap") << "9 1"_ba;
    QTest::newRow("a leap to come") << "9 1 10"_ba;
    QTest::newRow("a leap back") << "9 3 2"_ba;
    QTest::newRow("out of order") << "9 4 5 1 2"_ba;
    QTest::newRow("too many") << "99"_ba + " 1 2"_ba.repeated(SeenTime::kMostLeaps + 1);
    QTest::newRow("too large") << "99999999999999999999"_ba;
}

void TestSeenTime::other_bytes_are_refused()
{
    const QFETCH(QByteArray, bytes);
    QVERIFY(!SeenTime::fromBytes(bytes));
}

void TestSeenTime::is_noted_hourly_and_when_set_back()
{
    SeenTime time;
    QVERIFY(time.look(m_start));
    QVERIFY(!time.look(m_start.addSecs(3599)));
    QVERIFY(time.look(m_start.addSecs(3599 + 3600)));
    QVERIFY(time.look(m_start.addSecs(3599)));
}

QTEST_GUILESS_MAIN(TestSeenTime)
#include "tst_SeenTime.moc"
