#include "icalendar/CalendarTime.h"

#include "CalendarFiles.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace alongside;

/// How long the events of a calendar file last.
class TestCalendarLength : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void is_read_data();
    void is_read();
    void durations_are_read_data();
    void durations_are_read();
};

void TestCalendarLength::is_read_data()
{
    QTest::addColumn<QByteArray>("lines");
    QTest::addColumn<int>("minutes");

    const QByteArray start = "DTSTART;TZID=Europe/Berlin:20260323T103000\r\n";
    QTest::newRow("not said") << start << 0;
    QTest::newRow("an end") << start + "DTEND;TZID=Europe/Berlin:20260323T111500\r\n" << 45;
    QTest::newRow("an end in another zone") << start + "DTEND:20260323T103000Z\r\n" << 60;
    QTest::newRow("a duration") << start + "DURATION:PT1H30M\r\n" << 90;
    QTest::newRow("over the night in which clocks go forward")
        << "DTSTART;TZID=Europe/Berlin:20260328T220000\r\nDTEND;TZID=Europe/Berlin:20260329T060000\r\n"_ba
        << 7 * 60;
    QTest::newRow("an end before its start") << start + "DTEND;TZID=Europe/Berlin:20260323T090000\r\n" << 0;
    QTest::newRow("an end years away") << start + "DTEND;TZID=Europe/Berlin:20990323T090000\r\n" << 0;
    QTest::newRow("an end that is a day") << start + "DTEND;VALUE=DATE:20260324\r\n" << 0;
    QTest::newRow("an end that is none") << start + "DTEND:soon\r\n" << 0;
    QTest::newRow("one day") << "DTSTART;VALUE=DATE:20260323\r\nDTEND;VALUE=DATE:20260324\r\n"_ba << 0;
    QTest::newRow("three days") << "DTSTART;VALUE=DATE:20260323\r\nDTEND;VALUE=DATE:20260326\r\n"_ba
                                << 3 * CalendarEvent::kMinutesOfDay;
    QTest::newRow("days as a duration")
        << "DTSTART;VALUE=DATE:20260323\r\nDURATION:P2D\r\n"_ba << 2 * CalendarEvent::kMinutesOfDay;
    QTest::newRow("hours of a day") << "DTSTART;VALUE=DATE:20260323\r\nDURATION:PT30H\r\n"_ba << 0;
}

void TestCalendarLength::is_read()
{
    QFETCH(const QByteArray, lines);
    QFETCH(const int, minutes);

    const auto found = readCalendar("BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nUID:1\r\n" + lines
                                        + "END:VEVENT\r\nEND:VCALENDAR\r\n",
                                    calendarfiles::kReading);
    QVERIFY(found);
    QCOMPARE(found->events.size(), 1);
    QCOMPARE(found->events.constFirst().minutes, minutes);
}

void TestCalendarLength::durations_are_read_data()
{
    QTest::addColumn<QString>("duration");
    QTest::addColumn<qint64>("seconds");

    QTest::newRow("minutes") << u"PT45M"_s << qint64(45 * 60);
    QTest::newRow("all of it") << u"+P1DT2H3M4S"_s << qint64(24 + 2) * 3600 + 3 * 60 + 4;
    QTest::newRow("weeks") << u"P2W"_s << qint64(14) * 24 * 3600;
    QTest::newRow("small letters") << u"pt1h"_s << qint64(3600);
    QTest::newRow("backwards") << u"-PT15M"_s << qint64(-1);
    QTest::newRow("nothing") << QString() << qint64(-1);
    QTest::newRow("words") << u"an hour"_s << qint64(-1);
    QTest::newRow("a number without end") << u"PT"_s + u"9"_s.repeated(1'000) + u"H"_s << qint64(-1);
}

void TestCalendarLength::durations_are_read()
{
    QFETCH(const QString, duration);
    QFETCH(const qint64, seconds);

    QCOMPARE(toSeconds(duration).value_or(-1), seconds);
}

QTEST_GUILESS_MAIN(TestCalendarLength)
#include "tst_CalendarLength.moc"
