#include "Visits/VisitApp.h"
#include "app/AppTests.h"

using namespace Qt::StringLiterals;
using namespace alongside;
using namespace alongside::visitapp;

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
    void the_map_is_opened();
    void what_cannot_be_kept_is_refused_kindly();
    void a_form_that_is_left_is_kept();
    void a_form_survives_the_lock();
    void a_deleted_appointment_comes_back();
    void a_deleted_appointment_is_erased_for_good();
    void it_takes_two_taps_from_today_and_from_support();
    void links_lead_to_appointments();
};

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
    DO(app.seeStill(u"hourLater"_s));
    DO(app.press(u"hourLater"_s));
    DO(app.press(u"minuteLater"_s));
    DO(app.press(u"momentDone"_s));
    DO(app.seeGone(u"momentDone"_s));
    DO(app.press(u"visitLength3"_s));
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
         {u"Dr. Osei"_s, u"Results"_s, u"In 7 days"_s, u"Saturday 21 March at 11:05, until 12:05"_s,
          u"Northside Hospital"_s, u"Bring the blue card"_s, u"Sam"_s, u"Park behind"_s})
        QVERIFY2(shown.contains(part), qPrintable(part + u" is not in "_s + shown));

    DO(app.press(u"editVisit"_s));
    DO(app.see(u"visitFormScreen"_s));
    DO(app.press(u"visitWhenRow"_s));
    DO(app.seeStill(u"hasTime"_s));
    DO(app.press(u"hasTime"_s));
    DO(app.press(u"momentDone"_s));
    DO(app.seeGone(u"momentDone"_s));
    DO(app.press(u"saveVisit"_s));
    DO(app.hand().wait(u"the day alone"_s,
                       [&] { return app.textIn(u"visitWhen"_s).trimmed() == u"Saturday 21 March"_s; }));
}

void VisitScreens::someone_of_the_care_team_is_chosen_and_reached()
{
    RunningApp app;
    app.apps = std::make_shared<OpenedApps>();
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
    DO(app.seeStill(u"scan0"_s));
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
    DO(app.press(u"destination-today"_s));
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
