#pragma once

#include "app/RunningApp.h"

#include <cmath>
#include <utility>

namespace alongside::map_steps {

using namespace Qt::StringLiterals;

inline RunningApp::Done goToGroups(RunningApp &app)
{
    return app.press(u"destination-support"_s).and_then([&] { return app.press(u"groups"_s); }).and_then([&] {
        return app.see(u"groupsScreen"_s);
    });
}

/// Starts on the list of groups.
inline RunningApp::Done startAtGroups(RunningApp &app)
{
    app.clock->instant = QDateTime(QDate(2026, 11, 26), QTime(9, 0), QTimeZone::UTC);
    app.options.locale = QLocale(QLocale::English, QLocale::UnitedKingdom);
    app.options.size = QSize(390, 844);
    app.apps = std::make_shared<OpenedApps>();
    if (app.makeProfile().isEmpty())
        return std::unexpected(u"no profile could be made"_s);
    return app.start().and_then([&] { return app.unlock(); }).and_then([&] { return goToGroups(app); });
}

inline RunningApp::Done lookNear(RunningApp &app, const QString &town)
{
    return app.typeInto(u"placeField"_s, town)
        .and_then([&] { return app.read(u"place0"_s, town.section(u',', 0, 0)); })
        .and_then([&] { return app.press(u"place0"_s); })
        .and_then([&] { return app.see(u"nearPlace"_s); });
}

/// What the map looks at.
inline double property(RunningApp &app, const char *name)
{
    const QQuickItem *ground = app.hand().find(u"mapGround"_s);
    return ground ? ground->property(name).toDouble() : std::nan("");
}

inline double zoom(RunningApp &app)
{
    return property(app, "zoomLevel");
}

inline double latitude(RunningApp &app)
{
    return property(app, "latitude");
}

inline double longitude(RunningApp &app)
{
    return property(app, "longitude");
}

inline RunningApp::Done seeRest(RunningApp &app)
{
    // From one drawn frame to another, too: on a busy machine none may be drawn between two looks.
    constexpr int apart = 2;
    QQuickWindow *window = app.app().window();
    const QObject frames;
    int drawn = 0;
    QObject::connect(window, &QQuickWindow::afterAnimating, &frames, [&drawn] { ++drawn; });
    double before = -1;
    return app.hand().wait(u"the map to rest"_s, [&] {
        window->requestUpdate();
        if (drawn < apart)
            return false;
        const QQuickItem *ground = app.hand().find(u"mapGround"_s);
        if (!ground || !ground->property("complete").toBool())
            return false;
        const double now = zoom(app) * 1e6 + latitude(app) * 1e3 + longitude(app);
        drawn = 0;
        QTest::qWait(150); // a flight lasts longer than one look
        return std::exchange(before, now) == now;
    });
}

/// From the list to the map; waits until it is painted and nothing moves.
inline RunningApp::Done openMap(RunningApp &app)
{
    return app.press(u"view1"_s).and_then([&] { return app.see(u"mapGround"_s); }).and_then([&] {
        return seeRest(app);
    });
}

/// The ground of the map that is made while the list is read, once all of it is painted; null if none is.
inline QQuickItem *madeAhead(RunningApp &app)
{
    const auto find = [&app] {
        return app.app().window()->findChild<QQuickItem *>(u"mapGround"_s);
    };
    const auto done = app.hand().wait(u"a map that is made ahead"_s, [&] {
        const QQuickItem *ground = find();
        return ground && ground->property("complete").toBool();
    });
    return done ? find() : nullptr;
}

/// The middle of the map, in the window.
inline QPoint middle(RunningApp &app)
{
    const QQuickItem *ground = app.hand().find(u"mapGround"_s);
    return ground ? ground->mapToScene(QPointF(ground->width() / 2, ground->height() / 2)).toPoint()
                  : QPoint();
}

inline MapClusterModel &markers(RunningApp &app)
{
    return *app.opened().groups()->map()->markers();
}

/// The row of the first marker that is whole on the screen and stands for several groups, or for one; -1
/// if there is none.
inline int markerRow(RunningApp &app, bool several)
{
    const QQuickItem *ground = app.hand().find(u"mapGround"_s);
    for (int row = 0; ground && row < markers(app).count(); ++row) {
        const QQuickItem *marker = app.hand().find(u"marker%1"_s.arg(row));
        if (!marker || (markers(app).idsAt(row).size() > 1) != several)
            continue;
        const QRectF box = marker->mapRectToItem(ground, QRectF(QPointF(), marker->size()));
        if (ground->boundingRect().contains(box))
            return row;
    }
    return -1;
}

} // namespace alongside::map_steps
