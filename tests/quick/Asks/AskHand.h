#pragma once

#include "app/RunningApp.h"

/// What the tests of asking do over and over.
namespace alongside::askhand {

/// Sam, who takes texts and has an e-mail address; Ana, who has neither.
[[nodiscard]] inline QList<Contact> people()
{
    return {{.role = ContactRole::Family,
             .name = QStringLiteral("Sam"),
             .phones = {{.number = PhoneNumber::fromText(QStringLiteral("07700 900001")).value(),
                         .takesTexts = true}},
             .emails = {QStringLiteral("sam@example.org")}},
            {.role = ContactRole::Friend, .name = QStringLiteral("Ana")}};
}

/// Starts with those people and with \a add done to the store; \a place is open.
[[nodiscard]] inline RunningApp::Done startAt(
    RunningApp &app, const QString &place, const QString &screen,
    const std::function<Result<void>(Store &)> &add = [](Store &) { return Result<void>{}; })
{
    app.apps = std::make_shared<OpenedApps>();
    if (app.makeProfile().isEmpty())
        return std::unexpected(QStringLiteral("no profile could be made"));
    return app.addContacts(people())
        .and_then([&] { return app.change(add); })
        .and_then([&] { return app.start(); })
        .and_then([&] { return app.unlock(); })
        .and_then([&] {
            app.app().context().follow(*AppLink::fromText(place));
            return app.see(screen);
        });
}

/// Presses \a name on a sheet that comes up, and waits until it is gone.
[[nodiscard]] inline RunningApp::Done pressOnSheet(RunningApp &app, const QString &name)
{
    return app.seeStill(name).and_then([&] { return app.press(name); }).and_then([&] {
        return app.seeGone(name);
    });
}

/// Locks as whoever leaves the device alone does, and comes back to \a place.
[[nodiscard]] inline RunningApp::Done lockAndComeBack(RunningApp &app, const QString &place,
                                                      const QString &screen)
{
    app.session().lock();
    return app.see(QStringLiteral("unlockScreen")).and_then([&] { return app.unlock(); }).and_then([&] {
        app.app().context().follow(*AppLink::fromText(place));
        return app.see(screen);
    });
}

} // namespace alongside::askhand
