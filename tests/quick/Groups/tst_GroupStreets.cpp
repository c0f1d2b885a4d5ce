#include "Groups/MapSteps.h"
#include "app/AppTests.h"
#include "map/MapCamera.h"
#include "support/FolderContent.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;
using namespace alongside;
using namespace alongside::map_steps;

namespace {

// A picture that is made larger or smaller need not have the very same colour.
bool isAlike(const QColor &one, const QColor &other)
{
    constexpr int near = 4;
    return std::abs(one.red() - other.red()) < near && std::abs(one.green() - other.green()) < near
           && std::abs(one.blue() - other.blue()) < near;
}

/// The part of the map that shows \a color, 0 to 1.
double partOf(RunningApp &app, const QColor &color)
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

RunningApp::Done seeStreets(RunningApp &app)
{
    return app.see(u"mapStreets"_s).and_then([&] {
        return app.hand().wait(u"every street"_s, [&] {
            const QQuickItem *streets = app.hand().find(u"mapStreets"_s);
            return streets && streets->property("complete").toBool();
        });
    });
}

RunningApp::Done turnOn(RunningApp &app)
{
    return app.press(u"streets"_s).and_then([&] { return app.press(u"streetsOn"_s); }).and_then([&] {
        return app.seeGone(u"streetsServer"_s);
    });
}

/// Locks, opens it again, and goes back to the map; forgets what was asked before.
RunningApp::Done lockAndLookAgain(RunningApp &app)
{
    app.session().lock();
    return app.seeClosed()
        .and_then([&] {
            app.streets->asked.clear();
            return app.unlock();
        })
        .and_then([&] { return goToGroups(app); })
        .and_then([&] { return openMap(app); });
}

/// The files that pictures of streets are in.
QStringList keptFiles(const RunningApp &app)
{
    return filesUnder(app.folder()).keys().filter(u"streets.db"_s);
}

RunningApp::Done startAtMap(RunningApp &app)
{
    return startAtGroups(app).and_then([&] { return lookNear(app, u"Leeds"_s); }).and_then([&] {
        return openMap(app);
    });
}

} // namespace

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
    void once_seen_nobody_is_asked_after_the_lock();
    void what_is_too_old_is_asked_for_with_its_tag();
    void without_a_server_what_was_seen_is_there();
    void turned_off_nothing_of_them_is_left();
    void how_much_is_kept_is_said_and_removed();
    void where_one_looked_is_in_no_file();
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

void GroupStreets::once_seen_nobody_is_asked_after_the_lock()
{
    RunningApp app;
    DO(startAtMap(app));
    DO(turnOn(app));
    DO(seeStreets(app));
    const int stops = app.streets->stops;
    DO(lockAndLookAgain(app));
    DO(seeStreets(app));
    QVERIFY(app.streets->stops > stops);
    QVERIFY(app.streets->asked.isEmpty());
    DO(app.hand().wait(u"streets on the screen"_s, [&] { return partOf(app, Qt::magenta) > 0.6; }));
    DO(app.start()); // the device was off meanwhile
    DO(app.unlock());
    DO(goToGroups(app));
    DO(openMap(app));
    DO(seeStreets(app));
    QVERIFY(app.streets->asked.isEmpty());
}

void GroupStreets::what_is_too_old_is_asked_for_with_its_tag()
{
    RunningApp app;
    app.streets->answer.tag = "\"march\"";
    DO(startAtMap(app));
    DO(turnOn(app));
    DO(seeStreets(app));
    const qsizetype seen = app.streets->asked.size();
    app.clock->instant = app.clock->instant.addDays(8);
    app.streets->answer = {.kind = StreetSource::Answer::Kind::Unchanged, .time = std::chrono::days(7)};
    DO(lockAndLookAgain(app));
    DO(seeStreets(app)); // better old ones than none
    DO(app.hand().wait(u"every question"_s, [&] { return app.streets->asked.size() == seen; }));
    for (const GivenStreets::Question &question : std::as_const(app.streets->asked))
        QCOMPARE(question.tag, "\"march\"");
    DO(app.hand().wait(u"every answer"_s, [&] { return app.streets->open.isEmpty(); }));
    DO(lockAndLookAgain(app)); // and now they are right again
    DO(seeStreets(app));
    QVERIFY(app.streets->asked.isEmpty());
}

void GroupStreets::without_a_server_what_was_seen_is_there()
{
    RunningApp app;
    DO(startAtMap(app));
    DO(turnOn(app));
    DO(seeStreets(app));
    app.streets->answer = {};
    DO(lockAndLookAgain(app));
    DO(seeStreets(app));
    QVERIFY(!app.hand().find(u"streetsProblem"_s));
}

void GroupStreets::turned_off_nothing_of_them_is_left()
{
    RunningApp app;
    DO(startAtMap(app));
    DO(turnOn(app));
    DO(seeStreets(app));
    DO(app.hand().wait(u"a file"_s, [&] { return !keptFiles(app).isEmpty(); }));
    DO(app.press(u"streetsOff"_s));
    DO(app.seeGone(u"mapStreets"_s));
    DO(app.hand().wait(u"no file"_s, [&] { return keptFiles(app).isEmpty(); }));
    const qsizetype asked = app.streets->asked.size();
    DO(turnOn(app));
    DO(seeStreets(app));
    QCOMPARE(app.streets->asked.size(), 2 * asked); // nothing was left of them
}

void GroupStreets::how_much_is_kept_is_said_and_removed()
{
    RunningApp app;
    DO(startAtMap(app));
    DO(turnOn(app));
    DO(seeStreets(app));
    DO(app.press(u"streets"_s));
    DO(app.seeStill(u"streetsForget"_s));
    const qint64 bytes = app.streets->answer.bytes.size() * app.streets->asked.size();
    DO(app.read(u"streetsForget"_s,
                u"Remove what is kept (%1)"_s.arg(
                    QLocale(QLocale::English).formattedDataSize(bytes, 0, QLocale::DataSizeSIFormat))));
    app.streets->answersAtOnce = false;
    DO(app.press(u"streetsForget"_s));
    DO(app.seeGone(u"streetsServer"_s));
    DO(app.hand().wait(u"no file"_s, [&] { return keptFiles(app).isEmpty(); }));
    DO(app.press(u"streets"_s));
    DO(app.seeStill(u"streetsOffHere"_s));
    DO(app.seeGone(u"streetsForget"_s)); // there is nothing to remove
}

void GroupStreets::where_one_looked_is_in_no_file()
{
    RunningApp app;
    DO(startAtMap(app));
    DO(turnOn(app));
    DO(seeStreets(app));
    const StreetSource::Square square = app.streets->asked.first().square;
    const QByteArray picture = app.streets->answer.bytes;
    app.session().lock();
    DO(app.seeClosed());
    QCOMPARE(keptFiles(app).size(), 1);
    const QMap<QString, QByteArray> files = filesUnder(app.folder());
    for (const auto &[name, content] : files.asKeyValueRange()) {
        QVERIFY(!name.contains(QString::number(square.x)));
        QVERIFY2(!content.contains(picture.sliced(picture.size() / 2, 12)), qPrintable(name));
        QVERIFY2(!content.contains(QByteArray::number(square.x) + '/'), qPrintable(name));
    }
}

ALONGSIDE_APP_TEST(GroupStreets)
#include "tst_GroupStreets.moc"
