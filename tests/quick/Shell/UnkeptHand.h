#pragma once

#include "app/RunningApp.h"

/// What tests of unkept words do again and again.
namespace alongside::unkepthand {

/// Follows the link \a place, to \a screen.
inline RunningApp::Done go(RunningApp &app, const QString &place, const QString &screen)
{
    app.app().context().follow(*AppLink::fromText(place));
    return app.see(screen);
}

/// Adds a scan with nothing typed, and opens Scans.
inline RunningApp::Done addScan(RunningApp &app)
{
    return go(app, QStringLiteral("scans/new"), QStringLiteral("scanFormScreen"))
        .and_then([&] { return app.press(QStringLiteral("saveScan")); })
        .and_then([&] { return app.seeGone(QStringLiteral("scanFormScreen")); })
        .and_then([&] { return go(app, QStringLiteral("scans"), QStringLiteral("season")); });
}

/// Locks, and opens the profile again.
inline RunningApp::Done lockAndUnlock(RunningApp &app)
{
    app.session().lock();
    return app.see(QStringLiteral("unlockScreen")).and_then([&] { return app.unlock(); });
}

/// Waits for the sheet that says why it is still open.
inline RunningApp::Done refused(RunningApp &app)
{
    return app.see(QStringLiteral("unkeptProblem"))
        .and_then([&] {
            return app.read(QStringLiteral("unkeptProblem"), QStringLiteral("Your words are still here"));
        })
        .and_then([&]() -> RunningApp::Done {
            if (app.session().stage() != SessionModel::Stage::Open)
                return std::unexpected(QStringLiteral("it is not open any more"));
            return {};
        });
}

} // namespace alongside::unkepthand
