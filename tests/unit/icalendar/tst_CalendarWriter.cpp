#include "icalendar/CalendarWriter.h"

#include "icalendar/CalendarReader.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace alongside;

/// Calendar files as we write them.
class TestCalendarWriter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void what_is_written_is_read_again();
    void the_file_that_is_written_is_one_that_calendars_read();
};

namespace {

const QTimeZone kBerlin("Europe/Berlin");
const CalendarReading kReading{.here = kBerlin, .today = QDate(2026, 3, 14)};

} // namespace

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
