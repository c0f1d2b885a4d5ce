#pragma once

#include "app/RunningApp.h"

/// What tests of scans do again and again.
namespace alongside::scanhand {

/// A scan on \a day, at half past ten where the clock is.
inline Scan scanOn(const RunningApp &app, QDate day, QDate result = {})
{
    return {.time = LivedTime::at(QDateTime(day, QTime(10, 30), app.clock->place), app.clock->place),
            .resultDay = result};
}

/// Puts a scan of 20 March 2026 into the profile, with its result on \a result of March, and others of
/// every third month before it; then opens Scans.
inline RunningApp::Done withScan(RunningApp &app, int result = 0, int count = 1)
{
    if (app.makeProfile().isEmpty())
        return std::unexpected(QStringLiteral("no profile could be made"));
    return app
        .change([&](Store &store) -> Result<void> {
            for (int index = 0; index < count; ++index) {
                const QDate day = QDate(2026, 3, 20).addMonths(-index * 3);
                const QDate due = index > 0 ? day.addDays(3) : result > 0 ? QDate(2026, 3, result) : QDate();
                Scan scan = scanOn(app, day, due);
                if (index > 0)
                    scan.outcome = ScanOutcome::Stable;
                if (auto added = store.scans().add(scan); !added)
                    return std::unexpected(added.error());
            }
            return {};
        })
        .and_then([&] { return app.start(); })
        .and_then([&] { return app.unlock(); })
        .and_then([&] { return app.press(QStringLiteral("destination-scans")); })
        .and_then([&] { return app.see(QStringLiteral("season")); });
}

/// Scrolls the list of scans, as a thumb does: rows beyond the edge are not made.
inline RunningApp::Done seeScan(RunningApp &app, int row)
{
    const auto scrolled = [&] {
        QQuickItem *list = app.hand().find(QStringLiteral("addScan"));
        while (list && !list->inherits("QQuickListView"))
            list = list->parentItem();
        if (!list)
            return false;
        QMetaObject::invokeMethod(list, "positionViewAtIndex", row, 0);
        return app.hand().find(QStringLiteral("scan%1").arg(row)) != nullptr;
    };
    return app.see(QStringLiteral("scansScreen")).and_then([&] {
        return app.hand().wait(QStringLiteral("scan %1 in the list").arg(row), scrolled);
    });
}

/// Opens the scan in \a row.
inline RunningApp::Done pressScan(RunningApp &app, int row)
{
    if (row == 0)
        return seeScan(app, row).and_then([&] { return app.press(QStringLiteral("scan%1").arg(row)); });
    // The later the row, the earlier the scan; they were kept the latest first.
    app.app().context().follow(*AppLink::fromText(QStringLiteral("scans/%1").arg(row + 1)));
    return app.see(QStringLiteral("scanScreen"));
}

/// Waits until all that was asked about scans so far is answered: the store answers in turn, and the bin,
/// which no screen asks for meanwhile, comes last.
inline RunningApp::Done seeAnswered(RunningApp &app)
{
    ScanBinModel *bin = app.opened().scans()->bin();
    const QObject asker;
    bool answered = false;
    QObject::connect(bin, &ScanBinModel::changed, &asker, [&answered] { answered = true; });
    bin->load();
    return app.hand().wait(QStringLiteral("the scans to be read"), [&answered] { return answered; });
}

/// The app is opened on another day: Today, read anew.
inline RunningApp::Done goTo(RunningApp &app, QDate day)
{
    app.clock->instant = QDateTime(day, QTime(9, 26, 53), QTimeZone::UTC);
    return app.press(QStringLiteral("destination-scans"))
        .and_then([&] { return app.press(QStringLiteral("destination-today")); })
        .and_then([&] { return app.see(QStringLiteral("todayScreen")); })
        .and_then([&] { return seeAnswered(app); });
}

/// Says in the sheet how it went.
inline RunningApp::Done say(RunningApp &app, int outcome)
{
    return app.press(QStringLiteral("outcome%1").arg(outcome)).and_then([&] {
        return app.seeGone(QStringLiteral("outcome1"));
    });
}

/// Picks the day of the result, in March.
inline RunningApp::Done pickResult(RunningApp &app, int day)
{
    return app.press(QStringLiteral("resultDay"))
        .and_then([&] { return app.press(QStringLiteral("day%1").arg(day)); })
        .and_then(
            [&] { return app.read(QStringLiteral("chosenResultDay"), QStringLiteral("%1 March").arg(day)); })
        .and_then([&] { return app.press(QStringLiteral("resultDone")); })
        .and_then([&] { return app.seeGone(QStringLiteral("resultDone")); });
}

/// Adds a scan in March 2026 by the screens; \a result: its day in March, 0 for none.
inline RunningApp::Done addScan(RunningApp &app, int day, int result)
{
    const int before = app.opened().scans()->list()->count();
    auto done = app.press(QStringLiteral("destination-scans"))
                    .and_then([&] { return app.press(QStringLiteral("addScan")); })
                    .and_then([&] { return app.press(QStringLiteral("scanWhen")); })
                    .and_then([&] { return app.press(QStringLiteral("day%1").arg(day)); })
                    .and_then([&] {
                        return app.read(QStringLiteral("chosenMoment"), QStringLiteral("%1 March").arg(day));
                    })
                    .and_then([&] { return app.press(QStringLiteral("momentDone")); })
                    .and_then([&] { return app.seeGone(QStringLiteral("momentDone")); });
    if (done && result > 0)
        done = pickResult(app, result);
    return done.and_then([&] { return app.press(QStringLiteral("saveScan")); })
        .and_then([&] { return app.seeGone(QStringLiteral("scanFormScreen")); })
        .and_then([&] {
            return app.hand().wait(QStringLiteral("the scan in the list"),
                                   [&] { return app.opened().scans()->list()->count() == before + 1; });
        });
}

/// Answers the one question of the day.
inline RunningApp::Done answer(RunningApp &app, int value)
{
    return app.press(QStringLiteral("worry%1").arg(value)).and_then([&] {
        return app.hand().wait(QStringLiteral("the answer to be kept"), [&] {
            const ScanWorryModel *worry = app.opened().scans()->worry();
            return worry->value() == value && !worry->isBusy();
        });
    });
}

/// Says on the Scans screen how it went: stable. \a first: pressed before, if anything.
inline RunningApp::Done hear(RunningApp &app, const QString &first = {})
{
    return app.press(QStringLiteral("destination-scans"))
        .and_then([&] { return app.press(QStringLiteral("haveResult")); })
        .and_then([&] { return first.isEmpty() ? RunningApp::Done() : app.press(first); })
        .and_then([&] { return app.press(QStringLiteral("outcome1")); })
        .and_then([&] { return app.seeGone(QStringLiteral("outcome1")); })
        .and_then(
            [&] { return app.read(QStringLiteral("seasonHeading"), QStringLiteral("After the result")); });
}

/// The list of all that was answered, as the screen shows it.
inline QStringList rowsOf(RunningApp &app)
{
    const ScanSeriesModel *series = app.opened().scans()->series();
    const auto roles = series->roleNames();
    QStringList rows;
    for (int row = 0; row < series->count(); ++row) {
        QStringList cells;
        for (const QByteArray &name :
             {QByteArrayLiteral("day"), QByteArrayLiteral("date"), QByteArrayLiteral("value")})
            cells += series->data(series->index(row), roles.key(name)).toString();
        rows += cells.join(QStringLiteral(" | "));
    }
    return rows;
}

/// True while the one question of the day is on the screen.
inline bool isAsked(RunningApp &app)
{
    return app.hand().find(QStringLiteral("worryCard")) != nullptr;
}

} // namespace alongside::scanhand
