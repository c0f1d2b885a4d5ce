#pragma once

#include "app/RunningApp.h"

/// The way to an entry, for tests of what is written in it.
namespace alongside::entrysteps {

using namespace Qt::StringLiterals;

/// To a new entry of a new profile.
[[nodiscard]] inline RunningApp::Done toNewEntry(RunningApp &app)
{
    return app.startWithProfile().and_then([&] { return app.press(u"write"_s); }).and_then([&] {
        return app.see(u"words"_s);
    });
}

/// From Today to the entry that was written last.
[[nodiscard]] inline RunningApp::Done toLastEntry(RunningApp &app)
{
    return app.press(u"lastWritten"_s).and_then([&] {
        return app.hand().wait(u"the entry to be read"_s, [&] { return app.opened().draft()->isReady(); });
    });
}

/// To the entry that was written last, in a new run of the app.
[[nodiscard]] inline RunningApp::Done toLastEntryAfterRestart(RunningApp &app)
{
    return app.start().and_then([&] { return app.unlock(); }).and_then([&] { return toLastEntry(app); });
}

/// The words of the entry as they are kept.
[[nodiscard]] inline QString wordsOf(RunningApp &app)
{
    return app.opened().draft()->snapshot().body;
}

} // namespace alongside::entrysteps
