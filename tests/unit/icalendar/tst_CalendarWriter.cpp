#include "icalendar/CalendarWriter.h"

#include "CalendarFiles.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace alongside;
using calendarfiles::kBerlin;
using calendarfiles::kReading;

/// Calendar files as we write them.
class TestCalendarWriter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void what_is_written_is_read_again();
    void an_end_is_read_again_data();
    void an_end_is_read_again();
    void a_day_is_that_of_the_wall();
    void text_cannot_become_a_field();
    void the_file_that_is_written_is_one_that_calendars_read();
};

void TestCalendarWriter::what_is_written_is_read_again()
{
    const QDateTime moment(QDate(2026, 3, 23), QTime(10, 30), kBerlin);
    const CalendarEvent timed{.uid = u"a;b"_s,
                              .summary = u"Results, \\n; at last"_s,
                              .location = u"1 Main Street\nSpringfield"_s,
                              .description = QString(u"Grüße "_s).repeated(100) + u"end"_s,
                              .start = LivedTime::at(moment, kBerlin)};
    const CalendarEvent day{.uid = u"c"_s,
                            .summary = u"Appointment"_s,
                            .start = LivedTime::onClock(QDate(2026, 5, 1), QTime(12, 0), kBerlin),
                            .hasTime = false};
    const QByteArray file = writeCalendar({timed, day}, moment);
    const auto found = readCalendar(file, kReading);
    QVERIFY(found);
    QCOMPARE(found->events.size(), 2);
    QCOMPARE(found->events, (QList{timed, day}));
}

void TestCalendarWriter::an_end_is_read_again_data()
{
    QTest::addColumn<bool>("hasTime");
    QTest::addColumn<int>("minutes");

    QTest::newRow("three quarters of an hour") << true << 45;
    QTest::newRow("over midnight") << true << 20 * 60;
    QTest::newRow("two days") << false << 2 * 24 * 60;
}

// The clocks of Berlin go forward in that night.
void TestCalendarWriter::an_end_is_read_again()
{
    QFETCH(const bool, hasTime);
    QFETCH(const int, minutes);

    const CalendarEvent event{
        .uid = u"a"_s,
        .start = LivedTime::onClock(QDate(2026, 3, 28), QTime(12, 0), kBerlin),
        .hasTime = hasTime,
        .minutes = minutes,
    };
    const auto found = readCalendar(writeCalendar({event}, event.start.instant()), kReading);
    QVERIFY(found);
    QCOMPARE(found->events, QList{event});
}

// Also where it is another one in UTC.
void TestCalendarWriter::a_day_is_that_of_the_wall()
{
    const QTimeZone auckland("Pacific/Auckland");
    const CalendarEvent event{.uid = u"a"_s,
                              .start = LivedTime::onClock(QDate(2026, 3, 28), QTime(0, 30), auckland),
                              .hasTime = false};
    const QByteArray file = writeCalendar({event}, event.start.instant());
    QVERIFY(file.contains("\r\nDTSTART;VALUE=DATE:20260328\r\nDTEND;VALUE=DATE:20260329\r\n"));
}

void TestCalendarWriter::text_cannot_become_a_field()
{
    const CalendarEvent event{.uid = u"a"_s,
                              .summary = u"Tea, cake; a \\ and\nATTENDEE:mailto:a@example.org\r\x01"_s,
                              .start = LivedTime::onClock(QDate(2026, 3, 28), QTime(9, 30), kBerlin)};
    const QByteArray file = writeCalendar({event}, event.start.instant());
    QVERIFY(file.contains("\r\nSUMMARY:Tea\\, cake\\; a \\\\ and\\nATTENDEE:mailto:a@example.org"));
    QVERIFY(!file.contains('\x01'));
    QVERIFY(!file.contains("DTEND"));
}

void TestCalendarWriter::the_file_that_is_written_is_one_that_calendars_read()
{
    const QDateTime moment(QDate(2026, 3, 23), QTime(10, 30), kBerlin);
    const QByteArray file = writeCalendar(
        {{.uid = u"a"_s, .summary = QString(100, u'ß'), .start = LivedTime::at(moment, kBerlin)}},
        QDateTime(QDate(2026, 3, 14), QTime(9, 26, 53), QTimeZone::UTC));
    for (const QByteArray &wanted :
         {"BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:"_ba, "UID:a\r\nDTSTAMP:20260314T092653Z\r\n"_ba,
          "DTSTART:20260323T093000Z\r\n"_ba, "CLASS:PRIVATE\r\n"_ba, "END:VEVENT\r\nEND:VCALENDAR\r\n"_ba})
        QVERIFY2(file.contains(wanted), wanted.constData());
    QVERIFY(!file.contains("VALARM"));
    for (const QByteArray &line : file.split('\n')) {
        QVERIFY2(line.size() <= 76, line.constData()); // 75 octets and a CR
        QVERIFY2(QString::fromUtf8(line).toUtf8() == line, "no letter is cut in two");
    }
}

QTEST_GUILESS_MAIN(TestCalendarWriter)
#include "tst_CalendarWriter.moc"
