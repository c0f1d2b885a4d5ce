#include "Visits/CalendarSteps.h"
#include "app/AppTests.h"

#include "support/FolderContent.h"
#include "support/SourceTree.h"

using namespace Qt::StringLiterals;
using namespace alongside;
using namespace alongside::calendarsteps;

/// Appointments from calendar files, through the screens.
class VisitsFromCalendars : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_files = std::make_unique<QTemporaryDir>(); }
    void appointments_of_a_file_are_looked_at_chosen_and_kept();
    void files_of_other_programs_are_read_data();
    void files_of_other_programs_are_read();
    void what_was_added_is_taken_back();
    void what_is_here_already_is_not_chosen();
    void what_brings_nothing_is_refused_kindly_data();
    void what_brings_nothing_is_refused_kindly();
    void a_file_that_is_too_large_is_refused_kindly();
    void remarks_say_what_was_not_understood();
    void ten_thousand_are_shown_and_kept();
    void leaving_keeps_nothing();
    void locking_keeps_nothing();
    void nothing_is_left_in_any_file();

private:
    [[nodiscard]] QUrl fileOf(const QByteArray &content);

    std::unique_ptr<QTemporaryDir> m_files;
};

namespace {

QByteArray calendar(const QByteArray &events)
{
    return "BEGIN:VCALENDAR\r\nVERSION:2.0\r\n" + events + "END:VCALENDAR\r\n";
}

QByteArray eventOf(const QByteArray &lines)
{
    return "BEGIN:VEVENT\r\n" + lines + "\r\nEND:VEVENT\r\n";
}

QByteArray threeAppointments()
{
    return calendar(
        eventOf("UID:1\r\nSUMMARY:Blood test\r\nDTSTART:20260316T080000Z\r\nLOCATION:Ward 4")
        + eventOf("UID:2\r\nSUMMARY:Long ago\r\nDTSTART;VALUE=DATE:20250102")
        + eventOf("UID:3\r\nSUMMARY:Video call\r\nDTSTART;TZID=America/New_York:20260320T090000\r\n"
                  "DESCRIPTION:<p>Have the <b>card</b> at hand</p>"));
}

} // namespace

