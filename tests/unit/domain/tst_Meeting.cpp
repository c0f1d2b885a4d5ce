#include "domain/Meeting.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace alongside;

namespace {

constexpr auto kLondon = "Europe/London";
constexpr auto kNewYork = "America/New_York";

QDateTime utc(const QString &text)
{
    return QDateTime::fromString(text, Qt::ISODate);
}

Meeting weekly(Qt::DayOfWeek day, QTime from, QTime until, const char *zone)
{
    return {.day = day, .from = from, .until = until, .zoneId = zone};
}

Meeting monthly(int ofMonth, Qt::DayOfWeek day, QTime from, QTime until, const char *zone)
{
    return {.day = day, .ofMonth = ofMonth, .from = from, .until = until, .zoneId = zone};
}

} // namespace

class TestMeeting : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void the_next_one_is_as_in_the_calendar_data();
    void the_next_one_is_as_in_the_calendar();
    void one_under_way_is_the_next();
    void without_times_the_day_counts_to_its_end();
    void it_is_another_day_for_who_is_elsewhere();
    void an_unknown_zone_has_no_next();
};

// Worked out by hand from printed calendars, and the days on which clocks change.
void TestMeeting::the_next_one_is_as_in_the_calendar_data()
{
    QTest::addColumn<Meeting>("meeting");
    QTest::addColumn<QString>("now");
    QTest::addColumn<QString>("begins");

    const Meeting thirdTuesday = monthly(3, Qt::Tuesday, QTime(10, 15), QTime(12, 15), kLondon);
    QTest::newRow("the same week") << weekly(Qt::Friday, QTime(14, 0), QTime(16, 0), "Asia/Hong_Kong")
                                   << u"2026-11-26T07:00:00Z"_s << u"2026-11-27T06:00:00Z"_s;
    QTest::newRow("third Tuesday in winter time")
        << thirdTuesday << u"2026-03-01T00:00:00Z"_s << u"2026-03-17T10:15:00Z"_s;
    QTest::newRow("third Tuesday in summer time")
        << thirdTuesday << u"2026-04-01T00:00:00Z"_s << u"2026-04-21T09:15:00Z"_s;
    QTest::newRow("third Tuesday when the month begins on one")
        << thirdTuesday << u"2026-09-01T00:00:00Z"_s << u"2026-09-15T09:15:00Z"_s;
    QTest::newRow("last Thursday of a month with five, after the clocks went back")
        << monthly(Meeting::kLastOfMonth, Qt::Thursday, QTime(11, 0), QTime(13, 0), kLondon)
        << u"2026-10-20T00:00:00Z"_s << u"2026-10-29T11:00:00Z"_s;
    QTest::newRow("last Saturday of February")
        << monthly(Meeting::kLastOfMonth, Qt::Saturday, QTime(11, 0), QTime(13, 0), kLondon)
        << u"2026-02-01T00:00:00Z"_s << u"2026-02-28T11:00:00Z"_s;
    QTest::newRow("fifth Monday, in March only")
        << monthly(5, Qt::Monday, QTime(10, 0), QTime(11, 0), kLondon) << u"2026-01-01T00:00:00Z"_s
        << u"2026-03-30T09:00:00Z"_s;
    QTest::newRow("in the hour that is left out: as much later")
        << weekly(Qt::Sunday, QTime(1, 30), QTime(2, 30), kLondon) << u"2026-03-28T12:00:00Z"_s
        << u"2026-03-29T01:30:00Z"_s;
    QTest::newRow("in the hour that comes twice: the first")
        << weekly(Qt::Sunday, QTime(1, 30), QTime(2, 30), kNewYork) << u"2026-10-31T12:00:00Z"_s
        << u"2026-11-01T05:30:00Z"_s;
    QTest::newRow("in the south, before their summer time")
        << monthly(2, Qt::Tuesday, QTime(13, 30), QTime(14, 30), "Australia/Sydney")
        << u"2026-09-01T00:00:00Z"_s << u"2026-09-08T03:30:00Z"_s;
    QTest::newRow("in the south, in their summer time")
        << monthly(2, Qt::Tuesday, QTime(13, 30), QTime(14, 30), "Australia/Sydney")
        << u"2026-10-01T00:00:00Z"_s << u"2026-10-13T02:30:00Z"_s;
    QTest::newRow("where the calendar shows another day already")
        << weekly(Qt::Monday, QTime(9, 0), QTime(10, 0), "Pacific/Auckland") << u"2026-06-14T12:30:00Z"_s
        << u"2026-06-14T21:00:00Z"_s;
    Meeting later = monthly(2, Qt::Monday, QTime(11, 0), QTime(13, 0), kLondon);
    later.since = QDate(2027, 8, 9);
    QTest::newRow("not before it begins") << later << u"2026-11-26T07:00:00Z"_s << u"2027-08-09T10:00:00Z"_s;
}

