#include "CalendarFiles.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace alongside;
using namespace alongside::calendarfiles;

/// Calendar files as phones, desktops and the web write them, and as nobody ought to.
class TestCalendarReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void an_event_is_read();
    void times_are_read_data();
    void times_are_read();
    void zones_are_found_by_their_names_data();
    void zones_are_found_by_their_names();
    void a_zone_that_is_not_known_is_said();
    void text_is_plain_data();
    void text_is_plain();
    void lines_are_put_together();
    void what_nests_in_an_event_is_passed_over();
    void what_is_called_off_or_without_a_date_is_left_out();
    void too_many_words_are_left_out();
    void what_is_no_calendar_is_refused_data();
    void what_is_no_calendar_is_refused();
    void ten_thousand_events_are_read_and_no_more();
};

void TestCalendarReader::an_event_is_read()
{
    const auto found =
        readEvent("DTSTART;TZID=Europe/Berlin:20260323T103000\r\nSUMMARY:Results\r\n"
                  "LOCATION:1 Main Street\\nSpringfield\r\nDESCRIPTION:Bring\\, if any\\; the card");
    QVERIFY(found);
    const CalendarEvent wanted{
        .uid = u"1"_s,
        .summary = u"Results"_s,
        .location = u"1 Main Street\nSpringfield"_s,
        .description = u"Bring, if any; the card"_s,
        .start = LivedTime::at(QDateTime(QDate(2026, 3, 23), QTime(10, 30), kBerlin), kBerlin)};
    QCOMPARE(found->events, QList{wanted});
}

void TestCalendarReader::times_are_read_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QString>("wall");
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<bool>("hasTime");

    QTest::newRow("in UTC, shown here")
        << "DTSTART:20260323T093000Z"_ba << u"2026-03-23 10:30"_s << "Europe/Berlin"_ba << true;
    QTest::newRow("on any clock") << "DTSTART:20260323T103000"_ba << u"2026-03-23 10:30"_s
                                  << "Europe/Berlin"_ba << true;
    QTest::newRow("elsewhere") << "DTSTART;TZID=America/New_York:20260323T103000"_ba << u"2026-03-23 10:30"_s
                               << "America/New_York"_ba << true;
    QTest::newRow("a day") << "DTSTART;VALUE=DATE:20260323"_ba << u"2026-03-23 12:00"_s << "Europe/Berlin"_ba
                           << false;
    QTest::newRow("a leap second") << "DTSTART:20260323T103060"_ba << u"2026-03-23 10:30"_s
                                   << "Europe/Berlin"_ba << true;
    QTest::newRow("the hour that is left out")
        << "DTSTART:20260329T023000"_ba << u"2026-03-29 03:30"_s << "Europe/Berlin"_ba << true;
    QTest::newRow("the hour that comes twice")
        << "DTSTART:20261025T023000"_ba << u"2026-10-25 02:30"_s << "Europe/Berlin"_ba << true;
    QTest::newRow("long ago") << "DTSTART:18991231T103000"_ba << QString() << QByteArray() << false;
    QTest::newRow("far away") << "DTSTART:99991231T103000"_ba << QString() << QByteArray() << false;
    QTest::newRow("no day") << "DTSTART:20260230T103000"_ba << QString() << QByteArray() << false;
    QTest::newRow("no hour") << "DTSTART:20260323T253000"_ba << QString() << QByteArray() << false;
    QTest::newRow("words") << "DTSTART:next Monday"_ba << QString() << QByteArray() << false;
    QTest::newRow("other digits") << "DTSTART:\u0662\u0660\u0662\u06660323T103000"_ba << QString()
                                  << QByteArray() << false;
    QTest::newRow("too short") << "DTSTART:2026"_ba << QString() << QByteArray() << false;
    QTest::newRow("nothing") << "DTSTART:"_ba << QString() << QByteArray() << false;
}

void TestCalendarReader::times_are_read()
{
    QFETCH(const QByteArray, line);
    QFETCH(const QString, wall);
    QFETCH(const QByteArray, zone);
    QFETCH(const bool, hasTime);
    const auto found = readEvent(line);
    if (wall.isEmpty()) {
        QCOMPARE(found.error(), CalendarRefusal::NoEvent);
        return;
    }
    QVERIFY(found);
    QCOMPARE(wallOf(found->events.first()), wall);
    QCOMPARE(found->events.first().start.zoneId(), zone);
    QCOMPARE(found->events.first().hasTime, hasTime);
    QVERIFY(!found->events.first().remarks);
}

