#pragma once

#include "app/RunningApp.h"

/// What is done again and again in the tests of groups that people give one another.
namespace alongside::packsteps {

using namespace Qt::StringLiterals;

/// Starts on the list of groups, on 26 November 2026.
[[nodiscard]] inline RunningApp::Done startAtGroups(RunningApp &app)
{
    app.clock->instant = QDateTime(QDate(2026, 11, 26), QTime(9, 0), QTimeZone::UTC);
    app.apps = std::make_shared<OpenedApps>();
    if (app.makeProfile().isEmpty())
        return std::unexpected(u"no profile could be made"_s);
    return app.start()
        .and_then([&] { return app.unlock(); })
        .and_then([&] { return app.press(u"destination-support"_s); })
        .and_then([&] { return app.press(u"groups"_s); })
        .and_then([&] { return app.see(u"groupsScreen"_s); });
}

[[nodiscard]] inline RunningApp::Done goToInbox(RunningApp &app)
{
    return app.press(u"groupPacks"_s).and_then([&] { return app.press(u"packInbox"_s); }).and_then([&] {
        return app.see(u"packInboxScreen"_s);
    });
}

/// Looks at \a file on the screen for that.
[[nodiscard]] inline RunningApp::Done look(RunningApp &app, const QUrl &file)
{
    app.picker->files = {file}; // whatever it brings is read for what it is
    return app.press(u"choosePackPicture"_s).and_then([&] {
        return app.hand().wait(u"the file to be read"_s,
                               [&] { return !app.opened().packs()->inbox()->isBusy(); });
    });
}

} // namespace alongside::packsteps
