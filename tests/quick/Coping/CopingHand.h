#pragma once

#include "app/RunningApp.h"

/// What tests of coping tools do again and again.
namespace alongside::copinghand {

/// From Today to the tool \a key.
inline RunningApp::Done open(RunningApp &app, const QString &key)
{
    return app.press(QStringLiteral("coping")).and_then([&] {
        return app.press(QStringLiteral("tool-") + key);
    });
}

/// Waits until \a count worries wait.
inline RunningApp::Done waitForWorries(RunningApp &app, int count)
{
    return app.hand().wait(QStringLiteral("%1 worries").arg(count),
                           [&] { return app.opened().worries()->count() == count; });
}

} // namespace alongside::copinghand
