#include "Groups/MapSteps.h"
#include "app/AppTests.h"

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

/// What stands for groups on the map, and where a tap on it leads.
class GroupMapMarkers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void a_crowd_opens_into_its_parts();
    void a_group_on_the_map_leads_to_its_page();
    void groups_of_one_town_are_listed();
    void their_sheet_is_closed_in_every_way();
    void many_groups_come_without_a_gap();
    void a_group_is_an_area_and_never_a_pin();
};

void GroupMapMarkers::a_crowd_opens_into_its_parts()
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

void GroupMapMarkers::a_group_on_the_map_leads_to_its_page()
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

void GroupMapMarkers::groups_of_one_town_are_listed()
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

void GroupMapMarkers::their_sheet_is_closed_in_every_way()
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
void GroupMapMarkers::many_groups_come_without_a_gap()
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

void GroupMapMarkers::a_group_is_an_area_and_never_a_pin()
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

ALONGSIDE_APP_TEST(GroupMapMarkers)
#include "tst_GroupMapMarkers.moc"
