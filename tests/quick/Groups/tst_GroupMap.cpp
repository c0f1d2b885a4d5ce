#include "app/AppTests.h"
#include "app/RunningApp.h"

#include <QAccessible>
#include <QFile>
#include <QPointingDevice>

#include <cmath>
#include <utility>

using namespace Qt::StringLiterals;
using namespace alongside;

/// Support groups on the map: the list's other view, through the screens, with fingers, mouse and keys.
class GroupMap : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void it_shows_the_same_search_as_the_list();
    void list_and_map_keep_the_search();
    void without_a_place_it_shows_the_country();
    void a_crowd_opens_into_its_parts();
    void a_group_on_the_map_leads_to_its_page();
    void groups_of_one_town_are_listed();
    void a_group_is_an_area_and_never_a_pin();
    void saved_groups_are_on_the_map();
    void what_has_no_town_is_told();
    void keys_move_and_zoom_it();
    void a_mouse_moves_and_zooms_it();
    void fingers_move_and_zoom_it();
    void buttons_zoom_it_and_lead_back();
    void it_is_never_blank();
    void a_screen_reader_hears_what_is_on_it();
    void those_who_made_it_are_named();
    void of_the_plugins_for_maps_only_the_one_without_tiles_is_read();
    void it_survives_the_lock();
    void a_map_app_is_opened_only_after_saying_so();

private:
    /// Starts on the list of groups.
    static RunningApp::Done startAtGroups(RunningApp &app);
    static RunningApp::Done goToGroups(RunningApp &app);
    static RunningApp::Done lookNear(RunningApp &app, const QString &town);
    /// From the list to the map; waits until it is painted and nothing moves.
    static RunningApp::Done openMap(RunningApp &app);
    static RunningApp::Done seeRest(RunningApp &app);
    static double zoom(RunningApp &app) { return property(app, "zoomLevel"); }
    static double latitude(RunningApp &app) { return property(app, "latitude"); }
    static double longitude(RunningApp &app) { return property(app, "longitude"); }
    static double property(RunningApp &app, const char *name);
    static MapClusterModel &markers(RunningApp &app) { return *app.opened().groups()->map()->markers(); }
    /// The middle of the map, in the window.
    static QPoint middle(RunningApp &app);
    /// The row of the first marker that is whole on the screen and stands for several groups, or for one.
    static int markerRow(RunningApp &app, bool several);
};

RunningApp::Done GroupMap::startAtGroups(RunningApp &app)
{
    app.clock->instant = QDateTime(QDate(2026, 11, 26), QTime(9, 0), QTimeZone::UTC);
    app.options.locale = QLocale(QLocale::English, QLocale::UnitedKingdom);
    app.options.size = QSize(390, 844);
    app.apps = std::make_shared<OpenedApps>();
    if (app.makeProfile().isEmpty())
        return std::unexpected(u"no profile could be made"_s);
    return app.start().and_then([&] { return app.unlock(); }).and_then([&] { return goToGroups(app); });
}

RunningApp::Done GroupMap::goToGroups(RunningApp &app)
{
    return app.press(u"destination-support"_s).and_then([&] { return app.press(u"groups"_s); }).and_then([&] {
        return app.see(u"groupsScreen"_s);
    });
}

RunningApp::Done GroupMap::lookNear(RunningApp &app, const QString &town)
{
    return app.typeInto(u"placeField"_s, town)
        .and_then([&] { return app.read(u"place0"_s, town.section(u',', 0, 0)); })
        .and_then([&] { return app.press(u"place0"_s); })
        .and_then([&] { return app.see(u"nearPlace"_s); });
}

RunningApp::Done GroupMap::openMap(RunningApp &app)
{
    return app.press(u"view1"_s).and_then([&] { return app.see(u"mapGround"_s); }).and_then([&] {
        return seeRest(app);
    });
}

RunningApp::Done GroupMap::seeRest(RunningApp &app)
{
    double before = -1;
    return app.hand().wait(u"the map to rest"_s, [&] {
        const QQuickItem *ground = app.hand().find(u"mapGround"_s);
        if (!ground || !ground->property("complete").toBool())
            return false;
        const double now = zoom(app) * 1e6 + latitude(app) * 1e3 + longitude(app);
        QTest::qWait(150); // a flight lasts longer than one look
        return std::exchange(before, now) == now;
    });
}

