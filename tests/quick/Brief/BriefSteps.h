#pragma once

#include "Trends/TrendData.h"
#include "support/PdfPage.h"

/// Steps to the page for a visit, and what is read there.
namespace alongside::briefsteps {

inline constexpr QDate kToday = QDate::fromJulianDay(2461114); // 2026-03-14, as the clock of RunningApp

[[nodiscard]] inline RunningApp::Done ready(RunningApp &app)
{
    return app.hand().wait(QStringLiteral("the page to be made"),
                           [&] { return app.opened().brief()->layout() != nullptr; });
}

[[nodiscard]] inline RunningApp::Done toBrief(RunningApp &app)
{
    app.app().context().follow(*AppLink::fromText(QStringLiteral("brief")));
    return app.see(QStringLiteral("briefScreen")).and_then([&] { return ready(app); });
}

[[nodiscard]] inline RunningApp::Done startWith(RunningApp &app, const QList<trenddata::Given> &given)
{
    if (app.makeProfile().isEmpty() || !trenddata::add(app.folder(), *app.clock, *app.uptime, given))
        return std::unexpected(QStringLiteral("no profile"));
    return app.start().and_then([&] { return app.unlock(); }).and_then([&] { return toBrief(app); });
}

[[nodiscard]] inline int rowOf(RunningApp &app, const QString &key)
{
    const auto &lines = app.opened().brief()->lines();
    const auto found = std::ranges::find(lines, key, [](const BriefLine &line) { return line.item.key; });
    return found == lines.end() ? -1 : int(found - lines.begin());
}

/// Waits until the line with \a key is on the page.
[[nodiscard]] inline RunningApp::Done seeLine(RunningApp &app, const QString &key)
{
    return app.hand().wait(QStringLiteral("the line ") + key, [&] { return rowOf(app, key) >= 0; });
}

/// Waits until there is anything for the page.
[[nodiscard]] inline RunningApp::Done seeAny(RunningApp &app)
{
    return app.hand().wait(QStringLiteral("any line"), [&] { return app.opened().brief()->hasAny(); });
}

/// Presses "line" or "source" of the line with \a key, wherever it is in the list.
[[nodiscard]] inline RunningApp::Done pressAt(RunningApp &app, const QString &name, const QString &key)
{
    const int row = rowOf(app, key);
    if (row < 0)
        return std::unexpected(QStringLiteral("there is no ") + key);
    return app.see(QStringLiteral("briefScreen")).and_then([&] {
        return app.press(name + QString::number(row));
    });
}

[[nodiscard]] inline QString lineOf(RunningApp &app, const QString &key)
{
    const int row = rowOf(app, key);
    return row < 0 ? QString() : app.opened().brief()->lines()[row].item.text;
}

/// What is written on the paper.
[[nodiscard]] inline QString written(RunningApp &app)
{
    return PdfFile(app.opened().brief()->pdf()).text();
}

/// Waits until \a text is written on the paper.
[[nodiscard]] inline RunningApp::Done seeWritten(RunningApp &app, const QString &text)
{
    return app.hand().wait(text, [&] { return written(app).contains(text); });
}

/// Waits until it is not.
[[nodiscard]] inline RunningApp::Done seeUnwritten(RunningApp &app, const QString &text)
{
    return app.hand().wait(text + QStringLiteral(" to go"), [&] { return !written(app).contains(text); });
}

} // namespace alongside::briefsteps
