#pragma once

#include "app/RunningApp.h"

/// Questions for an appointment, and what the tests of their screens do again and again.
namespace alongside::questionsteps {

using namespace Qt::StringLiterals;

/// From Today to the questions for the next appointment.
[[nodiscard]] inline RunningApp::Done goToQuestions(RunningApp &app)
{
    return app.press(u"nextVisit"_s).and_then([&] { return app.press(u"visitQuestions"_s); }).and_then([&] {
        return app.see(u"visitQuestionsScreen"_s);
    });
}

/// Starts with an appointment in three days and \a questions for it, on the list of them.
[[nodiscard]] inline RunningApp::Done startToAsk(RunningApp &app, const QStringList &questions = {})
{
    if (app.makeProfile().isEmpty())
        return std::unexpected(u"no profile could be made"_s);
    return app
        .change([&](Store &store) -> Result<void> {
            const LivedTime time =
                LivedTime::onClock(QDate(2026, 3, 17), QTime(10, 30), QTimeZone("Europe/Berlin"));
            const auto visit = store.visits().add({.who = u"Dr. Osei"_s, .time = time});
            if (!visit)
                return std::unexpected(visit.error());
            for (const QString &question : questions) {
                if (auto added = store.visitQuestions().add(*visit, question); !added)
                    return std::unexpected(added.error());
            }
            return {};
        })
        .and_then([&] { return app.start(); })
        .and_then([&] { return app.unlock(); })
        .and_then([&] { return goToQuestions(app); });
}

/// To the field for a question of one's own.
[[nodiscard]] inline RunningApp::Done goToNewQuestion(RunningApp &app)
{
    return app.press(u"addQuestion"_s).and_then([&] { return app.seeStill(u"newQuestion"_s); });
}

/// To the questions by situation, to pick from.
[[nodiscard]] inline RunningApp::Done goToLists(RunningApp &app)
{
    return app.press(u"addQuestion"_s)
        .and_then([&] { return app.seeStill(u"pickQuestions"_s); })
        .and_then([&] { return app.press(u"pickQuestions"_s); })
        .and_then([&] { return app.seeGone(u"pickQuestions"_s); });
}

/// As the vault has them: the app is ended.
[[nodiscard]] inline QList<VisitQuestion> kept(RunningApp &app)
{
    app.end();
    QList<VisitQuestion> questions;
    std::ignore = app.change([&](Store &store) {
        return store.visitQuestions().all().transform(
            [&](const QList<VisitQuestion> &all) { questions = all; });
    });
    return questions;
}

} // namespace alongside::questionsteps