double GroupMap::property(RunningApp &app, const char *name)
{
    const QQuickItem *ground = app.hand().find(u"mapGround"_s);
    return ground ? ground->property(name).toDouble() : std::nan("");
}

QPoint GroupMap::middle(RunningApp &app)
{
    const QQuickItem *ground = app.hand().find(u"mapGround"_s);
    return ground ? ground->mapToScene(QPointF(ground->width() / 2, ground->height() / 2)).toPoint()
                  : QPoint();
}

int GroupMap::markerRow(RunningApp &app, bool several)
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

void GroupMap::it_shows_the_same_search_as_the_list()
{
    RunningApp app;
    DO(startAtGroups(app));
    DO(lookNear(app, u"Kingston upon Hull"_s));
    DO(app.read(u"group0"_s, u"Hull"_s));
    DO(openMap(app));
    DO(app.read(u"mapSummary"_s, u"Near Kingston upon Hull, England, United Kingdom"_s));
    QVERIFY(std::abs(latitude(app) - 53.74) < 0.05);
    QVERIFY(std::abs(longitude(app) + 0.33) < 0.05);
    const QQuickItem *names = app.hand().find(u"mapNames"_s);
    QVERIFY(names && names->property("count").toInt() > 3);
    // The nearest group lies in the middle.
    QVERIFY(markers(app).count() > 0);
    QStringList ids;
    for (int row = 0; row < markers(app).count(); ++row)
        ids += markers(app).idsAt(row);
    QVERIFY(ids.contains(u"gb-bcn-lwsbc-hull"_s));
}

void GroupMap::list_and_map_keep_the_search()
{
    RunningApp app;
    DO(startAtGroups(app));
    DO(lookNear(app, u"Leeds"_s));
    DO(openMap(app));
    const int all = app.opened().groups()->map()->count();
    DO(app.press(u"groupFilter"_s));
    DO(app.see(u"metastaticOnly"_s));
    QTest::qWait(400); // the sheet comes up
    DO(app.press(u"metastaticOnly"_s));
    DO(app.hand().wait(u"fewer groups"_s, [&] { return app.opened().groups()->map()->count() < all; }));
    DO(app.press(u"filterDone"_s));
    DO(app.seeGone(u"filterDone"_s));
    DO(app.read(u"mapSummary"_s, u"%1 groups on the map"_s.arg(app.opened().groups()->map()->count())));
    DO(app.press(u"view0"_s));
    DO(app.see(u"groupsScreen"_s));
    DO(app.read(u"nearPlace"_s, u"Near Leeds"_s));
    DO(app.read(u"groupFilter"_s, u"Which groups (1)"_s));
    DO(openMap(app));
    QVERIFY(app.opened().groups()->map()->count() < all);
}

void GroupMap::without_a_place_it_shows_the_country()
{
    RunningApp app;
    DO(startAtGroups(app));
    DO(app.see(u"placeStays"_s));
    DO(openMap(app));
    QVERIFY2(latitude(app) > 50 && latitude(app) < 57, qPrintable(QString::number(latitude(app))));
    QVERIFY(longitude(app) > -6 && longitude(app) < 1);
    QVERIFY(markers(app).count() > 0);
}

void GroupMap::a_crowd_opens_into_its_parts()
{
    RunningApp app;
    DO(startAtGroups(app));
    DO(openMap(app));
    const int row = markerRow(app, true);
    QVERIFY(row >= 0);
    const double before = zoom(app);
    const qsizetype gathered = markers(app).idsAt(row).size();
    DO(app.read(u"marker%1"_s.arg(row), u"%1 groups around"_s.arg(gathered)));
    DO(app.press(u"marker%1"_s.arg(row)));
    DO(seeRest(app));
    QVERIFY(zoom(app) > before);
    DO(app.see(u"groupMapScreen"_s));
    QVERIFY(markers(app).count() > 1);
}