QUrl VisitsFromCalendars::fileOf(const QByteArray &content)
{
    QFile file(m_files->filePath(u"calendar.ics"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        return {};
    return QUrl::fromLocalFile(file.fileName());
}

void VisitsFromCalendars::appointments_of_a_file_are_looked_at_chosen_and_kept()
{
    RunningApp app;
    DO(startWith(app));
    DO(toImport(app));
    DO(choose(app, fileOf(threeAppointments())));
    DO(app.read(u"importCount"_s, u"3 appointments in it"_s));
    DO(app.read(u"found0"_s, u"Long ago"_s));
    DO(app.read(u"found1"_s, u"Monday 16 March at 09:00"_s));
    DO(app.read(u"addFound"_s, u"Add 2 appointments"_s)); // what is past is not chosen
    QCOMPARE(kept(app), 0);
    DO(app.press(u"addFound"_s));
    DO(app.read(u"toast"_s, u"2 appointments are here now."_s));
    DO(app.see(u"visitsScreen"_s));
    DO(app.start());
    DO(app.unlock());
    DO(app.press(u"visits"_s));
    DO(app.press(u"visit1"_s));
    DO(app.read(u"visitScreen"_s, u"Video call"_s));
    DO(app.read(u"visitWhen"_s, u"Friday 20 March at 09:00, New York time"_s));
    DO(app.read(u"visitNote"_s, u"Have the card at hand"_s));
}

void VisitsFromCalendars::files_of_other_programs_are_read_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<int>("count");
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("when");
    QTest::addColumn<QString>("place");
    QTest::addColumn<QString>("note");
    QTest::addColumn<QString>("last");
    QTest::newRow("Outlook") << u"outlook.ics"_s << 3 << u"Blood test"_s << u"Tuesday 17 March at 10:30"_s
                             << u"Ward 4, first floor"_s
                             << u"Bring the list of medicines.\n\nThe lift is on the left, behind the desk."_s
                             << u"Tuesday 19 May at 10:30"_s;
    QTest::newRow("Google") << u"google.ics"_s << 1 << u"Video call, with Dr. Osei"_s
                            << u"Wednesday 18 March at 10:30"_s << QString()
                            << u"Have the card at hand\nRing & wait.\nJoin"_s << QString();
    QTest::newRow("Apple") << u"apple.ics"_s << 3 << u"Physiotherapy"_s
                           << u"Thursday 19 March at 09:00, New York time"_s
                           << u"1 Main Street\nSpringfield"_s << QString()
                           << u"Thursday 9 April at 09:00, New York time"_s;
    QTest::newRow("Thunderbird") << u"thunderbird.ics"_s << 1 << u"Scan"_s << u"Friday 20 March"_s
                                 << u"Room 2; ask at the desk"_s << u"Nothing to eat before"_s << QString();
}

void VisitsFromCalendars::files_of_other_programs_are_read()
{
    QFETCH(const QString, file);
    QFETCH(const int, count);
    RunningApp app;
    DO(startWith(app));
    DO(toImport(app));
    DO(choose(app, QUrl::fromLocalFile(testData() + u"/calendar/"_s + file)));
    DO(app.press(u"addFound"_s));
    DO(seeKept(app, count));
    DO(app.press(u"visit0"_s));
    QFETCH(const QString, title);
    DO(app.read(u"visitScreen"_s, title));
    QFETCH(const QString, when);
    DO(app.read(u"visitWhen"_s, when));
    QFETCH(const QString, place);
    if (!place.isEmpty())
        DO(app.read(u"visitPlace"_s, place));
    QFETCH(const QString, note);
    if (!note.isEmpty())
        DO(app.read(u"visitNote"_s, note));
    DO(app.press(u"back"_s));
    QFETCH(const QString, last);
    if (!last.isEmpty()) {
        DO(app.press(u"visit%1"_s.arg(count - 1)));
        DO(app.read(u"visitWhen"_s, last));
    }
}

void VisitsFromCalendars::what_was_added_is_taken_back()
{
    RunningApp app;
    DO(startWith(app, {results()}));
    DO(toImport(app));
    DO(choose(app, fileOf(threeAppointments())));
    DO(app.press(u"chooseAll"_s));
    DO(app.press(u"addFound"_s));
    DO(seeKept(app, 4));
    DO(app.press(u"undo"_s));
    DO(seeKept(app, 1));
    DO(app.read(u"visit0"_s, u"Dr. Amara Osei"_s));
}

void VisitsFromCalendars::what_is_here_already_is_not_chosen()
{
    RunningApp app;
    DO(startWith(app));
    for (const int count : {2, 2}) {
        DO(toImport(app));
        DO(choose(app, fileOf(threeAppointments())));
        if (app.opened().visits()->found()->chosenCount() > 0) {
            DO(app.press(u"addFound"_s));
        } else {
            DO(app.read(u"found1"_s, u"This one is here already."_s));
            QVERIFY(!app.hand().find(u"addFound"_s)->isEnabled());
        }
        DO(seeKept(app, count));
    }
}

void VisitsFromCalendars::what_brings_nothing_is_refused_kindly_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("nothing") << QByteArray() << u"This is no calendar"_s;
    QTest::newRow("a page") << "<html>Log in</html>"_ba << u"This is no calendar"_s;
    QTest::newRow("an empty calendar") << calendar({}) << u"no appointment with a date that can be read"_s;
    QByteArray many;
    for (int index = 0; index <= kMostCalendarEvents; ++index)
        many += eventOf("DTSTART:20260316T080000Z");
    QTest::newRow("too many") << calendar(many) << u"more than 10,000 appointments"_s;
}

void VisitsFromCalendars::what_brings_nothing_is_refused_kindly()
{
    QFETCH(const QByteArray, content);
    QFETCH(const QString, sentence);
    RunningApp app;
    app.options.locale = QLocale(u"en_US"_s);
    DO(startWith(app, {results()}));
    DO(toImport(app));
    DO(choose(app, fileOf(content)));
    DO(app.read(u"importProblem"_s, sentence));
    QCOMPARE(kept(app), 1);
    DO(choose(app, QUrl::fromLocalFile(m_files->filePath(u"not-there.ics"_s))));
    DO(app.read(u"importProblem"_s, u"could not be read"_s));
    DO(choose(app, QUrl::fromLocalFile(m_files->path())));
    DO(app.read(u"importProblem"_s, u"could not be read"_s));
}

