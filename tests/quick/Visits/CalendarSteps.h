#pragma once

#include "Visits/VisitApp.h"

/// Appointments from calendar files, and into them: what the tests of their screens do again and again. The
/// system's own dialog is not driven: what a person chooses in it is given to the model that the dialog gives
/// it to.
namespace alongside::calendarsteps {

using namespace Qt::StringLiterals;

inline Visit results()
{
    return {.who = u"Dr. Amara Osei"_s,
            .about = u"Results"_s,
            .time = LivedTime::onClock(QDate(2026, 3, 17), QTime(10, 30), QTimeZone("Europe/Berlin")),
            .place = u"Northside"_s,
            .preparation = u"Bring the card"_s,
            .note = u"secret-note"_s};
}

[[nodiscard]] inline int kept(RunningApp &app)
{
    return app.opened().visits()->list()->count();
}

[[nodiscard]] inline RunningApp::Done seeKept(RunningApp &app, int count)
{
    return app.hand().wait(u"%1 appointments"_s.arg(count), [&app, count] {
        return app.opened().visits()->list()->isLoaded() && kept(app) == count;
    });
}

/// Starts with \a visits in the profile, on the list of them.
[[nodiscard]] inline RunningApp::Done startWith(RunningApp &app, const QList<Visit> &visits = {})
{
    return visitapp::startOnToday(app, visitapp::add(visits))
        .and_then([&] { return app.press(u"visits"_s); })
        .and_then([&] { return seeKept(app, int(visits.size())); });
}

[[nodiscard]] inline RunningApp::Done toImport(RunningApp &app)
{
    return app.press(u"importVisits"_s).and_then([&] { return app.see(u"chooseCalendar"_s); });
}

[[nodiscard]] inline RunningApp::Done choose(RunningApp &app, const QUrl &file)
{
    VisitImport *found = app.opened().visits()->found();
    found->read(file);
    return app.hand().wait(u"the file to be read"_s, [found] { return !found->isBusy(); });
}

} // namespace alongside::calendarsteps
