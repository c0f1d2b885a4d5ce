#include "CalendarFiles.h"

#include "support/ThreadTimer.h"

#include <QFile>
#include <QTest>

#include <malloc.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace alongside;

/// Files as large as are read, full of one thing: each is read to its end or refused, in bounded time and
/// memory.
class TestLargeCalendars : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void what_was_held_for_a_moment_is_measured();
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

/// The most memory that this process takes at once, more than when this was made.
class PeakMemory
{
public:
    PeakMemory()
    {
        ::malloc_trim(0); // what is free already would be taken without being seen
        QFile references(u"/proc/self/clear_refs"_s);
        m_known = references.open(QIODevice::WriteOnly | QIODevice::Unbuffered) && references.write("5") == 1;
        m_before = most();
    }

    /// False where the system does not forget an earlier peak, or where freed memory is kept aside.
    [[nodiscard]] bool isKnown() const { return m_known && kFreedIsFree; }
    [[nodiscard]] qint64 mebibytes() const { return (most() - m_before) / 1024; }

private:
#if defined(__SANITIZE_ADDRESS__)
    static constexpr bool kFreedIsFree = false;
#else
    static constexpr bool kFreedIsFree = true;
#endif

    // In KiB, since it was last forgotten.
    static qint64 most()
    {
        QFile status(u"/proc/self/status"_s);
        if (!status.open(QIODevice::ReadOnly))
            return 0;
        const QByteArray text = status.readAll();
        return text.mid(text.indexOf("VmHWM:") + 6, 20).split('k').constFirst().trimmed().toLongLong();
    }

    bool m_known = false;
    qint64 m_before = 0;
};

} // namespace

// Whatever was held before.
void TestLargeCalendars::what_was_held_for_a_moment_is_measured()
{
    constexpr qsizetype mebibyte = qsizetype(1024) * 1024;
    QVERIFY(QByteArray(200 * mebibyte, 'a').endsWith('a'));
    const PeakMemory peak;
    if (!peak.isKnown())
        QSKIP("this system does not tell");
    QVERIFY2(peak.mebibytes() < 10, qPrintable(QString::number(peak.mebibytes())));
    QVERIFY(QByteArray(64 * mebibyte, 'a').endsWith('a'));
    QVERIFY2(peak.mebibytes() > 60, qPrintable(QString::number(peak.mebibytes())));
}

void TestLargeCalendars::are_read_within_bounds_data()
{
    QTest::addColumn<QByteArray>("line");
    const auto lines = [](const char *name, const QByteArray &line) {
        QTest::newRow(name) << line;
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
    QFETCH(const QByteArray, line);
    const QByteArray file = calendar(filled(line + "\r\n", kFileBytes));
    const PeakMemory peak;
    const ThreadTimer timer;
    const auto found = readCalendar(file, calendarfiles::kReading);
    QVERIFY2(timer.elapsed() < 20s,
             qPrintable(QString::number(timer.elapsed().count()))); // less than 1 s on a desktop
    QVERIFY(found || found.error() == CalendarRefusal::NoEvent || found.error() == CalendarRefusal::TooMany);
    constexpr qint64 most = 10; // a second copy of the file would be more
    if (!peak.isKnown())
        QSKIP("what memory it took, this system does not tell");
    QVERIFY2(peak.mebibytes() < most, qPrintable(QString::number(peak.mebibytes())));
}

QTEST_GUILESS_MAIN(TestLargeCalendars)
#include "tst_LargeCalendars.moc"
