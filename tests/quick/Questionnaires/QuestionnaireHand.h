#pragma once

#include "app/RunningApp.h"

/// What tests of questionnaires do again and again.
namespace alongside::questionnairehand {

/// Begins the questionnaire in \a row, from Today.
inline RunningApp::Done begin(RunningApp &app, int row)
{
    return app.press(QStringLiteral("you"))
        .and_then([&] { return app.press(QStringLiteral("questionnaires")); })
        .and_then([&] { return app.press(QStringLiteral("questionnaire%1").arg(row)); })
        .and_then([&] { return app.press(QStringLiteral("begin")); })
        .and_then([&] { return app.see(QStringLiteral("questionnaireFormScreen")); });
}

/// Gives \a answers one after the other; -1 leaves one out.
inline RunningApp::Done answer(RunningApp &app, const QList<int> &answers)
{
    QuestionnaireForm *form = app.opened().questionnaires()->form();
    for (const int answer : answers) {
        const int number = form->number();
        if (answer >= 0) {
            if (auto done = app.press(QStringLiteral("answer%1").arg(answer)); !done)
                return done;
            if (auto done =
                    app.hand().wait(QStringLiteral("the answer"), [&] { return form->chosen() == answer; });
                !done)
                return done;
        }
        if (auto done = app.press(QStringLiteral("nextQuestion")); !done)
            return done;
        if (number < form->count()) {
            if (auto done = app.hand().wait(QStringLiteral("the next question"),
                                            [&] { return form->number() == number + 1; });
                !done)
                return done;
        }
    }
    return {};
}

/// Goes back as often as it takes.
inline RunningApp::Done toToday(RunningApp &app)
{
    for (int i = 0; i < 6 && !app.hand().find(QStringLiteral("todayScreen")); ++i) {
        if (auto done = app.press(QStringLiteral("back")); !done)
            return done;
    }
    return app.see(QStringLiteral("todayScreen"));
}

} // namespace alongside::questionnairehand
