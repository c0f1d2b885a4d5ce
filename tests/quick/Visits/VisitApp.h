#pragma once

#include "app/RunningApp.h"

/// The app with visits in it, and what tests of their screens do again and again.
namespace alongside::visitapp {

using namespace Qt::StringLiterals;

using Change = std::function<Result<void>(Store &)>;

/// At \a time on the clock in \a zone, \a days from the 14 March 2026 of the tests.
inline Visit visitIn(int days, QTime time = QTime(10, 30), const char *zone = "Europe/Berlin")
{
    return {.who = u"Dr. Amara Osei"_s,
            .about = u"Results"_s,
            .time = LivedTime::onClock(QDate(2026, 3, 14).addDays(days), time, QTimeZone(zone))};
}

/// What puts \a visits into a profile.
inline Change add(const QList<Visit> &visits)
{
    return [visits](Store &store) -> Result<void> {
        for (const Visit &visit : visits) {
            if (auto added = store.visits().add(visit); !added)
                return std::unexpected(added.error());
        }
        return {};
    };
}

/// Starts with what \a change puts into the profile.
inline RunningApp::Done startOnToday(RunningApp &app, const Change &change = {})
{
    if (app.makeProfile().isEmpty())
        return std::unexpected(u"no profile could be made"_s);
    return (change ? app.change(change) : RunningApp::Done())
        .and_then([&] { return app.start(); })
        .and_then([&] { return app.unlock(); })
        .and_then([&] { return app.see(u"todayScreen"_s); });
}

/// The same, on the list of appointments.
inline RunningApp::Done startWith(RunningApp &app, const Change &change = {})
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

/// Starts with nothing, in the form for a first appointment.
inline RunningApp::Done openForm(RunningApp &app)
{
    return startWith(app).and_then([&] { return app.press(u"addVisit"_s); }).and_then([&] {
        return app.typeInto(u"visitWho"_s, u"Dr. Osei"_s);
    });
}

} // namespace alongside::visitapp
