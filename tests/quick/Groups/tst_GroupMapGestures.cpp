#include "Groups/MapSteps.h"
#include "app/AppTests.h"

#include <QPointingDevice>

#include <cmath>
#include <memory>

using namespace Qt::StringLiterals;
using namespace alongside;
using namespace alongside::map_steps;

namespace {

/// A point of the map, in the window, that no marker is near.
QPoint freeSpot(RunningApp &app)
{
    const auto isFree = [&app](const QPoint &spot) {
        const QRectF around(spot - QPoint(10, 10), QSizeF(20, 20));
        for (int row = 0; row < markers(app).count(); ++row) {
            const QQuickItem *marker = app.hand().find(u"marker%1"_s.arg(row));
            if (marker && marker->mapRectToScene(QRectF(QPointF(), marker->size())).intersects(around))
                return false;
        }
        return true;
    };
    for (int down = -200; down <= 200; down += 20) {
        for (int across = -150; across <= 150; across += 20) {
            if (const QPoint spot = middle(app) + QPoint(across, down); isFree(spot))
                return spot;
        }
    }
    return middle(app);
}

} // namespace

/// The map of support groups under fingers, a mouse, keys and its buttons.
class GroupMapGestures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keys_move_and_zoom_it();
    void a_mouse_moves_and_zooms_it();
    void fingers_move_and_zoom_it();
    void after_a_fling_it_glides_on();
    void buttons_zoom_it_and_lead_back();
};

void GroupMapGestures::keys_move_and_zoom_it()
{
    RunningApp app;
    DO(startAtGroups(app));
    DO(lookNear(app, u"Leeds"_s));
    DO(openMap(app));
    const double zoomedTo = zoom(app);
    const double east = longitude(app);
    const double north = latitude(app);
    app.hand().find(u"mapControl"_s)->forceActiveFocus(Qt::TabFocusReason);
    app.hand().pressKey(Qt::Key_Plus);
    DO(seeRest(app));
    QVERIFY(std::abs(zoom(app) - zoomedTo - 1) < 0.01);
    app.hand().pressKey(Qt::Key_Minus);
    DO(seeRest(app));
    QVERIFY(std::abs(zoom(app) - zoomedTo) < 0.01);
    app.hand().pressKey(Qt::Key_Right);
    DO(seeRest(app));
    QVERIFY(longitude(app) > east);
    app.hand().pressKey(Qt::Key_Up);
    DO(seeRest(app));
    QVERIFY(latitude(app) > north);
    app.hand().pressKey(Qt::Key_Home);
    DO(seeRest(app));
    QVERIFY(std::abs(longitude(app) - east) < 1e-6);
    QVERIFY(std::abs(latitude(app) - north) < 1e-6);
    app.hand().pressKey(Qt::Key_Left);
    app.hand().pressKey(Qt::Key_Down);
    DO(seeRest(app));
    QVERIFY(longitude(app) < east && latitude(app) < north);
}

void GroupMapGestures::a_mouse_moves_and_zooms_it()
{
    RunningApp app;
    DO(startAtGroups(app));
    DO(lookNear(app, u"Leeds"_s));
    DO(openMap(app));
    QQuickWindow *window = app.app().window();
    const QPoint from = middle(app) + QPoint(60, 130);
    const double east = longitude(app);
    QTest::mousePress(window, Qt::LeftButton, {}, from);
    for (int step = 1; step <= 10; ++step)
        QTest::mouseMove(window, from - QPoint(step * 10, 0), 16);
    QTest::mouseRelease(window, Qt::LeftButton, {}, from - QPoint(100, 0), 200);
    DO(seeRest(app));
    const double degrees = 100 / worldPixels(zoom(app)) * 360;
    QVERIFY2(longitude(app) - east > degrees * 0.8, qPrintable(QString::number(longitude(app) - east)));

    const double before = zoom(app);
    QTest::mouseDClick(window, Qt::LeftButton, {}, from);
    DO(seeRest(app));
    QVERIFY2(std::abs(zoom(app) - before - 1) < 0.01, qPrintable(QString::number(zoom(app))));
    QTest::wheelEvent(window, from, QPoint(0, -240));
    DO(seeRest(app));
    QVERIFY2(std::abs(zoom(app) - before) < 0.01, qPrintable(QString::number(zoom(app))));
}

