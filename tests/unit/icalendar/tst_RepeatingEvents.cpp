#include "CalendarFiles.h"

#include "support/ThreadTimer.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace alongside;
using namespace alongside::calendarfiles;

/// Events of a calendar file that repeat: on which days, from when on, and for how long.
class TestRepeatingEvents : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rules_are_followed_data();
    void rules_are_followed();
    void times_left_out_and_moved_are_heeded();
    void a_series_that_began_long_ago_goes_on_as_it_began_data();
    void a_series_that_began_long_ago_goes_on_as_it_began();
    void an_endless_rule_ends();
    void many_rules_that_mean_a_lot_end_data();
    void many_rules_that_mean_a_lot_end();
};

void TestRepeatingEvents::rules_are_followed_data()
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

void TestRepeatingEvents::rules_are_followed()
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

void TestRepeatingEvents::times_left_out_and_moved_are_heeded()
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

void TestRepeatingEvents::a_series_that_began_long_ago_goes_on_as_it_began_data()
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
void TestRepeatingEvents::a_series_that_began_long_ago_goes_on_as_it_began()
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
void TestRepeatingEvents::an_endless_rule_ends()
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

void TestRepeatingEvents::many_rules_that_mean_a_lot_end_data()
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

void TestRepeatingEvents::many_rules_that_mean_a_lot_end()
{
    QFETCH(const QByteArray, event);
    QByteArray lines;
    for (int index = 0; index < 5000; ++index)
        lines += eventOf(event);
    const ThreadTimer timer;
    const auto found = readCalendar(calendar(lines), kReading);
    QVERIFY(found);
    QVERIFY(found->events.last().remarks.testFlag(CalendarRemark::GoesOn));
    QVERIFY2(timer.elapsed() < 20s,
             qPrintable(QString::number(timer.elapsed().count()))); // well under 1 s on a desktop
}

QTEST_GUILESS_MAIN(TestRepeatingEvents)
#include "tst_RepeatingEvents.moc"
