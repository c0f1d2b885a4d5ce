#include "app/AppTests.h"
#include "app/RunningApp.h"

#include <utility>

using namespace Qt::StringLiterals;
using namespace alongside;

/// Appointments, kept, shown where one is, deleted and brought back through the screens.
class VisitScreens : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void without_any_there_is_a_way_to_begin();
    void an_appointment_says_what_was_typed_after_a_restart();
    void someone_of_the_care_team_is_chosen_and_reached();
    void someone_deleted_stays_by_name();
    void a_scan_is_linked_and_opened();
    void today_shows_the_next_one();
    void an_appointment_in_another_zone_is_shown_in_both();
    void the_night_the_clocks_change_moves_nothing();
    void a_time_that_is_left_out_is_said();
    void one_that_is_over_is_past();
    void the_map_is_opened();
    void what_cannot_be_kept_is_refused_kindly();
    void a_form_that_is_left_is_kept();
    void a_form_survives_the_lock();
    void a_deleted_appointment_comes_back();
    void a_deleted_appointment_is_erased_for_good();
    void a_thousand_are_shown_at_once();
    void it_takes_two_taps_from_today_and_from_support();
    void links_lead_to_appointments();

private:
    using Change = std::function<Result<void>(Store &)>;
    /// Starts with what \a change puts into the profile, on the list of appointments.
    static RunningApp::Done startWith(RunningApp &app, const Change &change = {});
    static RunningApp::Done startOnToday(RunningApp &app, const Change &change = {});
    static RunningApp::Done openForm(RunningApp &app);
    static Change add(const QList<Visit> &visits);
    /// At \a time on the clock in \a zone, \a days from the 14 March 2026 of the tests.
    static Visit visitIn(int days, QTime time = QTime(10, 30), const char *zone = "Europe/Berlin");
    static RunningApp::Done seeStill(RunningApp &app, const QString &name);
};

Visit VisitScreens::visitIn(int days, QTime time, const char *zone)
{
    return {.who = u"Dr. Amara Osei"_s,
            .about = u"Results"_s,
            .time = LivedTime::onClock(QDate(2026, 3, 14).addDays(days), time, QTimeZone(zone))};
}

VisitScreens::Change VisitScreens::add(const QList<Visit> &visits)
{
    return [visits](Store &store) -> Result<void> {
        for (const Visit &visit : visits) {
            if (auto added = store.visits().add(visit); !added)
                return std::unexpected(added.error());
        }
        return {};
    };
}

RunningApp::Done VisitScreens::startOnToday(RunningApp &app, const Change &change)
{
    if (app.makeProfile().isEmpty())
        return std::unexpected(u"no profile could be made"_s);
    return (change ? app.change(change) : RunningApp::Done())
        .and_then([&] { return app.start(); })
        .and_then([&] { return app.unlock(); })
        .and_then([&] { return app.see(u"todayScreen"_s); });
}

RunningApp::Done VisitScreens::startWith(RunningApp &app, const Change &change)
{
    return startOnToday(app, change)
        .and_then([&] { return app.press(u"destination-support"_s); })
        .and_then([&] { return app.press(u"visits"_s); })
        .and_then([&] { return app.see(u"visitsScreen"_s); })
        .and_then([&] {
            return app.hand().wait(u"the appointments to be read"_s,
                                   [&] { return app.opened().visits()->list()->isLoaded(); });
        });
}

RunningApp::Done VisitScreens::openForm(RunningApp &app)
{
    return startWith(app).and_then([&] { return app.press(u"addVisit"_s); }).and_then([&] {
        return app.typeInto(u"visitWho"_s, u"Dr. Osei"_s);
    });
}

RunningApp::Done VisitScreens::seeStill(RunningApp &app, const QString &name)
{
    qreal before = -1;
    return app.hand().wait(name + u" to stand still"_s, [&] {
        const QQuickItem *item = app.hand().find(name);
        const qreal now = item ? item->mapToScene(QPointF()).y() : -1;
        return now >= 0 && std::exchange(before, now) == now;
    });
}

void VisitScreens::without_any_there_is_a_way_to_begin()
{
    RunningApp app;
    DO(startWith(app));
    DO(app.see(u"noVisits"_s));
    DO(app.see(u"addVisit"_s));
    DO(app.press(u"back"_s));
    DO(app.press(u"destination-today"_s));
    DO(app.see(u"todayScreen"_s));
    QVERIFY2(!app.hand().find(u"nextVisit"_s), "nothing is next");
}

