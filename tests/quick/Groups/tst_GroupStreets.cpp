#include "Groups/StreetSteps.h"
#include "app/AppTests.h"
#include "map/MapCamera.h"

#include <cmath>

using namespace Qt::StringLiterals;
using namespace alongside;
using namespace alongside::street_steps;

/// Streets from the internet on the map of groups: an offer, and nothing of it before that is taken.
class GroupStreets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void off_nothing_is_asked_of_anybody();
    void it_is_said_what_it_means();
    void turned_on_they_lie_over_the_map();
    void only_what_is_seen_is_fetched();
    void one_tap_turns_them_off();
    void they_stay_as_they_were_chosen();
    void what_does_not_come_leaves_the_map();
    void they_can_be_forgotten();
    void they_are_left_with_the_map();
    void below_another_page_nothing_is_asked();
    void out_of_sight_nothing_is_asked();
};

void GroupStreets::off_nothing_is_asked_of_anybody()
{
    RunningApp app;
    DO(startAtMap(app));
    for (const QString &button : {u"zoomIn"_s, u"zoomIn"_s, u"zoomOut"_s, u"mapHome"_s})
        DO(app.press(button));
    DO(seeRest(app));
    QVERIFY(!app.hand().find(u"mapStreets"_s));
    QVERIFY(!app.hand().find(u"streetsCredits"_s));
    QVERIFY(!app.hand().find(u"streetsOff"_s));
    QVERIFY(app.streets->asked.isEmpty());
}

void GroupStreets::it_is_said_what_it_means()
{
    RunningApp app;
    DO(startAtMap(app));
    DO(app.press(u"streets"_s));
    DO(app.seeStill(u"streetsOn"_s));
    DO(app.read(u"streetsServer"_s, u"tile.openstreetmap.org"_s));
    DO(app.read(u"streetsServer"_s, u"encrypted"_s));
    DO(app.read(u"streetsLearns"_s, u"the internet address of this device"_s));
    DO(app.read(u"streetsLearns"_s, u"which part of the map you look at"_s));
    DO(app.read(u"streetsLearns"_s, u"does not learn your name or anything you wrote"_s));
    DO(app.press(u"close"_s));
    DO(app.seeGone(u"streetsServer"_s));
    QVERIFY(!app.opened().groups()->streets()->isOn());
    QVERIFY(!app.hand().find(u"mapStreets"_s));
    QVERIFY(app.streets->asked.isEmpty());
}

void GroupStreets::turned_on_they_lie_over_the_map()
{
    RunningApp app;
    DO(startAtMap(app));
    QVERIFY(partOf(app, Qt::magenta) == 0);
    DO(turnOn(app));
    DO(seeStreets(app));
    DO(app.read(u"streetsCredits"_s, u"© OpenStreetMap contributors"_s));
    DO(app.hand().wait(u"streets on the screen"_s, [&] { return partOf(app, Qt::magenta) > 0.6; }));
    QVERIFY(markerRow(app, false) >= 0 || markerRow(app, true) >= 0); // groups lie above them
    QVERIFY(!app.hand().find(u"streetsProblem"_s));
    // A dark screen stays dark.
    app.streets->answer.bytes = GivenStreets::picture(Qt::white);
    app.opened().groups()->streets()->forget();
    DO(app.hand().wait(u"white streets"_s, [&] { return partOf(app, Qt::white) > 0.6; }));
    app.device().setAppearance(DeviceSettingsModel::Appearance::Dark);
    DO(app.hand().wait(u"dark streets"_s, [&] { return partOf(app, Qt::black) > 0.6; }));
}

void GroupStreets::only_what_is_seen_is_fetched()
{
    RunningApp app;
    DO(startAtMap(app));
    DO(turnOn(app));
    DO(seeStreets(app));
    QVERIFY(app.streets->most <= 2);
    const QQuickItem *ground = app.hand().find(u"mapGround"_s);
    const MapCamera camera{
        .center = WorldPoint::of({latitude(app), longitude(app)}), .zoom = zoom(app), .size = ground->size()};
    const QList<TileId> seen = camera.tiles(int(std::lround(zoom(app))));
    QCOMPARE(app.streets->asked.size(), seen.size());
    for (const GivenStreets::Question &question : std::as_const(app.streets->asked))
        QVERIFY(seen.contains(TileId{question.square.level, question.square.x, question.square.y}));
    // Where one was before, nothing is asked again.
    const qsizetype before = app.streets->asked.size();
    DO(app.press(u"zoomIn"_s));
    DO(seeRest(app));
    DO(seeStreets(app));
    QVERIFY(app.streets->asked.size() > before);
    const qsizetype closer = app.streets->asked.size();
    DO(app.press(u"zoomOut"_s));
    DO(seeRest(app));
    DO(seeStreets(app));
    QCOMPARE(app.streets->asked.size(), closer);
    // Streets are for looking closely.
    for (int more = 0; more < 12 && app.hand().find(u"zoomIn"_s)->isEnabled(); ++more) {
        DO(app.press(u"zoomIn"_s));
        DO(seeRest(app));
    }
    QVERIFY(zoom(app) > 14);
}

