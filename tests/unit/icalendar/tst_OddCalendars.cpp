#include "CalendarFiles.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace alongside;
using calendarfiles::kReading;

/// Oddities of calendars that other programs wrote, as public reports of bugs tell of them. The lines are our
/// own; each case names the report, on GitHub.
class TestOddCalendars : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void is_read_all_the_same_data();
    void is_read_all_the_same();
    void words_are_read_all_the_same_data();
    void words_are_read_all_the_same();
};

namespace {

QByteArray eventOf(const QByteArray &lines)
{
    return "BEGIN:VEVENT\r\n" + lines + "\r\nEND:VEVENT\r\n";
}

QByteArray zoneOf(const QByteArray &name, const QByteArray &offsets)
{
    return "BEGIN:VTIMEZONE\r\nTZID:" + name + "\r\n" + offsets + "END:VTIMEZONE\r\n";
}

QByteArray offset(const QByteArray &season, const QByteArray &ahead)
{
    return "BEGIN:" + season + "\r\nDTSTART:16010101T000000\r\nTZOFFSETFROM:" + ahead
           + "\r\nTZOFFSETTO:" + ahead + "\r\nEND:" + season + "\r\n";
}

} // namespace

void TestOddCalendars::is_read_all_the_same_data()
{
    QTest::addColumn<QByteArray>("lines");
    QTest::addColumn<QString>("wall"); // without a time: a day
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<int>("minutes");
    QTest::addColumn<bool>("oddZone");

    QTest::newRow("a zone of nobody's: allenporter/ical #468")
        << eventOf("DTSTART;TZID=Customized Time Zone:20260426T140000\r\n"
                   "DTEND;TZID=Customized Time Zone:20260426T150000")
        << u"2026-04-26 14:00"_s << "Europe/Berlin"_ba << 60 << true;
    QTest::newRow("a zone that tells of towns, with a colon, quoted and folded: eouia/MMM-CalendarExt #68")
        << eventOf("DTSTART;TZID=\"(UTC+01:00) Amsterdam, Bern, Rom, Wien\":2026\r\n 0924T130000")
        << u"2026-09-24 13:00"_s << "Europe/Berlin"_ba << 0 << true;
    QTest::newRow("a zone and a Z as well: tutao/tutanota #11281")
        << eventOf("DTSTART;TZID=UTC:20261212T120000Z") << u"2026-12-12 13:00"_s << "Europe/Berlin"_ba << 0
        << false;
    QTest::newRow("a zone of its own that never changes: nextcloud/calendar #3862")
        << zoneOf("GRC-1", offset("STANDARD", "+1100")) + eventOf("DTSTART;TZID=GRC-1:20260601T100000")
        << u"2026-06-01 10:00"_s << "UTC+11:00"_ba << 0 << false;
    QTest::newRow("a zone whose name is a rule, without a word of it")
        << eventOf("DTSTART;TZID=GRC-1:20260601T100000") << u"2026-06-01 10:00"_s << "Europe/Berlin"_ba << 0
        << true;
    QTest::newRow("the same behind UTC, twice")
        << zoneOf("Mine", offset("STANDARD", "-033000") + offset("DAYLIGHT", "-033000"))
               + eventOf("DTSTART;TZID=Mine:20260601T100000")
        << u"2026-06-01 10:00"_s << "UTC-03:30"_ba << 0 << false;
    QTest::newRow("a zone of its own whose clocks change")
        << zoneOf("Mine", offset("STANDARD", "+0100") + offset("DAYLIGHT", "+0200"))
               + eventOf("DTSTART;TZID=Mine:20260601T100000")
        << u"2026-06-01 10:00"_s << "Europe/Berlin"_ba << 0 << true;
    QTest::newRow("a zone further away than the globe goes")
        << zoneOf("Mine", offset("STANDARD", "+9900")) + eventOf("DTSTART;TZID=Mine:20260601T100000")
        << u"2026-06-01 10:00"_s << "Europe/Berlin"_ba << 0 << true;
    QTest::newRow("a zone explained twice over: ical4j/ical4j #750")
        << zoneOf("UTC", "X-LIC-LOCATION:UTC\r\n" + offset("STANDARD", "+0100") + offset("DAYLIGHT", "+0200"))
               + eventOf("DTSTART:20260722T000000Z\r\nDTEND:20260722T010000Z")
        << u"2026-07-22 02:00"_s << "Europe/Berlin"_ba << 60 << false;
    QTest::newRow("a day with a time behind it: lfos/calcurse #517")
        << eventOf("DTSTART;VALUE=DATE:20261222T000000\r\nDTEND;VALUE=DATE:20261224T000000")
        << u"2026-12-22"_s << "Europe/Berlin"_ba << 2 * 24 * 60 << false;
    QTest::newRow("a day that is not said to be one: nextcloud/calendar #376")
        << eventOf("DTSTART:20260502\r\nDURATION:P1D") << u"2026-05-02"_s << "Europe/Berlin"_ba << 0 << false;
    QTest::newRow("a day in a zone, over before it began: franc6/ics_calendar #66") << eventOf(
        "DTSTART;TZID=Asia/Shanghai;VALUE=DATE:20260901\r\nDTEND;TZID=Asia/Shanghai;VALUE=DATE:20260901")
                                                                                    << u"2026-09-01"_s
                                                                                    << "Asia/Shanghai"_ba << 0
                                                                                    << false;
    QTest::newRow("an end at its beginning: tutao/tutanota #3764")
        << eventOf("DTSTART:20260504T050000Z\r\nDTEND:20260504T050000Z") << u"2026-05-04 07:00"_s
        << "Europe/Berlin"_ba << 0 << false;
    QTest::newRow("an end before its beginning: spatie/calendar-links #53")
        << eventOf("DTSTART:20260504T120000\r\nDTEND:20260504T110000") << u"2026-05-04 12:00"_s
        << "Europe/Berlin"_ba << 0 << false;
    QTest::newRow("no end, no name, no stamp: verdigado/sunflower #609, cryptpad/cryptpad #784")
        << eventOf("DTSTART:20260504T120000") << u"2026-05-04 12:00"_s << "Europe/Berlin"_ba << 0 << false;
    QTest::newRow("a comma behind the last one left out: tutao/tutanota #5973")
        << eventOf("DTSTART;TZID=Europe/Berlin:20260504T100000\r\nRRULE:FREQ=WEEKLY;COUNT=2\r\n"
                   "EXDATE;TZID=Europe/Berlin:20260511T100000,")
        << u"2026-05-04 10:00"_s << "Europe/Berlin"_ba << 0 << false;
}

