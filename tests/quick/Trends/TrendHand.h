#pragma once

#include "Trends/TrendData.h"
#include "app/RunningApp.h"

/// What tests of trends do again and again.
namespace alongside::trendhand {

using Given = trenddata::Given;

inline const QDate kToday{2026, 3, 14};
inline constexpr MeasureId kOwn{measure::kFirstOwn}; ///< "Tingling", which fill() makes.

/// Makes a profile with \a given, and a scale of its own.
inline RunningApp::Done fill(RunningApp &app, const QList<Given> &given)
{
    if (app.makeProfile().isEmpty())
        return std::unexpected(QStringLiteral("no profile could be made"));
    const auto made = app.change([](Store &store) {
        return store.measures().add(QStringLiteral("Tingling")).transform([](const auto &) {});
    });
    if (!made)
        return made;
    if (!trenddata::add(app.folder(), *app.clock, *app.uptime, given))
        return std::unexpected(QStringLiteral("the check-ins could not be kept"));
    return {};
}

/// Sixty days up to today, with gaps, and now and then two on a day.
inline QList<Given> manyDays()
{
    QList<Given> given;
    for (int ago = 59; ago >= 0; --ago) {
        if (ago % 9 == 4)
            continue;
        const QDate day = kToday.addDays(-ago);
        given.append({day,
                      QTime(8, 0),
                      {{MeasureId::Mood, 1 + ago % 5},
                       {MeasureId::Pain, (ago * 3) % 11},
                       {MeasureId::Sleep, 1 + (ago * 2) % 5},
                       {kOwn, (ago * 7) % 11}}});
        if (ago % 4 == 0)
            given.append(
                {day, QTime(9, 0), {{MeasureId::Mood, 1 + ago % 3}, {MeasureId::Energy, 1 + ago % 5}}});
    }
    return given;
}

/// Opens Trends of a profile with \a given.
inline RunningApp::Done toTrends(RunningApp &app, const QList<Given> &given)
{
    return fill(app, given)
        .and_then([&] { return app.start(); })
        .and_then([&] { return app.unlock(); })
        .and_then([&] { return app.press(QStringLiteral("trends")); })
        .and_then([&] { return app.see(QStringLiteral("trendsScreen")); })
        .and_then([&] {
            return app.hand().wait(QStringLiteral("the trends to be read"),
                                   [&] { return app.opened().trends()->isLoaded(); });
        });
}

/// Opens the trend of one measure.
inline RunningApp::Done toMeasure(RunningApp &app, MeasureId measure)
{
    app.app().context().follow(*AppLink::fromText(QStringLiteral("trends/%1").arg(qint64(measure))));
    return app.see(QStringLiteral("trendScreen")).and_then([&] {
        return app.hand().wait(QStringLiteral("the trend to be read"),
                               [&] { return app.opened().trend()->isLoaded(); });
    });
}

} // namespace alongside::trendhand
