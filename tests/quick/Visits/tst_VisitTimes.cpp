#include "Visits/VisitApp.h"
#include "app/AppTests.h"

using namespace Qt::StringLiterals;
using namespace alongside;
using namespace alongside::visitapp;

/// When appointments are: the next one, those that are over, other zones, and nights in which clocks change.
class VisitTimes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void today_shows_the_next_one();
    void an_appointment_in_another_zone_is_shown_in_both();
    void the_night_the_clocks_change_moves_nothing();
    void a_time_that_is_left_out_is_said();
    void one_that_is_over_is_past();
    void one_with_an_end_is_over_with_it();
    void it_goes_to_another_app_from_memory();
    void a_thousand_are_shown_at_once();
};

void VisitTimes::today_shows_the_next_one()
{
    RunningApp app;
    DO(startOnToday(app, add({visitIn(-2), visitIn(1, QTime(15, 0)), visitIn(9)})));
    DO(app.read(u"nextVisit"_s, u"Tomorrow"_s));
    DO(app.read(u"nextVisitTitle"_s, u"Dr. Amara Osei"_s));
    DO(app.read(u"nextVisitWhen"_s, u"15:00"_s));
    // The day of it, until it is over.
    app.clock->instant = QDateTime(QDate(2026, 3, 15), QTime(16, 59), app.clock->place);
    app.opened().lookAtClock();
    DO(app.read(u"nextVisit"_s, u"Today"_s));
    app.clock->instant = QDateTime(QDate(2026, 3, 15), QTime(17, 0), app.clock->place);
    app.opened().lookAtClock();
    DO(app.read(u"nextVisit"_s, u"In 8 days"_s));
}

void VisitTimes::an_appointment_in_another_zone_is_shown_in_both()
{
    RunningApp app;
    DO(openForm(app));
    DO(app.press(u"visitWhenRow"_s));
    DO(app.seeStill(u"place"_s));
    DO(app.press(u"place"_s));
    DO(app.typeInto(u"placeSearch"_s, u"New York"_s));
    DO(app.read(u"place0"_s, u"New York"_s));
    DO(app.seeStill(u"place0"_s));
    DO(app.press(u"place0"_s));
    DO(app.seeGone(u"placeSearch"_s));
    DO(app.read(u"chosenMoment"_s, u"10:00, New York time"_s));
    DO(app.read(u"chosenMomentHere"_s, u"15:00"_s)); // America changes its clocks before Europe does
    DO(app.press(u"momentDone"_s));
    DO(app.seeGone(u"momentDone"_s));
    DO(app.press(u"saveVisit"_s));
    DO(app.press(u"visit0"_s));
    DO(app.read(u"visitWhen"_s, u"Saturday 21 March at 10:00, New York time"_s));
    DO(app.read(u"visitHere"_s, u"Where you are, that is Saturday 21 March at 15:00."_s));

    // Once one is there, one time is enough.
    app.clock->place = QTimeZone("America/New_York");
    DO(app.start());
    DO(app.unlock());
    DO(app.press(u"nextVisit"_s));
    DO(app.read(u"visitWhen"_s, u"Saturday 21 March at 10:00"_s));
    QVERIFY(!app.textIn(u"visitWhen"_s).contains(u"New York"_s));
    QVERIFY(!app.hand().find(u"visitHere"_s));
}

void VisitTimes::the_night_the_clocks_change_moves_nothing()
{
    RunningApp app;
    // Saturday before the clocks go forward in Berlin, and the Sunday after.
    DO(startWith(app, add({visitIn(14, QTime(9, 0)), visitIn(15, QTime(9, 0))})));
    DO(app.read(u"visit0"_s, u"Saturday 28 March at 09:00"_s));
    DO(app.read(u"visit1"_s, u"Sunday 29 March at 09:00"_s));
    const QList<Visit> visits = {visitIn(14, QTime(9, 0)), visitIn(15, QTime(9, 0))};
    QCOMPARE(visits[0].time.instant().secsTo(visits[1].time.instant()), 23 * 60 * 60);
}

void VisitTimes::a_time_that_is_left_out_is_said()
{
    RunningApp app;
    DO(startWith(app, add({visitIn(15, QTime(1, 30))})));
    DO(app.press(u"visit0"_s));
    DO(app.press(u"editVisit"_s));
    DO(app.press(u"visitWhenRow"_s));
    DO(app.seeStill(u"hourLater"_s));
    DO(app.press(u"hourLater"_s));
    DO(app.read(u"momentProblem"_s, u"02:30 was left out"_s));
    DO(app.press(u"hourLater"_s));
    DO(app.press(u"momentDone"_s));
    DO(app.seeGone(u"momentDone"_s));
    DO(app.press(u"saveVisit"_s));
    DO(app.read(u"visitWhen"_s, u"Sunday 29 March at 03:30"_s));
}

void VisitTimes::one_that_is_over_is_past()
{
    RunningApp app;
    DO(startWith(app, add({visitIn(-1), visitIn(-400), visitIn(3)})));
    DO(app.read(u"visitsScreen"_s, u"To come"_s));
    DO(app.read(u"visitsScreen"_s, u"Past"_s));
    DO(app.read(u"visit0"_s, u"17 March"_s));
    DO(app.read(u"visit1"_s, u"13 March"_s));
    DO(app.read(u"visit2"_s, u"2025"_s)); // with the year if it is another
    DO(app.press(u"visit1"_s));
    DO(app.read(u"visitDistance"_s, u"Past"_s));
}

void VisitTimes::one_with_an_end_is_over_with_it()
{
    Visit visit = visitIn(0, QTime(10, 30));
    visit.minutes = 45;
    RunningApp app;
    DO(startOnToday(app, add({visit})));
    DO(app.read(u"nextVisitWhen"_s, u"at 10:30, until 11:15"_s));
    app.clock->instant = QDateTime(QDate(2026, 3, 14), QTime(11, 15), QTimeZone("Europe/Berlin"));
    app.opened().lookAtClock();
    DO(app.seeGone(u"nextVisit"_s));
}

void VisitTimes::it_goes_to_another_app_from_memory()
{
    RunningApp app;
    app.apps = std::make_shared<OpenedApps>();
    DO(startWith(app, add({visitIn(3)})));
    DO(app.press(u"shareVisits"_s));
    DO(app.press(u"shareCalendar"_s));
    QCOMPARE(app.apps->opened, QStringList{u"file calendar.ics"_s});
    QCOMPARE(app.apps->shared.type, u"text/calendar"_s);
    const QByteArray content = app.apps->shared.content;
    QVERIFY(content.startsWith("BEGIN:VCALENDAR"));
    QVERIFY(content.contains("SUMMARY:Appointment\r\n") && !content.contains("Osei"));
}

void VisitTimes::a_thousand_are_shown_at_once()
{
    RunningApp app;
    QList<Visit> visits;
    for (int index = 0; index < 1000; ++index) {
        visits += visitIn(index - 500);
        visits.last().about = u"Number %1"_s.arg(index);
    }
    DO(startWith(app, add(visits)));
    QCOMPARE(app.opened().visits()->list()->count(), 1000);
    QCOMPARE(app.opened().visits()->list()->coming(), 500);
    DO(app.read(u"visit0"_s, u"Number 500"_s));
    // Rows that nobody sees are not made.
    QVERIFY(app.hand().find(u"visit0"_s));
    QVERIFY(!app.hand().find(u"visit99"_s));
}

ALONGSIDE_APP_TEST(VisitTimes)
#include "tst_VisitTimes.moc"
