#pragma once

#include "app/RunningApp.h"

namespace alongside {

/// Presses \a name twice, as a shaking hand does. Where the app ignores repeated taps it then does so for as
/// long as a busy machine may take from the first to the second; how long it is for people is Theme's.
[[nodiscard]] inline RunningApp::Done shake(RunningApp &app, const QString &name)
{
    constexpr int longest = 15000; // ms
    if (auto seen = app.see(name); !seen)
        return seen;
    const auto parts = app.hand().find(name)->childItems();
    for (QQuickItem *part : parts) {
        if (part->inherits("alongside::RepeatedTapGuard") && part->property("interval").toInt() > 0)
            part->setProperty("interval", longest);
    }
    return app.hand().pressTwice(name);
}

} // namespace alongside
