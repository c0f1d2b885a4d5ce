#include "domain/LivedTime.h"

#include "support/FixedClock.h"

#include <QTest>

using namespace alongside;
using namespace Qt::StringLiterals;

namespace {

QDateTime utc(const QString &text)
{
    return QDateTime::fromString(text, Qt::ISODateWithMs);
}

} // namespace

class TestLivedTime : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shows_what_the_clock_on_the_wall_showed_data();
    void shows_what_the_clock_on_the_wall_showed();
    void the_hour_that_comes_twice_keeps_its_order();
    void the_offset_that_was_stored_counts_not_todays_rules();
    void an_unknown_zone_does_no_harm();
    void times_far_away_survive_being_stored_data();
    void times_far_away_survive_being_stored();
    void now_is_the_clocks_instant_in_the_clocks_zone();
    void keeps_milliseconds();
    void is_equal_only_in_all_its_parts();
    void clock_shows_a_time_once_never_or_twice();
    void unknown_zone_never_changes_its_clocks();
};

void TestLivedTime::shows_what_the_clock_on_the_wall_showed_data()
{
    QTest::addColumn<QString>("instant");
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<QString>("wall");
    QTest::addColumn<int>("offset");

    QTest::newRow("winter in Berlin")
        << u"2026-01-15T20:00:00.000Z"_s << "Europe/Berlin"_ba << u"2026-01-15T21:00:00.000+01:00"_s << 3600;
    QTest::newRow("summer in Berlin")
        << u"2026-07-15T20:00:00.000Z"_s << "Europe/Berlin"_ba << u"2026-07-15T22:00:00.000+02:00"_s << 7200;
    QTest::newRow("the second before the spring gap")
        << u"2026-03-29T00:59:59.999Z"_s << "Europe/Berlin"_ba << u"2026-03-29T01:59:59.999+01:00"_s << 3600;
    QTest::newRow("the second after the spring gap")
        << u"2026-03-29T01:00:00.000Z"_s << "Europe/Berlin"_ba << u"2026-03-29T03:00:00.000+02:00"_s << 7200;
    QTest::newRow("half past two, the first time")
        << u"2026-10-25T00:30:00.000Z"_s << "Europe/Berlin"_ba << u"2026-10-25T02:30:00.000+02:00"_s << 7200;
    QTest::newRow("half past two, the second time")
        << u"2026-10-25T01:30:00.000Z"_s << "Europe/Berlin"_ba << u"2026-10-25T02:30:00.000+01:00"_s << 3600;
    QTest::newRow("a summer of half an hour") << u"2026-01-01T00:00:00.000Z"_s << "Australia/Lord_Howe"_ba
                                              << u"2026-01-01T11:00:00.000+11:00"_s << 39600;
    QTest::newRow("five and three quarter hours east") << u"2026-05-01T00:00:00.000Z"_s << "Asia/Kathmandu"_ba
                                                       << u"2026-05-01T05:45:00.000+05:45"_s << 20700;
    QTest::newRow("fourteen hours east") << u"2026-05-01T12:00:00.000Z"_s << "Pacific/Kiritimati"_ba
                                         << u"2026-05-02T02:00:00.000+14:00"_s << 50400;
    QTest::newRow("west of Greenwich, the day before")
        << u"2026-05-01T02:00:00.000Z"_s << "America/New_York"_ba << u"2026-04-30T22:00:00.000-04:00"_s
        << -14400;
    QTest::newRow("UTC itself") << u"2026-05-01T02:00:00.000Z"_s << "UTC"_ba << u"2026-05-01T02:00:00.000Z"_s
                                << 0;
}

void TestLivedTime::shows_what_the_clock_on_the_wall_showed()
{
    QFETCH(const QString, instant);
    QFETCH(const QByteArray, zone);
    QFETCH(const QString, wall);
    QFETCH(const int, offset);

    const LivedTime time = LivedTime::at(utc(instant), QTimeZone(zone));
    QCOMPARE(time.instant(), utc(instant));
    QCOMPARE(time.zoneId(), zone);
    QCOMPARE(time.offset(), offset);
    QCOMPARE(time.wallClock().toString(Qt::ISODateWithMs), wall);
    QCOMPARE(LivedTime::fromStored(time.msSinceEpoch(), time.zoneId(), time.offset()), time);
}

void TestLivedTime::the_hour_that_comes_twice_keeps_its_order()
{
    const QTimeZone berlin("Europe/Berlin");
    const LivedTime first = LivedTime::at(utc(u"2026-10-25T00:30:00Z"_s), berlin);
    const LivedTime second = LivedTime::at(utc(u"2026-10-25T01:30:00Z"_s), berlin);
    QCOMPARE(first.wallClock().time(), second.wallClock().time());
    QVERIFY(first.msSinceEpoch() < second.msSinceEpoch());
    QVERIFY(first != second);
}