void VisitsFromCalendars::a_file_that_is_too_large_is_refused_kindly()
{
    QFile large(m_files->filePath(u"large.ics"_s));
    QVERIFY(large.open(QIODevice::WriteOnly) && large.write("BEGIN:VCALENDAR\r\n") > 0
            && large.resize(qint64(50) * 1024 * 1024));
    large.close();
    RunningApp app;
    DO(startWith(app));
    DO(toImport(app));
    DO(choose(app, QUrl::fromLocalFile(large.fileName())));
    DO(app.read(u"importProblem"_s, u"more than 16 megabytes"_s));
}

void VisitsFromCalendars::remarks_say_what_was_not_understood()
{
    RunningApp app;
    DO(startWith(app));
    DO(toImport(app));
    DO(choose(app, fileOf(calendar(
                       eventOf("UID:1\r\nSUMMARY:Far away\r\nDTSTART;TZID=Mars/Olympus:20260316T080000")
                       + eventOf("UID:2\r\nSUMMARY:Odd\r\nDTSTART:20260317T080000\r\nRRULE:FREQ=SECONDLY")
                       + eventOf("SUMMARY:Off\r\nDTSTART:20260317T080000\r\nSTATUS:CANCELLED")
                       + eventOf("SUMMARY:Some day")))));
    DO(app.read(u"found0"_s, u"Its time zone is not known"_s));
    DO(app.read(u"found1"_s, u"Only the first time is here"_s));
    DO(app.read(u"importRemark"_s, u"1 appointment is called off"_s));
    DO(app.read(u"importRemark"_s, u"1 appointment has no date"_s));

    DO(choose(app, fileOf(calendar(eventOf("UID:1\r\nDTSTART:20200101T080000\r\nRRULE:FREQ=DAILY")))));
    DO(app.read(u"importCount"_s, u"52 appointments in it"_s));
    DO(app.read(u"found0"_s, u"It repeats more often than is taken here."_s));
}

void VisitsFromCalendars::ten_thousand_are_shown_and_kept()
{
    QByteArray events;
    for (int index = 0; index < kMostCalendarEvents; ++index)
        events += eventOf("UID:" + QByteArray::number(index) + "\r\nDTSTART:20260316T080000Z");
    RunningApp app;
    DO(startWith(app));
    DO(toImport(app));
    DO(choose(app, fileOf(calendar(events))));
    DO(app.see(u"found0"_s));
    QVERIFY(!app.hand().find(u"found99"_s));
    DO(app.press(u"addFound"_s));
    DO(seeKept(app, kMostCalendarEvents));
}

void VisitsFromCalendars::leaving_keeps_nothing()
{
    RunningApp app;
    DO(startWith(app));
    DO(toImport(app));
    DO(choose(app, fileOf(threeAppointments())));
    DO(app.press(u"back"_s));
    DO(app.see(u"noVisits"_s));
    DO(toImport(app));
    QCOMPARE(app.opened().visits()->found()->count(), 0);
}

void VisitsFromCalendars::locking_keeps_nothing()
{
    RunningApp app;
    DO(startWith(app));
    DO(toImport(app));
    DO(choose(app, fileOf(threeAppointments())));
    app.session().lock();
    DO(app.unlock());
    DO(app.press(u"visits"_s));
    DO(app.see(u"noVisits"_s));
}

// Of what was looked at, and what was kept, only the vault has anything.
void VisitsFromCalendars::nothing_is_left_in_any_file()
{
    RunningApp app;
    DO(startWith(app));
    DO(toImport(app));
    DO(choose(app, fileOf(threeAppointments())));
    DO(app.press(u"addFound"_s));
    DO(seeKept(app, 2));
    app.end();
    const QMap<QString, QByteArray> files = filesUnder(app.folder());
    QVERIFY(!files.isEmpty());
    for (const auto &[path, content] : files.asKeyValueRange()) {
        for (const char *word : {"Blood test", "Video call", "Ward 4"})
            QVERIFY2(!content.contains(word), qPrintable(path));
    }
}

ALONGSIDE_APP_TEST(VisitsFromCalendars)
#include "tst_VisitsFromCalendars.moc"