void TestOddCalendars::is_read_all_the_same()
{
    QFETCH(const QByteArray, lines);
    QFETCH(const QString, wall);
    QFETCH(const QByteArray, zone);
    QFETCH(const int, minutes);
    QFETCH(const bool, oddZone);

    const auto found = readCalendar(calendarfiles::calendar(lines), kReading);
    QVERIFY(found);
    QCOMPARE(found->events.size(), 1);
    const CalendarEvent event = found->events.first();
    const QString shape = event.hasTime ? u"yyyy-MM-dd HH:mm"_s : u"yyyy-MM-dd"_s;
    QCOMPARE(event.start.wallClock().toString(shape), wall);
    QCOMPARE(event.start.zoneId(), zone);
    QCOMPARE(event.minutes, minutes);
    QCOMPARE(event.remarks.testFlag(CalendarRemark::OddZone), oddZone);
}

void TestOddCalendars::words_are_read_all_the_same_data()
{
    QTest::addColumn<QByteArray>("lines");
    QTest::addColumn<QString>("summary");
    QTest::addColumn<QString>("location");
    QTest::addColumn<QString>("description");

    QTest::newRow("commas as they are: lfos/calcurse #323")
        << "SUMMARY:Scan, then results\r\nLOCATION:Ward 4, left"_ba << u"Scan, then results"_s
        << u"Ward 4, left"_s << QString();
    QTest::newRow("a colon that is escaped: derekantrican/GAS-ICS-Sync #108")
        << R"(DESCRIPTION:Patients\: \nJane\n\nNote\:\n)"_ba << QString() << QString()
        << u"Patients: \nJane\n\nNote:"_s;
    QTest::newRow("line breaks as they are: ics-py/ics-py #311")
        << "SUMMARY:Blood test\r\nDESCRIPTION:Come early.\r\nBring the card, and\r\n <a "
           "href=\"https://example.org\">"
           "this</a>\r\nLOCATION:Ward 4"_ba
        << u"Blood test"_s << u"Ward 4"_s << u"Come early."_s;
    QTest::newRow("a line with nothing but a fold: libical/libical #347")
        << "DESCRIPTION:Come early.\r\n \r\n \r\nLOCATION:Ward 4"_ba << QString() << u"Ward 4"_s
        << u"Come early."_s;
    QTest::newRow("said twice, the first time with nothing")
        << "SUMMARY:Blood test\r\nLOCATION:\r\nLOCATION;LANGUAGE=en-GB:Ward 4"_ba << u"Blood test"_s
        << u"Ward 4"_s << QString();
}

void TestOddCalendars::words_are_read_all_the_same()
{
    QFETCH(const QByteArray, lines);
    QFETCH(const QString, summary);
    QFETCH(const QString, location);
    QFETCH(const QString, description);

    const auto found = readCalendar("BEGIN:VCALENDAR\r\n" + eventOf("DTSTART:20260504T120000\r\n" + lines)
                                        + "END:VCALENDAR\r\n",
                                    kReading);
    QVERIFY(found);
    QCOMPARE(found->events.size(), 1);
    QCOMPARE(found->events.first().summary, summary);
    QCOMPARE(found->events.first().location, location);
    QCOMPARE(found->events.first().description, description);
}

QTEST_GUILESS_MAIN(TestOddCalendars)
#include "tst_OddCalendars.moc"
