#include "Groups/MapSteps.h"
#include "app/AppTests.h"
#include "theme/ColorSet.h"

#include <QAccessible>
#include <QFile>
#include <QPointer>
#include <QSignalSpy>

#include <cmath>
#include <functional>
#include <tuple>
#include <utility>

using namespace Qt::StringLiterals;
using namespace alongside;
using namespace alongside::map_steps;

namespace {

// Three groups of Rochester, New York, are known by the town alone. Ends with their marker in the middle.
RunningApp::Done goToOneTown(RunningApp &app)
{
    app.opened().groups()->filter()->setProperty("metastaticOnly", false);
    auto done = lookNear(app, u"Rochester, New York"_s).and_then([&] { return openMap(app); });
    for (int closer = 0; closer < 5 && done; ++closer)
        done = app.press(u"zoomIn"_s);
    return done.and_then([&] { return seeRest(app); });
}

QList<QObject *> pileSheets(RunningApp &app)
{
    const QQuickItem *page = app.hand().find(u"groupMapScreen"_s);
    return page ? page->findChildren<QObject *>(u"groupPileSheet"_s) : QList<QObject *>();
}

// Opens the sheet of the groups of that town, and waits until it is in place.
RunningApp::Done openPile(RunningApp &app)
{
    return app.press(u"marker%1"_s.arg(markerRow(app, true)))
        .and_then([&] { return app.see(u"pile2"_s); })
        .and_then([&] {
            return app.hand().wait(u"the sheet in place"_s, [&] {
                const QList<QObject *> sheets = pileSheets(app);
                return sheets.size() == 1 && sheets.first()->property("opened").toBool();
            });
        });
}

} // namespace

/// Support groups on the map: the list's other view, through the screens.
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
    void their_sheet_is_closed_in_every_way();
    void many_groups_come_without_a_gap();
    void a_group_is_an_area_and_never_a_pin();
    void saved_groups_are_on_the_map();
    void what_has_no_town_is_told();
    void it_is_never_blank();
    void nothing_of_it_stays_once_it_is_left();
    void a_screen_reader_hears_what_is_on_it();
    void those_who_made_it_are_named();
    void of_the_plugins_for_maps_only_the_one_without_tiles_is_read();
    void it_survives_the_lock();
    void a_map_app_is_opened_only_after_saying_so();
};

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
    const GroupMapModel *map = app.opened().groups()->map();
    const int before = map->count();
    DO(app.press(u"groupFilter"_s));
    DO(app.see(u"metastaticOnly"_s));
    QTest::qWait(400); // the sheet comes up
    DO(app.press(u"metastaticOnly"_s));
    DO(app.hand().wait(u"other groups"_s, [&] { return map->count() != before; }));
    const int after = map->count();
    DO(app.press(u"filterDone"_s));
    DO(app.seeGone(u"filterDone"_s));
    DO(app.read(u"mapSummary"_s, u"%1 groups on the map"_s.arg(after)));
    DO(app.press(u"view0"_s));
    DO(app.see(u"groupsScreen"_s));
    DO(app.read(u"nearPlace"_s, u"Near Leeds"_s));
    DO(openMap(app));
    QCOMPARE(map->count(), after);
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

void GroupMap::groups_of_one_town_are_listed()
{
    RunningApp app;
    DO(startAtGroups(app));
    DO(goToOneTown(app));
    const int row = markerRow(app, true);
    QVERIFY(row >= 0);
    DO(app.read(u"marker%1"_s.arg(row), u"3 groups in Rochester"_s));
    DO(openPile(app));
    DO(app.press(u"pile1"_s));
    DO(app.see(u"groupScreen"_s));
    QCOMPARE(app.opened().groups()->opened()->groupId(), app.opened().groups()->map()->pileIds().value(1));
    DO(app.seeGone(u"pile1"_s));
    DO(app.press(u"back"_s));
    DO(app.see(u"groupMapScreen"_s));
}

