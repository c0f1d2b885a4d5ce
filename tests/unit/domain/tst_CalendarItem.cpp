#include "domain/CalendarItem.h"

#include <QTest>
#include <QTimeZone>

using namespace Qt::StringLiterals;
using namespace alongside;

class TestCalendarItem : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void a_day_is_one_whole_day_on_the_wall();
    void a_time_is_right_in_any_zone_data();
    void a_time_is_right_in_any_zone();
    void text_cannot_become_a_field();
    void long_lines_are_folded_between_letters();
    void nothing_else_is_in_it();

private:
    static CalendarItem item(const QString &title, QDate day, QTime time, const QTimeZone &zone)
    {
        return {.uid = u"7b1d"_s,
                .written = QDateTime(QDate(2026, 3, 14), QTime(9, 26, 53), QTimeZone::UTC),
                .title = title,
                .start = LivedTime::whenClockShowed(day, time, zone).constFirst()};
    }
    static CalendarItem item(const QString &title)
    {
        return item(title, QDate(2026, 3, 28), QTime(10, 0), QTimeZone::UTC);
    }
    static QByteArrayList lines(const CalendarItem &item) { return toCalendarFile(item).split('\n'); }
};

// The day of the wall, also where it is another one in UTC.
void TestCalendarItem::a_day_is_one_whole_day_on_the_wall()
{
    const QByteArray file =
        toCalendarFile(item(u"Plan"_s, QDate(2026, 3, 28), QTime(0, 30), QTimeZone("Pacific/Auckland")));
    QVERIFY(file.contains("\r\nDTSTART;VALUE=DATE:20260328\r\n"));
    QVERIFY(file.contains("\r\nDTEND;VALUE=DATE:20260329\r\n"));
    QVERIFY(!file.contains("DURATION"));
}

void TestCalendarItem::a_time_is_right_in_any_zone_data()
{
    QTest::addColumn<QDate>("day");
    QTest::addColumn<QByteArray>("start");

    QTest::newRow("before the clocks go forward") << QDate(2026, 3, 28) << "DTSTART:20260328T083000Z"_ba;
    QTest::newRow("after it") << QDate(2026, 3, 30) << "DTSTART:20260330T073000Z"_ba;
}

void TestCalendarItem::a_time_is_right_in_any_zone()
{
    QFETCH(const QDate, day);
    QFETCH(const QByteArray, start);

    CalendarItem timed = item(u"Plan"_s, day, QTime(9, 30), QTimeZone("Europe/Berlin"));
    timed.hasTime = true;
    QVERIFY(toCalendarFile(timed).contains("\r\n" + start + "\r\n"));
    QVERIFY(!toCalendarFile(timed).contains("DURATION"));
    timed.minutes = 120;
    QVERIFY(toCalendarFile(timed).contains("\r\nDURATION:PT120M\r\n"));
}

void TestCalendarItem::text_cannot_become_a_field()
{
    const QByteArray file =
        toCalendarFile(item(u"Tea, cake; a \\ and\nATTENDEE:mailto:a@example.org\r\x01"_s));
    QVERIFY(file.contains("\r\nSUMMARY:Tea\\, cake\\; a \\\\ and\\nATTENDEE:mailto:a@example.org\r\n"));
}

void TestCalendarItem::long_lines_are_folded_between_letters()
{
    const QString title = QString(u"é"_s).repeated(120) + u"日本語"_s.repeated(40) + u"🌿"_s.repeated(30);
    const QByteArray file = toCalendarFile(item(title));
    for (const QByteArray &line : file.split('\n')) {
        QVERIFY2(line.size() <= 76, line.constData()); // with its carriage return
        QVERIFY2(QUtf8StringView(line).isValidUtf8(), line.constData());
    }
    QVERIFY(QByteArray(file).replace("\r\n ", "").contains("SUMMARY:" + title.toUtf8() + "\r\n"));
}

void TestCalendarItem::nothing_else_is_in_it()
{
    QCOMPARE(lines(item(u"Plan"_s)),
             (QByteArrayList{"BEGIN:VCALENDAR\r", "VERSION:2.0\r", "PRODID:-//Alongside//EN\r",
                             "BEGIN:VEVENT\r", "UID:7b1d\r", "DTSTAMP:20260314T092653Z\r",
                             "DTSTART;VALUE=DATE:20260328\r", "DTEND;VALUE=DATE:20260329\r", "SUMMARY:Plan\r",
                             "CLASS:PRIVATE\r", "END:VEVENT\r", "END:VCALENDAR\r", ""}));
}

QTEST_GUILESS_MAIN(TestCalendarItem)
#include "tst_CalendarItem.moc"
