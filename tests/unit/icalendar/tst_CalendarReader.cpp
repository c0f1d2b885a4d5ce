#include "icalendar/CalendarReader.h"

#include <QElapsedTimer>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace alongside;

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
    void rules_are_followed_data();
    void rules_are_followed();
    void times_left_out_and_moved_are_heeded();
    void a_series_that_began_long_ago_goes_on_as_it_began_data();
    void a_series_that_began_long_ago_goes_on_as_it_began();
    void an_endless_rule_ends();
    void many_rules_that_mean_a_lot_end_data();
    void many_rules_that_mean_a_lot_end();
    void what_is_no_calendar_is_refused_data();
    void what_is_no_calendar_is_refused();
    void ten_thousand_events_are_read_and_no_more();
};

namespace {

const QTimeZone kBerlin("Europe/Berlin");
const CalendarReading kReading{.here = kBerlin, .today = QDate(2026, 3, 14)};

QByteArray calendar(const QByteArray &lines)
{
    return "BEGIN:VCALENDAR\r\nVERSION:2.0\r\n" + lines + "END:VCALENDAR\r\n";
}

QByteArray eventOf(const QByteArray &lines)
{
    return "BEGIN:VEVENT\r\nUID:1\r\n" + lines + "\r\nEND:VEVENT\r\n";
}

std::expected<FoundEvents, CalendarRefusal> readEvent(const QByteArray &lines)
{
    return readCalendar(calendar(eventOf(lines)), kReading);
}

QString wallOf(const CalendarEvent &event)
{
    return event.start.wallClock().toString(u"yyyy-MM-dd HH:mm"_s);
}

} // namespace

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

void TestCalendarReader::rules_are_followed_data()
{
    QTest::addColumn<QByteArray>("rule");
    QTest::addColumn<QStringList>("days");
    QTest::newRow("every third day") << "FREQ=DAILY;INTERVAL=3;COUNT=3"_ba
                                     << QStringList{u"2026-03-16"_s, u"2026-03-19"_s, u"2026-03-22"_s};
    QTest::newRow("every third week")
        << "FREQ=WEEKLY;INTERVAL=3;COUNT=2"_ba << QStringList{u"2026-03-16"_s, u"2026-04-06"_s};
    QTest::newRow("on weekdays") << "FREQ=WEEKLY;BYDAY=TH,MO;COUNT=3;WKST=SU"_ba
                                 << QStringList{u"2026-03-16"_s, u"2026-03-19"_s, u"2026-03-23"_s};
    QTest::newRow("until a day") << "FREQ=WEEKLY;UNTIL=20260330"_ba
                                 << QStringList{u"2026-03-16"_s, u"2026-03-23"_s, u"2026-03-30"_s};
    QTest::newRow("until a moment in UTC")
        << "FREQ=WEEKLY;UNTIL=20260323T093000Z"_ba << QStringList{u"2026-03-16"_s, u"2026-03-23"_s};
    QTest::newRow("every month") << "FREQ=MONTHLY;COUNT=2"_ba
                                 << QStringList{u"2026-03-16"_s, u"2026-04-16"_s};
    QTest::newRow("the third Monday") << "FREQ=MONTHLY;BYDAY=3MO;COUNT=3"_ba
                                      << QStringList{u"2026-03-16"_s, u"2026-04-20"_s, u"2026-05-18"_s};
    QTest::newRow("the last Friday") << "FREQ=MONTHLY;BYDAY=-1FR;COUNT=2"_ba
                                     << QStringList{u"2026-03-27"_s, u"2026-04-24"_s};
    QTest::newRow("the first Monday, as Outlook has it")
        << "FREQ=MONTHLY;BYSETPOS=1;BYDAY=MO;COUNT=2"_ba << QStringList{u"2026-04-06"_s, u"2026-05-04"_s};
    QTest::newRow("the last working day") << "FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1;COUNT=2"_ba
                                          << QStringList{u"2026-03-31"_s, u"2026-04-30"_s};
    QTest::newRow("the last day") << "FREQ=MONTHLY;BYMONTHDAY=-1;COUNT=2"_ba
                                  << QStringList{u"2026-03-31"_s, u"2026-04-30"_s};
    QTest::newRow("the 31st, where there is one")
        << "FREQ=MONTHLY;BYMONTHDAY=31;COUNT=2"_ba << QStringList{u"2026-03-31"_s, u"2026-05-31"_s};
    QTest::newRow("every working day") << "FREQ=DAILY;BYDAY=MO,TU,WE,TH,FR;UNTIL=20260318"_ba
                                       << QStringList{u"2026-03-16"_s, u"2026-03-17"_s, u"2026-03-18"_s};
    QTest::newRow("the second Sunday in March")
        << "FREQ=YEARLY;BYMONTH=3;BYDAY=2SU;COUNT=1"_ba << QStringList{u"2027-03-14"_s};
    QTest::newRow("with spaces, in small letters")
        << "freq=weekly; byday=mo, th; count=2;"_ba << QStringList{u"2026-03-16"_s, u"2026-03-19"_s};
    QTest::newRow("every year") << "FREQ=YEARLY;COUNT=2"_ba << QStringList{u"2026-03-16"_s, u"2027-03-16"_s};
    for (const char *odd : {"FREQ=HOURLY;COUNT=9",
                            "FREQ=WEEKLY;BYDAY=2MO",
                            "COUNT=3",
                            "FREQ=DAILY;COUNT=-1",
                            "FREQ=DAILY;INTERVAL=0",
                            "FREQ=DAILY;INTERVAL=65537",
                            "FREQ=DAILY;INTERVAL=+65538",
                            "FREQ=DAILY;INTERVAL=\t65538",
                            "FREQ=DAILY;COUNT=4294967297",
                            "FREQ=DAILY;UNTIL=soon",
                            "FREQ=DAILY;UNTIL=20261399",
                            "FREQ=WEEKLY;BYDAY=XX",
                            "nonsense",
                            "FREQ=DAILY;COUNT=99999999999999999999",
                            "FREQ=DAILY;BYHOUR=9,12",
                            "FREQ=DAILY;BYMONTH=13",
                            "RSCALE=CHINESE;FREQ=YEARLY",
                            "FREQ=YEARLY;BYWEEKNO=20",
                            "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30",
                            "FREQ=MONTHLY;BYDAY=MO;BYSETPOS=6",
                            "FREQ=MONTHLY;BYDAY=5MO;BYMONTHDAY=1"})
        QTest::newRow(odd) << QByteArray(odd) << QStringList{u"2026-03-16"_s, u"odd"_s};
    QTest::newRow("more than libical has room for")
        << "FREQ=YEARLY;BYMONTHDAY=1" + QByteArray(",1").repeated(500)
        << QStringList{u"2026-03-16"_s, u"odd"_s};
}