void TestCalendarReader::zones_are_found_by_their_names_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("zone");
    QTest::newRow("as everywhere") << "Europe/London"_ba << "Europe/London"_ba;
    QTest::newRow("in quotes") << "\"Europe/London\""_ba << "Europe/London"_ba;
    QTest::newRow("as Windows has it") << "W. Europe Standard Time"_ba << "Europe/Berlin"_ba;
    QTest::newRow("as Evolution has it")
        << "/freeassociation.sourceforge.net/America/Argentina/Ushuaia"_ba << "America/Argentina/Ushuaia"_ba;
    QTest::newRow("as Mozilla had it") << "/mozilla.org/20050126_1/Europe/Paris"_ba << "Europe/Paris"_ba;
    QTest::newRow("as the file explains it") << "My zone"_ba << "Asia/Tokyo"_ba;
}

void TestCalendarReader::zones_are_found_by_their_names()
{
    QFETCH(const QByteArray, name);
    QFETCH(const QByteArray, zone);
    const auto found = readCalendar(
        calendar("BEGIN:VTIMEZONE\r\nTZID:My zone\r\nX-LIC-LOCATION:Asia/Tokyo\r\nEND:VTIMEZONE\r\n"
                 + eventOf("DTSTART;TZID=" + name + ":20260323T103000")),
        kReading);
    QVERIFY(found);
    QCOMPARE(found->events.first().start.zoneId(), zone);
    QCOMPARE(wallOf(found->events.first()), u"2026-03-23 10:30"_s);
    QVERIFY(!found->events.first().remarks);
}

void TestCalendarReader::a_zone_that_is_not_known_is_said()
{
    for (const QByteArray &name : {"Mars/Olympus"_ba, "../../etc/passwd"_ba, QByteArray(5000, 'x')}) {
        const auto found = readEvent("DTSTART;TZID=" + name + ":20260323T103000");
        QVERIFY(found);
        QCOMPARE(wallOf(found->events.first()), u"2026-03-23 10:30"_s);
        QCOMPARE(found->events.first().start.zoneId(), "Europe/Berlin"_ba);
        QVERIFY(found->events.first().remarks == CalendarRemark::OddZone);
    }
}

void TestCalendarReader::text_is_plain_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QString>("text");
    QTest::newRow("escapes") << "a\\\\b\\;c\\,d\\Ne"_ba << u"a\\b;c,d\ne"_s;
    QTest::newRow("an escape of nothing") << "a\\"_ba << u"a\\"_s;
    QTest::newRow("markup") << "<p>Bring the <b>card</b>.<br>Ring &amp; wait.</p><script>x()</script>"_ba
                            << u"Bring the card.\nRing & wait.\nx()"_s;
    QTest::newRow("a link") << "<a href=\"javascript:x()\">Join</a>"_ba << u"Join"_s;
    QTest::newRow("markup that is cut off") << "Join <br"_ba << u"Join <br"_s;
    QTest::newRow("no markup") << "less than <5 mg> a day"_ba << u"less than <5 mg> a day"_s;
    QTest::newRow("control characters") << "a\x01\x1b"
                                           "b"_ba
                                        << u"ab"_s;
    QTest::newRow("no UTF-8") << "caf\xe9"_ba << u"caf\ufffd"_s;
}

void TestCalendarReader::text_is_plain()
{
    QFETCH(const QByteArray, value);
    QFETCH(const QString, text);
    const auto found = readEvent("DTSTART:20260323T103000\r\nDESCRIPTION:" + value);
    QVERIFY(found);
    QCOMPARE(found->events.first().description, text);
}

void TestCalendarReader::lines_are_put_together()
{
    // Folded within a letter of two octets, broken by every kind of break, in small letters.
    const QByteArray file = "\xEF\xBB\xBF"
                            "begin:vcalendar\nBegin:VEvent\rdtstart:202603\r\n 23T103000\n"
                            "summary;language=\"de:at;x\":Gr\xc3\r\n \xbc\xc3\x9f"
                            "e\n\tund mehr\r\n\r\nno line at all\r\n;:\r\nEND:VEVENT\r\nEND:VCALENDAR";
    const auto found = readCalendar(file, kReading);
    QVERIFY(found);
    QCOMPARE(found->events.first().summary, u"Grüßeund mehr"_s);
    QCOMPARE(wallOf(found->events.first()), u"2026-03-23 10:30"_s);
}

