#include "Visits/CalendarSteps.h"
#include "app/AppTests.h"

using namespace Qt::StringLiterals;
using namespace alongside;
using namespace alongside::calendarsteps;

/// Appointments into calendar files, through the screens: a calendar is told no more than was chosen.
class VisitsToCalendars : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_files = std::make_unique<QTemporaryDir>(); }
    void a_calendar_is_told_nothing_but_the_time();
    void a_calendar_is_told_more_if_that_is_wanted();
    void all_that_are_to_come_are_in_the_file_and_come_back();
    void place_that_cannot_be_written_is_said();

private:
    [[nodiscard]] QByteArray written() const;
    [[nodiscard]] QUrl newPlace() const { return QUrl::fromLocalFile(m_files->filePath(u"new.ics"_s)); }
    static RunningApp::Done save(RunningApp &app, const QUrl &place);

    std::unique_ptr<QTemporaryDir> m_files;
};

QByteArray VisitsToCalendars::written() const
{
    QFile file(newPlace().toLocalFile());
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

RunningApp::Done VisitsToCalendars::save(RunningApp &app, const QUrl &place)
{
    app.opened().visits()->share()->save(place);
    return app.read(u"toast"_s, u"in the file"_s);
}

void VisitsToCalendars::a_calendar_is_told_nothing_but_the_time()
{
    RunningApp app;
    DO(startWith(app, {results()}));
    DO(app.press(u"visit0"_s));
    DO(app.press(u"shareVisit"_s));
    DO(app.read(u"sharePreview"_s, u"Appointment\nTuesday 17 March at 10:30"_s));
    DO(save(app, newPlace()));
    const QByteArray file = written();
    QVERIFY(file.contains("SUMMARY:Appointment\r\n"));
    QVERIFY(file.contains("DTSTART:20260317T093000Z\r\n"));
    for (const char *word :
         {"Osei", "Results", "Northside", "card", "secret-note", "LOCATION", "DESCRIPTION"})
        QVERIFY2(!file.contains(word), word);
}

void VisitsToCalendars::a_calendar_is_told_more_if_that_is_wanted()
{
    RunningApp app;
    DO(startWith(app, {results()}));
    DO(app.press(u"visit0"_s));
    DO(app.press(u"shareVisit"_s));
    DO(app.press(u"withTitle"_s));
    DO(app.press(u"withPlace"_s));
    DO(app.press(u"withNotes"_s));
    DO(app.read(u"sharePreview"_s, u"Dr. Amara Osei: Results"_s));
    DO(app.read(u"sharePreview"_s, u"secret-note"_s));
    DO(save(app, newPlace()));
    const QByteArray file = written();
    for (const char *word :
         {"SUMMARY:Dr. Amara Osei: Results", "LOCATION:Northside", "Bring the card", "secret-note"})
        QVERIFY2(file.contains(word), word);
    // The next time it is asked anew.
    DO(app.press(u"back"_s));
    DO(app.press(u"shareVisit"_s));
    DO(app.read(u"sharePreview"_s, u"Appointment"_s));
}

void VisitsToCalendars::all_that_are_to_come_are_in_the_file_and_come_back()
{
    Visit past = results();
    past.time = LivedTime::onClock(QDate(2026, 3, 1), QTime(10, 0), QTimeZone("Europe/Berlin"));
    Visit day = results();
    day.about = u"Some time that day"_s;
    day.time = visit::momentOf(QDate(2026, 4, 1), QTimeZone("Europe/Berlin"));
    day.hasTime = false;
    day.minutes = 2 * visit::kMinutesOfDay;
    {
        RunningApp app;
        DO(startWith(app, {past, results(), day}));
        DO(app.press(u"shareVisits"_s));
        DO(app.press(u"withTitle"_s));
        DO(save(app, newPlace()));
    }
    QCOMPARE(written().count("BEGIN:VEVENT"), 2);

    RunningApp other;
    DO(startWith(other));
    DO(toImport(other));
    DO(choose(other, newPlace()));
    DO(other.press(u"addFound"_s));
    DO(seeKept(other, 2));
    DO(other.read(u"visit0"_s, u"Dr. Amara Osei: Results"_s));
    DO(other.read(u"visit0"_s, u"Tuesday 17 March at 10:30"_s));
    DO(other.read(u"visit1"_s, u"Wednesday 1 April, until Thursday 2 April"_s));
    QVERIFY(!other.textIn(u"visit1"_s).contains(u" at "_s));
}

void VisitsToCalendars::place_that_cannot_be_written_is_said()
{
    RunningApp app;
    DO(startWith(app, {results()}));
    DO(app.press(u"visit0"_s));
    DO(app.press(u"shareVisit"_s));
    app.opened().visits()->share()->save(QUrl::fromLocalFile(m_files->filePath(u"no/such/folder.ics"_s)));
    DO(app.read(u"shareProblem"_s, u"could not be written there"_s));
    QVERIFY(written().isEmpty());
}

ALONGSIDE_APP_TEST(VisitsToCalendars)
#include "tst_VisitsToCalendars.moc"
