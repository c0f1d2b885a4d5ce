#pragma once

#include "app/RunningApp.h"

/// What tests of check-ins do again and again.
namespace alongside::checkinhand {

/// Waits until every answer is kept.
inline RunningApp::Done settle(RunningApp &app)
{
    return app.hand().wait(QStringLiteral("everything to be kept"), [&] {
        return app.opened().checkIn()->isSettled() && !app.opened().mood()->isBusy();
    });
}

/// What is in the vault, newest first; the app ends.
inline QList<CheckIn> kept(RunningApp &app)
{
    app.end();
    QList<CheckIn> found;
    const auto read = app.change([&](Store &store) {
        return store.checkIns().page({}, 100).transform([&](const QList<CheckIn> &all) { found = all; });
    });
    if (!read)
        qWarning("%s", qPrintable(read.error()));
    return found;
}

} // namespace alongside::checkinhand