void TestCalendarReader::what_nests_in_an_event_is_passed_over()
{
    const auto found = readCalendar(
        calendar("BEGIN:VTODO\r\nSUMMARY:Not this\r\nDTSTART:20260101T000000\r\nEND:VTODO\r\n"
                 + eventOf("SUMMARY:This\r\nDTSTART:20260323T103000\r\nBEGIN:VALARM\r\nSUMMARY:Nor this\r\n"
                           "DTSTART:20260101T000000\r\nEND:VALARM")),
        kReading);
    QVERIFY(found);
    QCOMPARE(found->events.size(), 1);
    QCOMPARE(found->events.first().summary, u"This"_s);
    QCOMPARE(wallOf(found->events.first()), u"2026-03-23 10:30"_s);
}

void TestCalendarReader::what_is_called_off_or_without_a_date_is_left_out()
{
    const auto found =
        readCalendar(calendar(eventOf("DTSTART:20260323T103000\r\nSTATUS:CANCELLED")
                              + eventOf("SUMMARY:Some day") + eventOf("DTSTART:20260323T103000")),
                     kReading);
    QVERIFY(found);
    QCOMPARE(found->events.size(), 1);
    QCOMPARE(found->cancelled, 1);
    QCOMPARE(found->unreadable, 1);
}

void TestCalendarReader::too_many_words_are_left_out()
{
    const auto found = readEvent("DTSTART:20260323T103000\r\nSUMMARY:" + QByteArray(300, 'x')
                                 + "\r\nDESCRIPTION:" + QByteArray(200'000, 'y'));
    QVERIFY(found);
    QCOMPARE(found->events.first().summary.size(), CalendarEvent::kLongestSummary);
    QCOMPARE(found->events.first().description.size(), CalendarEvent::kLongestDescription);
    QVERIFY(found->events.first().remarks == CalendarRemark::Shortened);
}

void TestCalendarReader::what_is_no_calendar_is_refused_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<CalendarRefusal>("refusal");
    QTest::newRow("nothing") << QByteArray() << CalendarRefusal::NoCalendar;
    QTest::newRow("a picture") << "\x89PNG\r\n\x1a\n"_ba << CalendarRefusal::NoCalendar;
    QTest::newRow("a card") << "BEGIN:VCARD\r\nFN:Ann\r\nEND:VCARD\r\n"_ba << CalendarRefusal::NoCalendar;
    QTest::newRow("a page") << "<html><body>Log in</body></html>"_ba << CalendarRefusal::NoCalendar;
    QTest::newRow("an empty calendar") << calendar({}) << CalendarRefusal::NoEvent;
    QTest::newRow("an event that is cut off")
        << "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nDTSTART:20260323T10"_ba << CalendarRefusal::NoEvent;
    QTest::newRow("ends without beginnings")
        << "BEGIN:VCALENDAR\r\nEND:VEVENT\r\nEND:VALARM\r\n"_ba << CalendarRefusal::NoEvent;
}

void TestCalendarReader::what_is_no_calendar_is_refused()
{
    QFETCH(const QByteArray, file);
    QFETCH(const CalendarRefusal, refusal);
    const auto found = readCalendar(file, kReading);
    QVERIFY(!found);
    QCOMPARE(found.error(), refusal);
}

void TestCalendarReader::ten_thousand_events_are_read_and_no_more()
{
    QByteArray lines;
    for (int index = 0; index < kMostCalendarEvents; ++index)
        lines += eventOf("DTSTART:20260323T103000");
    QCOMPARE(readCalendar(calendar(lines), kReading).value_or(FoundEvents{}).events.size(),
             kMostCalendarEvents);
    lines += eventOf("DTSTART:20260323T103000");
    QCOMPARE(readCalendar(calendar(lines), kReading).error(), CalendarRefusal::TooMany);
    QByteArray repeating;
    for (int index = 0; index < 200; ++index)
        repeating += eventOf("DTSTART:20260323T103000\r\nRRULE:FREQ=DAILY");
    QCOMPARE(readCalendar(calendar(repeating), kReading).error(), CalendarRefusal::TooMany);
}

QTEST_GUILESS_MAIN(TestCalendarReader)
#include "tst_CalendarReader.moc"