void GroupMap::a_group_on_the_map_leads_to_its_page()
{
    RunningApp app;
    DO(startAtGroups(app));
    DO(lookNear(app, u"Kingston upon Hull"_s));
    DO(openMap(app));
    const int row = markerRow(app, false);
    QVERIFY(row >= 0);
    const QString id = markers(app).idsAt(row).constFirst();
    const double before = zoom(app);
    DO(app.press(u"marker%1"_s.arg(row)));
    DO(app.see(u"groupScreen"_s));
    QCOMPARE(app.opened().groups()->opened()->groupId(), id);
    DO(app.press(u"back"_s));
    DO(app.see(u"groupMapScreen"_s));
    QCOMPARE(zoom(app), before); // where one was
    DO(app.press(u"back"_s));
    DO(app.see(u"groupsScreen"_s));
}

// Three groups of Rochester, New York, are known by the town alone.
void GroupMap::groups_of_one_town_are_listed()
{
    RunningApp app;
    DO(startAtGroups(app));
    DO(lookNear(app, u"Rochester, New York"_s));
    DO(openMap(app));
    for (int closer = 0; closer < 5; ++closer)
        DO(app.press(u"zoomIn"_s));
    DO(seeRest(app));
    const int row = markerRow(app, true);
    QVERIFY(row >= 0);
    DO(app.read(u"marker%1"_s.arg(row), u"3 groups in Rochester"_s));
    DO(app.press(u"marker%1"_s.arg(row)));
    DO(app.see(u"pile2"_s));
    QTest::qWait(400); // the sheet comes up
    DO(app.press(u"pile1"_s));
    DO(app.see(u"groupScreen"_s));
    QCOMPARE(app.opened().groups()->opened()->groupId(), app.opened().groups()->map()->pileIds().value(1));
}

void GroupMap::a_group_is_an_area_and_never_a_pin()
{
    RunningApp app;
    DO(startAtGroups(app));
    DO(lookNear(app, u"Kingston upon Hull"_s));
    DO(openMap(app));
    for (int closer = 0; closer < 6; ++closer)
        DO(app.press(u"zoomIn"_s));
    DO(seeRest(app));
    const int row = markerRow(app, false);
    QVERIFY(row >= 0);
    const QQuickItem *marker = app.hand().find(u"marker%1"_s.arg(row));
    // Eight kilometres across, on the screen.
    const double wide = 8 / kilometresPerPixel(latitude(app), zoom(app));
    QVERIFY(std::abs(marker->property("spread").toDouble() - wide) < wide / 50);
    QVERIFY(wide > 2 * marker->width());
    DO(app.read(u"marker%1"_s.arg(row), u"Somewhere in"_s));
}

void GroupMap::saved_groups_are_on_the_map()
{
    RunningApp app;
    DO(startAtGroups(app));
    app.opened().groups()->opened()->open(u"gb-maggies-leeds"_s);
    DO(app.see(u"groupScreen"_s));
    DO(app.press(u"star"_s));
    DO(app.press(u"back"_s));
    DO(app.press(u"savedGroups"_s));
    DO(openMap(app));
    DO(app.read(u"mapSummary"_s, u"1 group on the map"_s));
    QCOMPARE(markers(app).points().size(), 1);
}

void GroupMap::what_has_no_town_is_told()
{
    RunningApp app;
    DO(startAtGroups(app));
    DO(openMap(app));
    const GroupMapModel *map = app.opened().groups()->map();
    QVERIFY(map->count() > 0);
    QCOMPARE(app.textIn(u"mapSummary"_s).contains(u"without a town"_s), map->withoutTown() > 0);
}

void GroupMap::keys_move_and_zoom_it()
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

void GroupMap::a_mouse_moves_and_zooms_it()
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

void GroupMap::fingers_move_and_zoom_it()
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

void GroupMap::buttons_zoom_it_and_lead_back()
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