void TestCalendarReader::rules_are_followed()
{
    QFETCH(const QByteArray, rule);
    QFETCH(QStringList, days);
    const auto found = readEvent("DTSTART;TZID=Europe/Berlin:20260316T103000\r\nRRULE:" + rule);
    QVERIFY(found);
    const bool odd = days.removeAll(u"odd"_s) > 0;
    QStringList read;
    for (const CalendarEvent &event : found->events) {
        read += event.start.wallClock().date().toString(Qt::ISODate);
        QCOMPARE(event.start.wallClock().time(), QTime(10, 30)); // also once the clocks have changed
    }
    QCOMPARE(read, days);
    QCOMPARE(found->events.first().remarks.testFlag(CalendarRemark::OddRepeats), odd);
    QVERIFY(!found->events.first().remarks.testFlag(CalendarRemark::GoesOn));
}

void TestCalendarReader::times_left_out_and_moved_are_heeded()
{
    const auto found = readCalendar(
        calendar(eventOf("DTSTART;TZID=Europe/Berlin:20260316T103000\r\nRRULE:FREQ=WEEKLY;COUNT=4\r\n"
                         "EXDATE;TZID=Europe/Berlin:20260511T1000,,20260323T103000,20260101T000000")
                 + eventOf("RECURRENCE-ID:20260330T083000Z\r\nDTSTART;TZID=Europe/Berlin:20260331T090000")),
        kReading);
    QVERIFY(found);
    QStringList read;
    for (const CalendarEvent &event : found->events)
        read += wallOf(event);
    QCOMPARE(read, (QStringList{u"2026-03-16 10:30"_s, u"2026-03-31 09:00"_s, u"2026-04-06 10:30"_s}));
}