void TestLivedTime::the_offset_that_was_stored_counts_not_todays_rules()
{
    // As if Berlin had had another rule when this was written.
    const qint64 noon = utc(u"2026-07-15T12:00:00Z"_s).toMSecsSinceEpoch();
    const LivedTime time = LivedTime::fromStored(noon, "Europe/Berlin", 3 * 3600);
    QCOMPARE(time.wallClock().time(), QTime(15, 0));
    QCOMPARE(time.instant(), utc(u"2026-07-15T12:00:00Z"_s));
}

void TestLivedTime::an_unknown_zone_does_no_harm()
{
    const qint64 noon = utc(u"2026-07-15T12:00:00Z"_s).toMSecsSinceEpoch();
    const LivedTime time = LivedTime::fromStored(noon, "Mars/Olympus_Mons", -7200);
    QCOMPARE(time.wallClock().time(), QTime(10, 0));
    QCOMPARE(time.zoneId(), "Mars/Olympus_Mons");

    const LivedTime nowhere = LivedTime::at(utc(u"2026-07-15T12:00:00Z"_s), QTimeZone());
    QCOMPARE(nowhere.offset(), 0);
    QCOMPARE(nowhere.wallClock().time(), QTime(12, 0));
}

void TestLivedTime::times_far_away_survive_being_stored_data()
{
    QTest::addColumn<QString>("instant");

    QTest::newRow("before the computers' count of time") << u"1931-07-15T08:00:00.001Z"_s;
    QTest::newRow("the millisecond before 1970") << u"1969-12-31T23:59:59.999Z"_s;
    QTest::newRow("the first second of 1970") << u"1970-01-01T00:00:00.000Z"_s;
    QTest::newRow("beyond 32 bits of seconds") << u"2038-01-19T03:14:08.000Z"_s;
    QTest::newRow("beyond 32 unsigned bits of seconds") << u"2106-02-07T06:28:16.000Z"_s;
    QTest::newRow("the last day people write with four digits") << u"9999-12-31T23:59:59.999Z"_s;
}

void TestLivedTime::times_far_away_survive_being_stored()
{
    QFETCH(const QString, instant);

    const LivedTime time = LivedTime::at(utc(instant), QTimeZone("America/New_York"));
    const LivedTime again = LivedTime::fromStored(time.msSinceEpoch(), time.zoneId(), time.offset());
    QCOMPARE(again.instant().toString(Qt::ISODateWithMs), instant);
    QCOMPARE(again, time);
}

void TestLivedTime::now_is_the_clocks_instant_in_the_clocks_zone()
{
    FixedClock clock;
    clock.place = QTimeZone("Asia/Tokyo");
    const LivedTime time = LivedTime::now(clock);
    QCOMPARE(time.instant(), clock.instant);
    QCOMPARE(time.zoneId(), "Asia/Tokyo");
    QCOMPARE(time.offset(), 9 * 3600);
}

void TestLivedTime::keeps_milliseconds()
{
    const LivedTime time = LivedTime::at(utc(u"2026-07-15T12:00:00.987Z"_s), QTimeZone("Europe/Berlin"));
    QCOMPARE(time.instant().time().msec(), 987);
    QCOMPARE(time.msSinceEpoch() % 1000, 987);
}

void TestLivedTime::is_equal_only_in_all_its_parts()
{
    const LivedTime time = LivedTime::fromStored(1000, "Europe/Berlin", 3600);
    QVERIFY(time == LivedTime::fromStored(1000, "Europe/Berlin", 3600));
    QVERIFY(time != LivedTime::fromStored(1001, "Europe/Berlin", 3600));
    QVERIFY(time != LivedTime::fromStored(1000, "Europe/Paris", 3600));
    QVERIFY(time != LivedTime::fromStored(1000, "Europe/Berlin", 7200));
}

void TestLivedTime::clock_shows_a_time_once_never_or_twice()
{
    const QTimeZone berlin("Europe/Berlin");
    const auto once = LivedTime::whenClockShowed(QDate(2026, 3, 14), QTime(10, 26, 53, 7), berlin);
    QCOMPARE(once, QList{LivedTime::at(utc(u"2026-03-14T09:26:53.007Z"_s), berlin)});
    QVERIFY(LivedTime::whenClockShowed(QDate(2026, 3, 29), QTime(2, 30), berlin).isEmpty());
    const auto twice = LivedTime::whenClockShowed(QDate(2026, 10, 25), QTime(2, 30), berlin);
    QCOMPARE(twice, (QList{LivedTime::at(utc(u"2026-10-25T00:30:00.000Z"_s), berlin),
                           LivedTime::at(utc(u"2026-10-25T01:30:00.000Z"_s), berlin)}));
}

void TestLivedTime::unknown_zone_never_changes_its_clocks()
{
    QCOMPARE(LivedTime::fromStored(0, "Europe/Berlin"_ba, 3600).zone(), QTimeZone("Europe/Berlin"));
    const QTimeZone zone = LivedTime::fromStored(0, "Mars/Olympus_Mons"_ba, 5400).zone();
    QVERIFY(zone.isValid());
    QCOMPARE(zone.offsetFromUtc(utc(u"2026-07-15T20:00:00.000Z"_s)), 5400);
}

QTEST_GUILESS_MAIN(TestLivedTime)
#include "tst_LivedTime.moc"
