#include "Groups/MapSteps.h"
#include "app/AppTests.h"
#include "theme/ColorSet.h"

#include <QAccessible>
#include <QFile>
#include <QPointer>

#include <cmath>

using namespace Qt::StringLiterals;
using namespace alongside;
using namespace alongside::map_steps;

/// Support groups on the map: the list's other view, through the screens.
class GroupMap : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void it_shows_the_same_search_as_the_list();
    void list_and_map_keep_the_search();
    void without_a_place_it_shows_the_country();
    void saved_groups_are_on_the_map();
    void what_has_no_town_is_told();
    void it_is_never_blank();
    void it_is_made_while_the_list_is_read();
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

// So that it is there at once when it is wanted. It goes with the list.
void GroupMap::it_is_made_while_the_list_is_read()
{
    RunningApp app;
    DO(startAtGroups(app));
    DO(lookNear(app, u"Leeds"_s));
    const QPointer<QQuickItem> ground = madeAhead(app);
    QVERIFY(ground);
    QVERIFY(!app.hand().find(u"mapGround"_s)); // nobody sees it yet
    DO(app.press(u"view1"_s));
    DO(app.see(u"groupMapScreen"_s));
    QCOMPARE(app.hand().find(u"mapGround"_s), ground.data());
    DO(app.press(u"back"_s));
    DO(app.see(u"groupsScreen"_s));
    DO(app.hand().wait(u"that map to be gone"_s, [&] { return !ground; }));
    const QPointer<QQuickItem> next = madeAhead(app);
    QVERIFY(next);
    DO(app.press(u"back"_s));
    DO(app.hand().wait(u"no map any more"_s, [&] { return !next; }));
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
    DO(app.press(u"openDirections"_s));
    QCOMPARE(app.apps->opened.size(), 1);
    QVERIFY(app.apps->opened.constFirst().startsWith(u"map "_s));
    QVERIFY(app.apps->opened.constFirst().contains(u"Hull"_s));
}

ALONGSIDE_APP_TEST(GroupMap)
#include "tst_GroupMap.moc"
