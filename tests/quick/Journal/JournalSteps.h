#pragma once

#include "app/RunningApp.h"

/// The way to a journal with entries, for tests of its list, its search and its calendar.
namespace alongside::journalsteps {

using namespace Qt::StringLiterals;

/// From a lock screen that is to come to the list.
[[nodiscard]] inline RunningApp::Done toList(RunningApp &app, const QString &seen)
{
    return app.start()
        .and_then([&] { return app.unlock(); })
        .and_then([&] { return app.press(u"destination-journal"_s); })
        .and_then([&] { return app.see(seen); });
}

/// To the list of a new profile with an entry of each of \a bodies, the last of today, one a day before.
[[nodiscard]] inline RunningApp::Done toJournal(RunningApp &app, const QStringList &bodies)
{
    if (app.makeProfile().isEmpty())
        return std::unexpected(u"no profile could be made"_s);
    return app.addEntries(bodies).and_then(
        [&] { return toList(app, bodies.isEmpty() ? u"empty"_s : u"entry0"_s); });
}

/// To the list of three entries, of 12, 13 and 14 March 2026, which is today.
[[nodiscard]] inline RunningApp::Done toThreeDays(RunningApp &app)
{
    const LivedTime now = LivedTime::now(*app.clock);
    JournalEntry first{{}, now, u"Out again"_s, u"The harbour at noon."_s};
    first.mood = *Mood::fromStep(5);
    first.tags = QStringList{u"walks"_s, u"good days"_s};
    first.starred = true;
    JournalEntry second{{}, now, {}, u"Tea by the harbour."_s};
    second.mood = *Mood::fromStep(2);
    const JournalEntry third{{}, now, u"Harbour"_s, u"Slept."_s};
    if (app.makeProfile().isEmpty())
        return std::unexpected(u"no profile could be made"_s);
    return app.addEntries(QList<JournalEntry>{first, second, third}).and_then([&] {
        return toList(app, u"entry2"_s);
    });
}

} // namespace alongside::journalsteps