// From the whole world to a town, and beyond what the data has, there is always a picture and a name.
void GroupMap::it_is_never_blank()
{
    RunningApp app;
    DO(startAtGroups(app));
    DO(lookNear(app, u"Leeds"_s));
    DO(openMap(app));
    for (int farther = 0; farther < 12; ++farther)
        DO(app.press(u"zoomOut"_s));
    for (bool closer = true; closer;) {
        DO(seeRest(app));
        const QQuickItem *ground = app.hand().find(u"mapGround"_s);
        const QQuickItem *names = app.hand().find(u"mapNames"_s);
        QVERIFY2(names->property("count").toInt() > 0, qPrintable(QString::number(zoom(app))));
        const QImage shown = app.hand().look().copy(
            ground->mapRectToScene(ground->boundingRect()).toRect().adjusted(5, 5, -5, -5));
        QSet<QRgb> colors;
        for (int y = 0; y < shown.height(); y += 3) {
            for (int x = 0; x < shown.width(); x += 3)
                colors.insert(shown.pixel(x, y));
        }
        QVERIFY2(colors.size() > 20, qPrintable(QString::number(zoom(app))));
        closer = app.hand().find(u"zoomIn"_s)->isEnabled();
        if (closer)
            DO(app.press(u"zoomIn"_s));
    }
    QVERIFY(zoom(app) > 12);
}

void GroupMap::a_screen_reader_hears_what_is_on_it()
{
    RunningApp app;
    DO(startAtGroups(app));
    DO(lookNear(app, u"Leeds"_s));
    DO(openMap(app));
    QAccessible::setActive(true);
    const QAccessibleInterface *heard =
        QAccessible::queryAccessibleInterface(app.hand().find(u"mapControl"_s));
    QVERIFY(heard);
    QCOMPARE(heard->role(), QAccessible::Graphic);
    QVERIFY(heard->text(QAccessible::Name).contains(u"The list has the same ones."_s));
    const int row = markerRow(app, false);
    QVERIFY(row >= 0);
    QQuickItem *marker = app.hand().find(u"marker%1"_s.arg(row));
    QAccessibleInterface *button = QAccessible::queryAccessibleInterface(marker);
    QVERIFY(button);
    QCOMPARE(button->role(), QAccessible::Button);
    QVERIFY(!button->text(QAccessible::Name).isEmpty());
    const QString id = markers(app).idsAt(row).constFirst();
    button->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    DO(app.see(u"groupScreen"_s));
    QCOMPARE(app.opened().groups()->opened()->groupId(), id);
}

void GroupMap::those_who_made_it_are_named()
{
    RunningApp app;
    DO(startAtGroups(app));
    DO(openMap(app));
    for (const QString &name : {u"Natural Earth"_s, u"U.S. Census"_s, u"GSHHG"_s, u"GeoNames"_s})
        DO(app.read(u"mapCredits"_s, name));
}

// Qt's plugin for OpenStreetMap would ask a server which servers there are.
void GroupMap::of_the_plugins_for_maps_only_the_one_without_tiles_is_read()
{
    RunningApp app;
    DO(startAtGroups(app));
    DO(openMap(app));
    QFile maps(u"/proc/self/maps"_s);
    if (!maps.open(QIODevice::ReadOnly))
        QSKIP("only Linux says which libraries were read");
    const QByteArray read = maps.readAll();
    QVERIFY(read.contains("qtgeoservices_itemsoverlay"));
    QVERIFY(!read.contains("qtgeoservices_osm"));
}

void GroupMap::it_survives_the_lock()
{
    RunningApp app;
    DO(startAtGroups(app));
    DO(lookNear(app, u"Leeds"_s));
    DO(openMap(app));
    app.session().lock();
    DO(app.seeClosed());
    DO(app.unlock());
    DO(goToGroups(app));
    DO(openMap(app));
    DO(app.read(u"mapSummary"_s, u"Near Leeds"_s));
}

void GroupMap::a_map_app_is_opened_only_after_saying_so()
{
    RunningApp app;
    DO(startAtGroups(app));
    app.opened().groups()->opened()->open(u"gb-bcn-lwsbc-hull"_s);
    DO(app.see(u"groupScreen"_s));
    DO(app.press(u"directions"_s));
    DO(app.read(u"directionsPlace"_s, u"MKM Stadium"_s));
    QVERIFY(app.apps->opened.isEmpty());
    QTest::qWait(400); // the sheet comes up
    DO(app.press(u"openDirections"_s));
    QCOMPARE(app.apps->opened.size(), 1);
    QVERIFY(app.apps->opened.constFirst().startsWith(u"map "_s));
    QVERIFY(app.apps->opened.constFirst().contains(u"Hull"_s));
}

ALONGSIDE_APP_TEST(GroupMap)
#include "tst_GroupMap.moc"