void TestCalendarReader::a_series_that_began_long_ago_goes_on_as_it_began_data()
{
    QTest::addColumn<QByteArray>("rule");
    for (const char *rule :
         {"FREQ=DAILY;INTERVAL=3", "FREQ=WEEKLY;INTERVAL=3", "FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,TH",
          "FREQ=WEEKLY;INTERVAL=3;BYDAY=SU,MO;WKST=SU", "FREQ=WEEKLY;INTERVAL=5;BYDAY=SA",
          "FREQ=MONTHLY;INTERVAL=5;BYDAY=-1FR", "FREQ=MONTHLY;INTERVAL=7;BYMONTHDAY=31",
          "FREQ=MONTHLY;INTERVAL=2;BYDAY=MO,TU;BYSETPOS=-1", "FREQ=YEARLY;INTERVAL=3",
          "FREQ=YEARLY;INTERVAL=2;BYMONTH=3,9;BYDAY=1WE"})
        QTest::newRow(rule) << QByteArray(rule);
}

// One that says how often is counted from its beginning, one that does not from today.
void TestCalendarReader::a_series_that_began_long_ago_goes_on_as_it_began()
{
    QFETCH(const QByteArray, rule);
    const auto days = [](const QByteArray &lines) {
        QStringList read;
        const FoundEvents found = readEvent(lines).value_or(FoundEvents{});
        for (const CalendarEvent &event : found.events)
            read += wallOf(event);
        return read;
    };
    for (const QByteArray &day :
         {"20150108"_ba, "20151231"_ba, "20200229"_ba, "20240704"_ba, "20260315"_ba}) {
        const QByteArray lines = "DTSTART:" + day + "T180000\r\nRRULE:" + rule;
        const QStringList goesOn = days(lines);
        QCOMPARE(goesOn, days(lines + ";COUNT=9000"));
        QVERIFY2(goesOn.constFirst() > u"2026-03-14"_s, qPrintable(goesOn.constFirst()));
    }
}

// Those to come, and not for ever.
void TestCalendarReader::an_endless_rule_ends()
{
    const auto found = readEvent("DTSTART:20150105T180000\r\nRRULE:FREQ=WEEKLY");
    QVERIFY(found);
    QCOMPARE(found->events.size(), kMostRepeats);
    QCOMPARE(wallOf(found->events.first()), u"2026-03-16 18:00"_s);
    QVERIFY(found->events.first().remarks == CalendarRemark::GoesOn);

    const auto over = readEvent("DTSTART:20150105T180000\r\nRRULE:FREQ=WEEKLY;COUNT=2");
    QVERIFY(over);
    QCOMPARE(over->events.size(), 2);
    QVERIFY(!over->events.first().remarks);
}

void TestCalendarReader::many_rules_that_mean_a_lot_end_data()
{
    QTest::addColumn<QByteArray>("event");
    QTest::newRow("counted from long ago")
        << "DTSTART:19000101T000000\r\nRRULE:FREQ=DAILY;COUNT=2000000000"_ba;
    QTest::newRow("a leap day in odd years")
        << "DTSTART:20230301T000000\r\nRRULE:FREQ=YEARLY;INTERVAL=2;BYMONTH=2;BYMONTHDAY=29"_ba;
    QTest::newRow("a fifth Monday in February of odd years")
        << "DTSTART:20230201T000000\r\nRRULE:FREQ=MONTHLY;INTERVAL=24;BYDAY=5MO"_ba;
    QTest::newRow("a Tuesday each seventh day from a Monday on")
        << "DTSTART:20260316T000000\r\nRRULE:FREQ=DAILY;INTERVAL=7;BYDAY=TU"_ba;
}

void TestCalendarReader::many_rules_that_mean_a_lot_end()
{
    QFETCH(const QByteArray, event);
    QByteArray lines;
    for (int index = 0; index < 5000; ++index)
        lines += eventOf(event);
    QElapsedTimer timer;
    timer.start();
    const auto found = readCalendar(calendar(lines), kReading);
    QVERIFY(found);
    QVERIFY(found->events.last().remarks.testFlag(CalendarRemark::GoesOn));
    QVERIFY2(timer.elapsed() < 20'000,
             qPrintable(QString::number(timer.elapsed()))); // well under 1 s on a desktop
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