void GroupMap::their_sheet_is_closed_in_every_way()
{
    RunningApp app;
    DO(startAtGroups(app));
    DO(goToOneTown(app));
    const double north = latitude(app);
    const QList<std::pair<QString, std::function<void()>>> ways{
        {u"Escape"_s,
         [&] {
             app.hand().pressKey(Qt::Key_Escape);
         }},
        {u"Back"_s,
         [&] {
             app.hand().pressKey(Qt::Key_Back);
         }},
        {u"its button"_s,
         [&] {
             std::ignore = app.press(u"close"_s);
         }},
        {u"a tap beside it"_s, [&] {
             QTest::mouseClick(app.app().window(), Qt::LeftButton, {}, QPoint(195, 60));
         }}};
    for (const auto &[way, close] : ways) {
        DO(openPile(app));
        close();
        DO(app.hand().wait(u"the sheet to go by "_s + way, [&] { return pileSheets(app).isEmpty(); }));
        DO(app.see(u"groupMapScreen"_s));
    }
    // Nothing of that reached what lies below.
    QCOMPARE(latitude(app), north);
    DO(app.press(u"zoomOut"_s));
}

// Ten thousand are gathered on another thread. Until they are there, those that were stay.
void GroupMap::many_groups_come_without_a_gap()
{
    RunningApp app;
    DO(startAtGroups(app));
    DO(lookNear(app, u"Leeds"_s));
    DO(openMap(app));
    QVERIFY(markerRow(app, false) >= 0);
    QList<MapPoint> many;
    for (int number = 0; number < 10'000; ++number)
        many += MapPoint{.id = QString::number(number),
                         .name = u"Group"_s,
                         .area = u"Town"_s,
                         .point = {53.8 + number % 100 * 0.01, -1.5 + number / 100 * 0.01},
                         .kilometres = 4};
    const QSignalSpy gathered(&markers(app), &MapClusterModel::gathered);
    markers(app).setPoints(many);
    QVERIFY(markers(app).isGathering());
    bool always = true;
    DO(app.hand().wait(u"all of them"_s, [&] {
        always = always && markers(app).count() > 0;
        return !gathered.isEmpty();
    }));
    QVERIFY(always);
    DO(app.hand().wait(u"a marker of many"_s, [&] { return markerRow(app, true) >= 0; }));
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

// From the whole world to a town, and beyond what the data has, there is always a picture, and from afar a
// name.
void GroupMap::it_is_never_blank()
{
    RunningApp app;
    DO(startAtGroups(app));
    DO(lookNear(app, u"Leeds"_s));
    DO(openMap(app));
    for (const QString &button : {u"zoomOut"_s, u"zoomIn"_s}) {
        DO(app.press(u"mapHome"_s)); // the whole world has another middle
        for (bool more = true; more;) {
            DO(seeRest(app));
            const QQuickItem *ground = app.hand().find(u"mapGround"_s);
            const QQuickItem *names = app.hand().find(u"mapNames"_s);
            DO(app.hand().wait(u"a name at zoom %1"_s.arg(zoom(app)),
                               [names] { return names->property("count").toInt() > 0; }));
            const QImage shown = app.hand().look().copy(
                ground->mapRectToScene(ground->boundingRect()).toRect().adjusted(5, 5, -5, -5));
            QSet<QRgb> colors;
            for (int y = 0; y < shown.height(); y += 3) {
                for (int x = 0; x < shown.width(); x += 3)
                    colors.insert(shown.pixel(x, y));
            }
            QVERIFY2(colors.size() > 20, qPrintable(QString::number(zoom(app))));
            const QColor page = ColorSet::of(false, false).canvas; // what is behind the map
            for (const QPoint &corner : {shown.rect().topLeft(), shown.rect().topRight(),
                                         shown.rect().bottomLeft(), shown.rect().bottomRight()})
                QVERIFY2(shown.pixelColor(corner) != page, qPrintable(QString::number(zoom(app))));
            more = app.hand().find(button)->isEnabled();
            if (more)
                DO(app.press(button));
        }
    }
    QVERIFY(zoom(app) > 12);
}

// What paints takes memory, and would go on following the markers.
void GroupMap::nothing_of_it_stays_once_it_is_left()
{
    RunningApp app;
    DO(startAtGroups(app));
    DO(lookNear(app, u"Leeds"_s));
    DO(openMap(app));
    DO(seeRest(app));
    const QPointer<QQuickItem> page = app.hand().find(u"groupMapScreen"_s);
    const QPointer<QQuickItem> ground = app.hand().find(u"mapGround"_s);
    QVERIFY(page && ground);
    DO(app.press(u"view0"_s));
    DO(app.see(u"groupsScreen"_s));
    DO(app.hand().wait(u"the map to be gone"_s, [&] { return !page && !ground; }));
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
