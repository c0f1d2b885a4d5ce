#pragma once

#include "app/RunningApp.h"
#include "learn/LearnFiles.h"
#include "models/DateText.h"

#include <algorithm>

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

/// When the sources of an article were compared, in words.
inline QString comparedOn(const QString &article)
{
    const QList<ArticleHead> heads = LearnFiles(QLocale()).heads().value();
    return dateText(std::ranges::find(heads, article, &ArticleHead::id)->checkedOn);
}

} // namespace alongside::learnhand