void VisitScreens::an_appointment_says_what_was_typed_after_a_restart()
{
    RunningApp app;
    DO(openForm(app));
    DO(app.typeInto(u"visitAboutField"_s, u"Results"_s));
    DO(app.press(u"visitWhenRow"_s));
    DO(seeStill(app, u"hourLater"_s));
    DO(app.press(u"hourLater"_s));
    DO(app.press(u"minuteLater"_s));
    DO(app.press(u"momentDone"_s));
    DO(app.seeGone(u"momentDone"_s));
    DO(app.typeInto(u"visitPlaceWordsField"_s, u"Northside Hospital"_s));
    DO(app.typeInto(u"visitPreparationWordsField"_s, u"Bring the blue card"_s));
    DO(app.typeInto(u"visitCompanionField"_s, u"Sam"_s));
    DO(app.typeInto(u"visitNoteWordsField"_s, u"Park behind"_s));
    DO(app.press(u"saveVisit"_s));
    DO(app.see(u"visit0"_s));

    DO(app.start());
    DO(app.unlock());
    DO(app.press(u"nextVisit"_s));
    DO(app.see(u"visitScreen"_s));
    const QString shown = app.textIn(u"visitScreen"_s);
    for (const QString &part :
         {u"Dr. Osei"_s, u"Results"_s, u"In 7 days"_s, u"Saturday 21 March at 11:05"_s,
          u"Northside Hospital"_s, u"Bring the blue card"_s, u"Sam"_s, u"Park behind"_s})
        QVERIFY2(shown.contains(part), qPrintable(part + u" is not in "_s + shown));

    DO(app.press(u"editVisit"_s));
    DO(app.see(u"visitFormScreen"_s));
    DO(app.press(u"visitWhenRow"_s));
    DO(seeStill(app, u"hasTime"_s));
    DO(app.press(u"hasTime"_s));
    DO(app.press(u"momentDone"_s));
    DO(app.seeGone(u"momentDone"_s));
    DO(app.press(u"saveVisit"_s));
    DO(app.read(u"visitWhen"_s, u"Saturday 21 March"_s));
    QVERIFY(!app.textIn(u"visitWhen"_s).contains(u" at "_s));
}

void VisitScreens::someone_of_the_care_team_is_chosen_and_reached()
{
    RunningApp app;
    DO(startWith(app, [](Store &store) -> Result<void> {
        for (const QString &name : {u"Dr. Amara Osei"_s, u"Tom Weller"_s}) {
            if (auto added = store.contacts().add(
                    {.name = name, .phones = {{.number = PhoneNumber::fromText(u"030 12345"_s).value()}}});
                !added)
                return std::unexpected(added.error());
        }
        return {};
    }));
    DO(app.press(u"addVisit"_s));
    DO(app.press(u"chooseContact"_s));
    DO(app.typeInto(u"personSearch"_s, u"weller"_s));
    DO(app.hand().wait(u"one person"_s, [&] { return app.opened().careTeam()->choice()->count() == 1; }));
    DO(app.press(u"person0"_s));
    DO(app.see(u"visitFormScreen"_s));
    DO(app.press(u"saveVisit"_s));
    DO(app.press(u"visit0"_s));
    DO(app.read(u"visitContact"_s, u"Tom Weller"_s));
    DO(app.press(u"visitContact"_s));
    DO(app.read(u"contactScreen"_s, u"Tom Weller"_s));
    DO(app.see(u"call-03012345"_s));

    // Called otherwise by now, and shown so.
    DO(app.press(u"editContact"_s));
    DO(app.see(u"contactFormScreen"_s));
    DO(app.typeInto(u"contactName"_s, u" junior"_s));
    DO(app.press(u"saveContact"_s));
    DO(app.see(u"contactScreen"_s));
    DO(app.press(u"back"_s));
    DO(app.read(u"visitScreen"_s, u"Tom Weller junior"_s));
}

void VisitScreens::someone_deleted_stays_by_name()
{
    RunningApp app;
    DO(startWith(app, [](Store &store) -> Result<void> {
        const auto contact = store.contacts().add({.name = u"Tom Weller"_s});
        if (!contact)
            return std::unexpected(contact.error());
        Visit visit = visitIn(3);
        visit.contact = *contact;
        visit.who = u"Tom Weller"_s;
        return store.visits().add(visit).transform([](VisitId) {});
    }));
    DO(app.press(u"visit0"_s));
    DO(app.press(u"visitContact"_s));
    DO(app.press(u"deleteContact"_s));
    DO(app.see(u"visitScreen"_s));
    DO(app.hand().wait(u"nobody to lead to"_s, [&] { return !app.hand().find(u"visitContact"_s); }));
    DO(app.read(u"visitScreen"_s, u"Tom Weller"_s));
}