void GroupStreets::one_tap_turns_them_off()
{
    RunningApp app;
    DO(startAtMap(app));
    DO(turnOn(app));
    DO(seeStreets(app));
    DO(app.press(u"streetsOff"_s));
    DO(app.seeGone(u"mapStreets"_s));
    DO(app.seeGone(u"streetsCredits"_s));
    DO(app.hand().wait(u"the map of the app"_s, [&] { return partOf(app, Qt::magenta) == 0; }));
    QVERIFY(app.streets->stops > 0);
    const qsizetype asked = app.streets->asked.size();
    DO(app.press(u"zoomOut"_s));
    DO(seeRest(app));
    QCOMPARE(app.streets->asked.size(), asked);
    DO(app.see(u"groupMapScreen"_s));
    // The sheet turns them off as well.
    DO(turnOn(app));
    DO(app.press(u"streets"_s));
    DO(app.press(u"streetsOffHere"_s));
    DO(app.seeGone(u"mapStreets"_s));
    QVERIFY(!app.opened().groups()->streets()->isOn());
}

void GroupStreets::they_stay_as_they_were_chosen()
{
    RunningApp app;
    DO(startAtMap(app));
    DO(turnOn(app));
    DO(seeStreets(app));
    for (const bool on : {true, false}) {
        DO(app.start()); // the device was off meanwhile
        app.streets->asked.clear();
        DO(app.unlock());
        DO(goToGroups(app));
        QVERIFY(madeAhead(app));
        QVERIFY(app.streets->asked.isEmpty()); // before there is a map to see
        DO(openMap(app));
        if (!on) {
            QVERIFY(!app.hand().find(u"mapStreets"_s));
            QVERIFY(app.streets->asked.isEmpty());
            continue;
        }
        DO(seeStreets(app));
        DO(app.press(u"streetsOff"_s));
        DO(app.seeGone(u"mapStreets"_s));
    }
}

void GroupStreets::what_does_not_come_leaves_the_map()
{
    RunningApp app;
    app.streets->answer = {};
    DO(startAtMap(app));
    DO(turnOn(app));
    DO(app.read(u"streetsProblem"_s, u"Some streets did not come. The map of the app shows there."_s));
    QVERIFY(partOf(app, Qt::magenta) == 0);
    const QQuickItem *ground = app.hand().find(u"mapGround"_s);
    QVERIFY(ground && ground->property("complete").toBool());
    const qsizetype asked = app.streets->asked.size();
    QVERIFY(asked <= 2); // and then it rests
    app.streets->answer = GivenStreets().answer;
    app.clock->instant = app.clock->instant.addSecs(3600);
    DO(app.press(u"zoomIn"_s));
    DO(seeStreets(app));
    DO(app.seeGone(u"streetsProblem"_s));
}

void GroupStreets::they_can_be_forgotten()
{
    RunningApp app;
    DO(startAtMap(app));
    DO(turnOn(app));
    DO(seeStreets(app));
    const int before = app.opened().groups()->streets()->pictures()->edition();
    const qsizetype asked = app.streets->asked.size();
    app.streets->answersAtOnce = false;
    DO(app.press(u"streets"_s));
    DO(app.press(u"streetsForget"_s));
    DO(app.seeGone(u"streetsServer"_s));
    QVERIFY(app.opened().groups()->streets()->pictures()->edition() != before);
    DO(app.hand().wait(u"the map of the app"_s, [&] { return partOf(app, Qt::magenta) == 0; }));
    QVERIFY(app.streets->asked.size() > asked); // they are still turned on
    DO(app.see(u"streetsOff"_s));
}

void GroupStreets::they_are_left_with_the_map()
{
    RunningApp app;
    app.streets->answersAtOnce = false;
    DO(startAtMap(app));
    DO(turnOn(app));
    DO(app.hand().wait(u"a question"_s, [&] { return app.streets->open.size() == 2; }));
    DO(app.press(u"view0"_s));
    DO(app.see(u"groupsScreen"_s));
    DO(app.hand().wait(u"no question"_s, [&] { return app.streets->open.isEmpty(); }));
    QCOMPARE(app.streets->asked.size(), 2);
}

void GroupStreets::below_another_page_nothing_is_asked()
{
    RunningApp app;
    app.streets->answersAtOnce = false;
    DO(startAtMap(app));
    DO(turnOn(app));
    DO(app.hand().wait(u"a question"_s, [&] { return app.streets->open.size() == 2; }));
    DO(app.press(u"marker%1"_s.arg(markerRow(app, false))));
    DO(app.see(u"groupScreen"_s));
    DO(app.hand().wait(u"no question"_s, [&] { return app.streets->open.isEmpty(); }));
    QCOMPARE(app.streets->asked.size(), 2);
    DO(app.press(u"back"_s));
    DO(app.hand().wait(u"the questions again"_s, [&] { return app.streets->open.size() == 2; }));
}

void GroupStreets::out_of_sight_nothing_is_asked()
{
    RunningApp app;
    app.streets->answersAtOnce = false;
    DO(startAtMap(app));
    DO(turnOn(app));
    DO(app.hand().wait(u"a question"_s, [&] { return app.streets->open.size() == 2; }));
    app.becomes(Qt::ApplicationInactive); // a window beside it
    QCOMPARE(app.streets->open.size(), 2);
    app.becomes(Qt::ApplicationHidden);
    QVERIFY(app.streets->open.isEmpty());
    app.becomes(Qt::ApplicationActive);
    DO(app.hand().wait(u"the questions again"_s, [&] { return app.streets->open.size() == 2; }));
}

ALONGSIDE_APP_TEST(GroupStreets)
#include "tst_GroupStreets.moc"
