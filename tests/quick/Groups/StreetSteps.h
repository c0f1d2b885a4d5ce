#pragma once

#include "Groups/MapSteps.h"

#include <cmath>

namespace alongside::street_steps {

using namespace Qt::StringLiterals;
using namespace map_steps;

inline RunningApp::Done startAtMap(RunningApp &app)
{
    return startAtGroups(app).and_then([&] { return lookNear(app, u"Leeds"_s); }).and_then([&] {
        return openMap(app);
    });
}

inline RunningApp::Done turnOn(RunningApp &app)
{
    return app.press(u"streets"_s).and_then([&] { return app.press(u"streetsOn"_s); }).and_then([&] {
        return app.seeGone(u"streetsServer"_s);
    });
}

inline RunningApp::Done seeStreets(RunningApp &app)
{
    return app.see(u"mapStreets"_s).and_then([&] {
        return app.hand().wait(u"every street"_s, [&] {
            const QQuickItem *streets = app.hand().find(u"mapStreets"_s);
            return streets && streets->property("complete").toBool();
        });
    });
}

// A picture that is made larger or smaller need not have the very same colour.
inline bool isAlike(const QColor &one, const QColor &other)
{
    constexpr int near = 4;
    return std::abs(one.red() - other.red()) < near && std::abs(one.green() - other.green()) < near
           && std::abs(one.blue() - other.blue()) < near;
}

/// The part of the map that shows \a color, 0 to 1.
inline double partOf(RunningApp &app, const QColor &color)
{
    const QQuickItem *ground = app.hand().find(u"mapGround"_s);
    if (!ground)
        return 0;
    const QImage shown = app.hand().look().copy(
        ground->mapRectToScene(ground->boundingRect()).toRect().adjusted(5, 5, -5, -5));
    int alike = 0;
    int all = 0;
    for (int y = 0; y < shown.height(); y += 4) {
        for (int x = 0; x < shown.width(); x += 4, ++all)
            alike += isAlike(shown.pixelColor(x, y), color);
    }
    return double(alike) / all;
}

} // namespace alongside::street_steps