void VisitScreens::a_scan_is_linked_and_opened()
{
    RunningApp app;
    DO(startWith(app, [](Store &store) -> Result<void> {
        const LivedTime time = visitIn(2).time;
        return store.scans().add({.kind = ScanKind::Mri, .time = time}).transform([](ScanId) {});
    }));
    DO(app.press(u"addVisit"_s));
    DO(app.press(u"visitScanRow"_s));
    DO(seeStill(app, u"scan0"_s));
    DO(app.press(u"scan0"_s));
    DO(app.seeGone(u"scan0"_s));
    DO(app.press(u"saveVisit"_s));
    DO(app.press(u"visit0"_s));
    DO(app.read(u"visitScan"_s, u"MRI scan"_s));
    DO(app.press(u"visitScan"_s));
    DO(app.see(u"scanScreen"_s));
    DO(app.press(u"back"_s));
    DO(app.see(u"visitScreen"_s));
}

void VisitScreens::today_shows_the_next_one()
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

void VisitScreens::an_appointment_in_another_zone_is_shown_in_both()
{
    RunningApp app;
    DO(openForm(app));
    DO(app.press(u"visitWhenRow"_s));
    DO(seeStill(app, u"place"_s));
    DO(app.press(u"place"_s));
    DO(app.typeInto(u"placeSearch"_s, u"New York"_s));
    DO(seeStill(app, u"place0"_s));
    DO(app.press(u"place0"_s));
    DO(app.seeGone(u"placeSearch"_s));
    DO(app.read(u"chosenMoment"_s, u"10:00, New York time"_s));
    DO(app.read(u"chosenMomentHere"_s, u"15:00"_s)); // America changes its clocks before Europe does
    DO(app.press(u"momentDone"_s));
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

void VisitScreens::the_night_the_clocks_change_moves_nothing()
{
    RunningApp app;
    // Saturday before the clocks go forward in Berlin, and the Sunday after.
    DO(startWith(app, add({visitIn(14, QTime(9, 0)), visitIn(15, QTime(9, 0))})));
    DO(app.read(u"visit0"_s, u"Saturday 28 March at 09:00"_s));
    DO(app.read(u"visit1"_s, u"Sunday 29 March at 09:00"_s));
    const QList<Visit> visits = {visitIn(14, QTime(9, 0)), visitIn(15, QTime(9, 0))};
    QCOMPARE(visits[0].time.instant().secsTo(visits[1].time.instant()), 23 * 60 * 60);
}

void VisitScreens::a_time_that_is_left_out_is_said()
{
    RunningApp app;
    DO(startWith(app, add({visitIn(15, QTime(1, 30))})));
    DO(app.press(u"visit0"_s));
    DO(app.press(u"editVisit"_s));
    DO(app.press(u"visitWhenRow"_s));
    DO(seeStill(app, u"hourLater"_s));
    DO(app.press(u"hourLater"_s));
    DO(app.read(u"momentProblem"_s, u"02:30 was left out"_s));
    DO(app.press(u"hourLater"_s));
    DO(app.press(u"momentDone"_s));
    DO(app.press(u"saveVisit"_s));
    DO(app.read(u"visitWhen"_s, u"Sunday 29 March at 03:30"_s));
}

void VisitScreens::one_that_is_over_is_past()
{
    RunningApp app;
    DO(startWith(app, add({visitIn(-1), visitIn(-400), visitIn(3)})));
    DO(app.read(u"visitsScreen"_s, u"To come"_s));
    const QString shown = app.textIn(u"visitsScreen"_s);
    QVERIFY(shown.indexOf(u"17 March"_s) < shown.indexOf(u"Past"_s));
    QVERIFY(shown.indexOf(u"Past"_s) < shown.indexOf(u"13 March"_s));
    QVERIFY2(shown.indexOf(u"13 March"_s) < shown.indexOf(u"2025"_s), "with the year if it is another");
    DO(app.press(u"visit1"_s));
    DO(app.read(u"visitDistance"_s, u"Past"_s));
}

void VisitScreens::the_map_is_opened()
{
    RunningApp app;
    app.apps = std::make_shared<OpenedApps>();
    Visit visit = visitIn(3);
    visit.place = u"1 Main Street\nSpringfield"_s;
    DO(startWith(app, add({visit})));
    DO(app.press(u"visit0"_s));
    DO(app.press(u"map"_s));
    QVERIFY2(app.apps->opened.value(0).contains(u"1 Main Street, Springfield"_s),
             qPrintable(app.apps->opened.value(0)));
}

void VisitScreens::what_cannot_be_kept_is_refused_kindly()
{
    RunningApp app;
    DO(openForm(app));
    VisitDraft *draft = app.opened().visits()->draft();
    draft->setNote(QString(visit::kLongestText + 1, u'x'));
    DO(app.press(u"saveVisit"_s));
    DO(app.read(u"visitProblem"_s, u"Please shorten them a little"_s));
    DO(app.press(u"back"_s));
    DO(app.see(u"visitFormScreen"_s));
    DO(app.press(u"abandonVisit"_s));
    DO(app.see(u"noVisits"_s));
}

void VisitScreens::a_form_that_is_left_is_kept()
{
    RunningApp app;
    DO(openForm(app));
    DO(app.press(u"back"_s));
    DO(app.see(u"visit0"_s));
    DO(app.press(u"addVisit"_s)); // nothing was typed: nothing is kept
    DO(app.see(u"visitFormScreen"_s));
    DO(app.press(u"back"_s));
    DO(app.see(u"visit0"_s));
    QCOMPARE(app.opened().visits()->list()->count(), 1);
}

void VisitScreens::a_form_survives_the_lock()
{
    RunningApp app;
    DO(openForm(app));
    DO(app.typeInto(u"visitNoteWordsField"_s, u"half a sen"_s));
    app.session().lock();
    DO(app.unlock());
    DO(app.press(u"nextVisit"_s));
    DO(app.read(u"visitNote"_s, u"half a sen"_s));
}

void VisitScreens::a_deleted_appointment_comes_back()
{
    RunningApp app;
    DO(startWith(app, add({visitIn(3)})));
    DO(app.press(u"visit0"_s));
    DO(app.press(u"deleteVisit"_s));
    DO(app.see(u"noVisits"_s));
    DO(app.press(u"undo"_s));
    DO(app.see(u"visit0"_s));

    DO(app.press(u"visit0"_s));
    DO(app.press(u"deleteVisit"_s));
    DO(app.see(u"noVisits"_s));
    DO(app.start());
    DO(app.unlock());
    DO(app.press(u"visits"_s));
    DO(app.press(u"visitBin"_s));
    DO(app.press(u"restore"_s));
    DO(app.seeGone(u"restore"_s));
    DO(app.press(u"back"_s));
    DO(app.read(u"visit0"_s, u"Dr. Amara Osei"_s));
}

void VisitScreens::a_deleted_appointment_is_erased_for_good()
{
    RunningApp app;
    DO(startWith(app, add({visitIn(3)})));
    DO(app.press(u"visit0"_s));
    DO(app.press(u"deleteVisit"_s));
    DO(app.press(u"visitBin"_s));
    DO(app.press(u"erase"_s));
    DO(app.press(u"keep"_s));
    DO(app.press(u"erase"_s));
    DO(app.press(u"eraseNow"_s));
    DO(app.read(u"visitBinScreen"_s, u"Nothing here"_s));
    DO(app.press(u"back"_s));
    DO(app.see(u"noVisits"_s));
}

void VisitScreens::a_thousand_are_shown_at_once()
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

void VisitScreens::it_takes_two_taps_from_today_and_from_support()
{
    RunningApp app;
    DO(startOnToday(app, add({visitIn(3)})));
    DO(app.press(u"nextVisit"_s));
    DO(app.see(u"visitScreen"_s));
    DO(app.press(u"back"_s));
    DO(app.press(u"visits"_s));
    DO(app.press(u"visit0"_s));
    DO(app.see(u"visitScreen"_s));
    DO(app.press(u"back"_s));
    DO(app.press(u"back"_s));
    DO(app.press(u"destination-support"_s));
    DO(app.press(u"visits"_s));
    DO(app.press(u"visit0"_s));
    DO(app.see(u"visitScreen"_s));
}

void VisitScreens::links_lead_to_appointments()
{
    RunningApp app;
    DO(startOnToday(app, add({visitIn(3)})));
    const auto follow = [&app](const QString &place) {
        app.app().context().follow(*AppLink::fromText(place));
    };
    follow(u"visits/1"_s);
    DO(app.read(u"visitWhen"_s, u"17 March"_s));
    follow(u"visits/questions"_s);
    DO(app.see(u"visitQuestionsScreen"_s));
    follow(u"visits/new"_s);
    DO(app.see(u"visitFormScreen"_s));
    follow(u"visits"_s);
    DO(app.see(u"visitsScreen"_s));
    follow(u"visits/99"_s);
    DO(app.read(u"toast"_s, u"no longer there"_s));
}

ALONGSIDE_APP_TEST(VisitScreens)
#include "tst_VisitScreens.moc"