void TestMeeting::the_next_one_is_as_in_the_calendar()
{
    QFETCH(const Meeting, meeting);
    QFETCH(const QString, now);
    QFETCH(const QString, begins);

    const auto next = meeting.nextAt(utc(now));
    QVERIFY(next);
    QCOMPARE(next->begins.toUTC().toString(Qt::ISODate), begins);
    QCOMPARE(next->begins.secsTo(next->ends), qint64(meeting.from.secsTo(meeting.until)));
}

void TestMeeting::one_under_way_is_the_next()
{
    const Meeting meeting = monthly(3, Qt::Wednesday, QTime(13, 0), QTime(14, 0), "America/Chicago");
    QCOMPARE(meeting.nextAt(utc(u"2026-12-16T19:30:00Z"_s))->begins, utc(u"2026-12-16T19:00:00Z"_s));
    QCOMPARE(meeting.nextAt(utc(u"2026-12-16T20:00:00Z"_s))->begins, utc(u"2027-01-20T19:00:00Z"_s));

    const Meeting night = weekly(Qt::Saturday, QTime(23, 0), QTime(1, 0), "Europe/Berlin");
    const auto begun = night.nextAt(utc(u"2026-06-13T22:30:00Z"_s));
    QCOMPARE(begun->begins, utc(u"2026-06-13T21:00:00Z"_s));
    QCOMPARE(begun->ends, utc(u"2026-06-13T23:00:00Z"_s));
    QCOMPARE(night.nextAt(utc(u"2026-06-13T23:00:00Z"_s))->begins, utc(u"2026-06-20T21:00:00Z"_s));
}

void TestMeeting::without_times_the_day_counts_to_its_end()
{
    const Meeting meeting{.day = Qt::Friday, .zoneId = kNewYork};
    const auto late = meeting.nextAt(utc(u"2026-11-28T04:30:00Z"_s)); // Friday, half past eleven at night
    QCOMPARE(late->day, QDate(2026, 11, 27));
    QVERIFY(!late->begins.isValid());
    QCOMPARE(meeting.nextAt(utc(u"2026-11-28T05:10:00Z"_s))->day, QDate(2026, 12, 4));
}

void TestMeeting::it_is_another_day_for_who_is_elsewhere()
{
    const Meeting meeting = weekly(Qt::Friday, QTime(14, 0), QTime(16, 0), "Asia/Hong_Kong");
    const auto next = meeting.nextAt(utc(u"2026-11-26T07:00:00Z"_s));
    const QDateTime there = next->begins.toTimeZone(QTimeZone("America/Los_Angeles"));
    QCOMPARE(next->day, QDate(2026, 11, 27));
    QCOMPARE(there.date(), QDate(2026, 11, 26));
    QCOMPARE(there.time(), QTime(22, 0));
}

void TestMeeting::an_unknown_zone_has_no_next()
{
    QVERIFY(!weekly(Qt::Friday, QTime(14, 0), QTime(16, 0), "Europe/Atlantis")
                 .nextAt(utc(u"2026-11-26T07:00:00Z"_s)));
}

QTEST_GUILESS_MAIN(TestMeeting)
#include "tst_Meeting.moc"