void GroupMapGestures::fingers_move_and_zoom_it()
{
    RunningApp app;
    DO(startAtGroups(app));
    DO(lookNear(app, u"Leeds"_s));
    DO(openMap(app));
    QQuickWindow *window = app.app().window();
    const std::unique_ptr<QPointingDevice> screen(QTest::createTouchDevice());
    const QPoint from = middle(app) + QPoint(0, 130);
    const double before = zoom(app);
    QTest::touchEvent(window, screen.get())
        .press(0, from - QPoint(50, 0), window)
        .press(1, from + QPoint(50, 0), window);
    for (int step = 1; step <= 12; ++step) {
        QTest::qWait(16);
        QTest::touchEvent(window, screen.get())
            .move(0, from - QPoint(50 + step * 5, 0), window)
            .move(1, from + QPoint(50 + step * 5, 0), window);
    }
    QTest::touchEvent(window, screen.get())
        .release(0, from - QPoint(110, 0), window)
        .release(1, from + QPoint(110, 0), window);
    DO(seeRest(app));
    QVERIFY2(zoom(app) > before + 0.5, qPrintable(QString::number(zoom(app))));

    const double east = longitude(app);
    QTest::touchEvent(window, screen.get()).press(0, from + QPoint(80, 0), window);
    for (int step = 1; step <= 10; ++step) {
        QTest::qWait(16);
        QTest::touchEvent(window, screen.get()).move(0, from + QPoint(80 - step * 12, 0), window);
    }
    QTest::touchEvent(window, screen.get()).release(0, from - QPoint(40, 0), window);
    DO(seeRest(app));
    QVERIFY(longitude(app) > east);
}

void GroupMapGestures::after_a_fling_it_glides_on()
{
    RunningApp app;
    DO(startAtGroups(app));
    DO(lookNear(app, u"Leeds"_s));
    DO(openMap(app));
    QQuickWindow *window = app.app().window();
    const QPoint from = middle(app) + QPoint(60, 130);
    const double east = longitude(app);
    QTest::mousePress(window, Qt::LeftButton, {}, from);
    for (int step = 1; step <= 6; ++step)
        QTest::mouseMove(window, from - QPoint(step * 15, 0), 16);
    const double dragged = longitude(app) - east;
    QVERIFY(dragged > 0);
    QTest::mouseRelease(window, Qt::LeftButton, {}, from - QPoint(90, 0), 1);
    DO(app.hand().wait(u"it to glide on"_s, [&] { return longitude(app) - east > dragged * 1.3; }));
    // A touch stops it where it is.
    QTest::mousePress(window, Qt::LeftButton, {}, freeSpot(app));
    const double stopped = longitude(app);
    QTest::qWait(100);
    QCOMPARE(longitude(app), stopped);
    QTest::mouseRelease(window, Qt::LeftButton, {}, freeSpot(app));
    DO(seeRest(app));
    const double pixel = 360 / worldPixels(zoom(app));
    QVERIFY(longitude(app) - east < dragged + window->width() * pixel); // never out of sight
    const double north = latitude(app);
    DO(app.press(u"mapHome"_s));
    DO(seeRest(app));
    QVERIFY(std::abs(longitude(app) - east) < 1e-6);
    QVERIFY(std::abs(latitude(app) - north) < pixel); // it went straight
}

void GroupMapGestures::buttons_zoom_it_and_lead_back()
{
    RunningApp app;
    DO(startAtGroups(app));
    DO(lookNear(app, u"Leeds"_s));
    DO(openMap(app));
    const double before = zoom(app);
    DO(app.press(u"zoomOut"_s));
    DO(app.press(u"zoomOut"_s));
    DO(seeRest(app));
    QVERIFY(std::abs(zoom(app) - before + 2) < 0.01);
    DO(app.press(u"zoomIn"_s));
    DO(seeRest(app));
    QVERIFY(std::abs(zoom(app) - before + 1) < 0.01);
    DO(app.press(u"mapHome"_s));
    DO(seeRest(app));
    QVERIFY(std::abs(zoom(app) - before) < 0.01);
}

ALONGSIDE_APP_TEST(GroupMapGestures)
#include "tst_GroupMapGestures.moc"
