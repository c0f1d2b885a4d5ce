#pragma once

#include "app/RunningApp.h"

namespace alongside::learnhand {

using namespace Qt::StringLiterals;

/// Starts with a new profile, in Learn.
inline RunningApp::Done open(RunningApp &app)
{
    return app.startWithProfile().and_then([&] { return app.press(u"destination-learn"_s); }).and_then([&] {
        return app.see(u"topic-begin"_s);
    });
}

inline RunningApp::Done reopen(RunningApp &app)
{
    return app.start()
        .and_then([&] { return app.unlock(); })
        .and_then([&] { return app.press(u"destination-learn"_s); })
        .and_then([&] { return app.see(u"topic-begin"_s); });
}

inline RunningApp::Done follow(RunningApp &app, const QString &place, const QString &screen)
{
    app.app().context().follow(*AppLink::fromText(place));
    return app.see(screen);
}

} // namespace alongside::learnhand
