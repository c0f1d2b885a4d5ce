#include "CalendarFiles.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace alongside;

/// Files as large as are read, full of one thing: each is read to its end or refused, in bounded time and
/// memory.
class TestLargeCalendars : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void are_read_within_bounds_data();
    void are_read_within_bounds();
};

namespace {

constexpr qsizetype kFileBytes = qsizetype(16) * 1024 * 1024;
constexpr qsizetype kLineBytes = qsizetype(60) * 1024;

QByteArray filled(const QByteArray &piece, qsizetype bytes)
{
    return piece.repeated(bytes / piece.size());
}

QByteArray calendar(const QByteArray &lines)
{
    return "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nUID:1\r\nDTSTART:20260323T103000\r\n" + lines
           + "END:VEVENT\r\nEND:VCALENDAR\r\n";
}

// The most memory that this process had, in MiB; nothing where the system does not say.
qint64 peakMemory()
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    const QByteArray text = status.readAll();
    return text.mid(text.indexOf("VmHWM:") + 6, 20).split('k').constFirst().trimmed().toLongLong() / 1024;
}

} // namespace

void TestLargeCalendars::are_read_within_bounds_data()
{
    QTest::addColumn<QByteArray>("lines");
    const auto lines = [](const char *name, const QByteArray &line) {
        QTest::newRow(name) << filled(line + "\r\n", kFileBytes);
    };
    lines("short lines", "UID:a");
    lines("lines that are not needed", "X:a");
    lines("times", "DTSTART:20260323T103000");
    lines("times left out", "EXDATE:20260323T103000,20260324T103000");
    lines("beginnings", "BEGIN:VEVENT");
    lines("what nests", "BEGIN:VALARM");
    lines("ends", "END:VEVENT");
    lines("empty lines", "");
    lines("folds", " ");
    lines("parameters", "SUMMARY" + filled(";A=b", kLineBytes) + ":c");
    lines("parameters of a time", "DTSTART" + filled(";A=b", kLineBytes) + ":20260323T103000");
    lines("quotes", "SUMMARY" + filled(";A=\"b", kLineBytes) + ":c");
    lines("colons in a zone", "DTSTART;TZID=a" + filled(":b", kLineBytes));
    const QByteArray list = filled("20260323T103000,", 8 * qsizetype(1024));
    lines("a long parameter of times", "EXDATE;X-A=" + filled("b", kLineBytes - list.size()) + ":" + list);
    lines("a long zone of times", "EXDATE;TZID=" + filled("b", kLineBytes - list.size()) + ":" + list);
    lines("an unknown zone of times", "EXDATE;TZID=Nowhere/Else:" + list);
    lines("parameters behind a colon", "DTSTART;TZID=x:y" + filled(";A=b", kLineBytes) + ":1");
    lines("escapes", "SUMMARY:" + filled("\\:\\n", kLineBytes));
    lines("markup", "DESCRIPTION:" + filled("<br>&lt;", kLineBytes));
    lines("commas", "EXDATE:" + filled(",", kLineBytes));
    lines("times of one line", "EXDATE:" + filled("20260323T103000,", kLineBytes));
    lines("a rule", "RRULE:FREQ=DAILY;BYDAY=" + filled("MO,", kLineBytes) + "TU");
}

void TestLargeCalendars::are_read_within_bounds()
{
    QFETCH(const QByteArray, lines);
    const QByteArray file = calendar(lines);
    const qint64 before = peakMemory();
    QElapsedTimer timer;
    timer.start();
    const auto found = readCalendar(file, calendarfiles::kReading);
    QVERIFY2(timer.elapsed() < 20'000,
             qPrintable(QString::number(timer.elapsed()))); // less than 1 s on a desktop
    QVERIFY(found || found.error() == CalendarRefusal::NoEvent || found.error() == CalendarRefusal::TooMany);
    constexpr qint64 most = 100;
    QVERIFY2(peakMemory() - before < most, qPrintable(QString::number(peakMemory() - before)));
}

QTEST_GUILESS_MAIN(TestLargeCalendars)
#include "tst_LargeCalendars.moc"
