#include "Groups/MapSteps.h"
#include "app/AppTests.h"
#include "app/RunningApp.h"
#include "support/AssistiveTool.h"

#include "catalogue/GroupReader.h"
#include "support/FolderContent.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace alongside;
using namespace alongside::map_steps;

/// Support groups near where the person is: asked for in context, roughly, once, and never kept; through the
/// screens.
class GroupsNearMe : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void groups_are_sorted_by_how_far_they_are();
    void a_group_in_the_same_square_is_close_by();
    void a_device_that_does_not_know_is_not_asked();
    void nothing_is_asked_before_it_is_wanted();
    void what_is_in_the_way_is_said_with_what_to_do_data();
    void what_is_in_the_way_is_said_with_what_to_do();
    void one_tries_again();
    void the_system_asks_first();
    void whoever_does_not_allow_it_types_a_town();
    void it_is_let_go_of_when_the_app_is_not_in_front();
    void every_way_out_lets_go_of_it_data();
    void every_way_out_lets_go_of_it();
    void leaving_the_groups_forgets_it();
    void the_lock_forgets_it();
    void the_lock_lets_go_of_what_is_asked();
    void the_town_from_before_holds_again();
    void a_typed_town_takes_its_place();
    void the_map_opens_there();
    void nothing_is_written_anywhere();

private:
    /// On the list of groups, on a device in Hull that knows where it is.
    static RunningApp::Done start(RunningApp &app);
    static RunningApp::Done openSheet(RunningApp &app);
    /// As far as to the list near there.
    static RunningApp::Done lookNearMe(RunningApp &app);
    /// The device is asked, and does not know yet.
    static RunningApp::Done askAndWait(RunningApp &app);
};

RunningApp::Done GroupsNearMe::start(RunningApp &app)
{
    app.position->there = true;
    app.position->latitude = 53.7460;
    app.position->longitude = -0.3340;
    return startAtGroups(app);
}

RunningApp::Done GroupsNearMe::openSheet(RunningApp &app)
{
    return app.press(u"nearMe"_s).and_then([&] { return app.seeStill(u"askNearMe"_s); });
}

RunningApp::Done GroupsNearMe::lookNearMe(RunningApp &app)
{
    return openSheet(app)
        .and_then([&] { return app.press(u"askNearMe"_s); })
        .and_then([&] { return app.read(u"nearPlace"_s, u"Near you, around "_s); })
        .and_then([&] { return app.seeGone(u"nearMeOnce"_s); });
}

RunningApp::Done GroupsNearMe::askAndWait(RunningApp &app)
{
    app.position->tellsAtOnce = false;
    return openSheet(app).and_then([&] { return app.press(u"askNearMe"_s); }).and_then([&] {
        return app.see(u"nearMeAsking"_s);
    });
}

void GroupsNearMe::groups_are_sorted_by_how_far_they_are()
{
    RunningApp app;
    DO(start(app));
    DO(openSheet(app));
    DO(app.read(u"nearMeOnce"_s, u"asks this device once"_s));
    DO(app.read(u"nearMeOnce"_s, u"It is not kept"_s));
    DO(app.read(u"nearMeDevice"_s, u"a service on the internet"_s));
    QCOMPARE(app.position->asks, 0);
    DO(app.press(u"askNearMe"_s));
    DO(app.read(u"nearPlace"_s, u"Near you, around "_s));
    DO(app.seeGone(u"nearMeOnce"_s));
    QCOMPARE(app.position->asks, 1);

    const QList<SupportGroup> groups = loadGroups(QLocale::c()).value();
    const auto here = CoarsePosition::of(app.position->latitude, app.position->longitude).value();
    const GroupListModel &list = *app.opened().groups()->list();
    double before = 0;
    int known = 0;
    for (int row = 0; row < list.count(); ++row) {
        const QString id = list.data(list.index(row), Qt::UserRole).toString();
        const auto &area = std::ranges::find(groups, id, &SupportGroup::id)->area;
        if (!area)
            continue; // those stand last
        const double far = area->middle.kilometresTo({here.latitude(), here.longitude()});
        QVERIFY2(far >= before, qPrintable(id));
        before = far;
        ++known;
    }
    QVERIFY2(known > 10, qPrintable(QString::number(known)));
    DO(app.read(u"groupsScreen"_s, u"Near you"_s));
}

void GroupsNearMe::a_group_in_the_same_square_is_close_by()
{
    RunningApp app;
    DO(start(app));
    DO(lookNearMe(app));
    DO(app.read(u"group0"_s, u"Living with Secondary Breast Cancer – Hull"_s));
    DO(app.read(u"group0"_s, u"close by"_s)); // and no number that would claim more than is known
    DO(app.press(u"group0"_s));
    DO(app.read(u"groupPlaces"_s, u"close by"_s));
    DO(app.press(u"back"_s));
    DO(app.read(u"nearPlace"_s, u"Near you"_s)); // a page above is no leaving
}

void GroupsNearMe::a_device_that_does_not_know_is_not_asked()
{
    RunningApp app;
    DO(startAtGroups(app));
    DO(app.see(u"placeField"_s));
    QVERIFY(app.position->looks > 0);
    DO(app.seeGone(u"nearMe"_s));
    QCOMPARE(app.position->asks, 0);
}

void GroupsNearMe::nothing_is_asked_before_it_is_wanted()
{
    RunningApp app;
    app.position->there = true;
    DO(app.startWithProfile());
    DO(app.press(u"destination-support"_s));
    QCOMPARE(app.position->looks, 0); // nor looked for
    DO(app.press(u"groups"_s));
    DO(app.see(u"nearMe"_s));
    DO(openSheet(app));
    DO(app.press(u"close"_s));
    DO(app.seeGone(u"askNearMe"_s));
    QCOMPARE(app.position->asks, 0);
}

void GroupsNearMe::what_is_in_the_way_is_said_with_what_to_do_data()
{
    using Trouble = PositionSource::Trouble;
    QTest::addColumn<Trouble>("trouble");
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("remedy");
    QTest::newRow("refused") << Trouble::Refused << u"It is not allowed"_s
                             << u"You can allow it in the device's settings."_s;
    QTest::newRow("switched off") << Trouble::SwitchedOff << u"Location is switched off"_s
                                  << u"You can switch location on in its settings."_s;
    QTest::newRow("not found") << Trouble::NotFound << u"The device did not find out"_s
                               << u"You can try again, or type a town."_s;
    QTest::newRow("missing") << Trouble::Missing << u"Nothing here knows where you are"_s
                             << u"Typing a town works as well."_s;
}

void GroupsNearMe::what_is_in_the_way_is_said_with_what_to_do()
{
    QFETCH(const PositionSource::Trouble, trouble);
    QFETCH(const QString, title);
    QFETCH(const QString, remedy);
    RunningApp app;
    DO(start(app));
    app.position->trouble = trouble;
    DO(openSheet(app));
    AssistiveTool reader;
    DO(app.press(u"askNearMe"_s));
    DO(app.read(u"nearMeTrouble"_s, title));
    DO(app.hand().wait(u"the title, to be heard"_s, [&] { return reader.announcements().contains(title); }));
    DO(app.read(u"nearMeTrouble"_s, remedy));
    DO(app.press(u"townInstead"_s));
    DO(app.seeGone(u"townInstead"_s));
    DO(app.hand().wait(u"the field to be typed into"_s, [&] {
        const QQuickItem *focused = app.app().window()->activeFocusItem();
        return focused && focused->objectName() == u"placeField"_s;
    }));
    DO(lookNear(app, u"Leeds"_s));
    DO(app.read(u"nearPlace"_s, u"Near Leeds"_s));
}

void GroupsNearMe::one_tries_again()
{
    RunningApp app;
    DO(start(app));
    app.position->trouble = PositionSource::Trouble::NotFound;
    DO(openSheet(app));
    DO(app.press(u"askNearMe"_s));
    DO(app.see(u"nearMeTrouble"_s));
    app.position->trouble.reset();
    DO(app.press(u"askNearMe"_s));
    DO(app.read(u"nearPlace"_s, u"Near you"_s));
    QCOMPARE(app.position->asks, 2);
}

void GroupsNearMe::the_system_asks_first()
{
    RunningApp app;
    app.coversWhenInactive = true; // a phone's question takes it from the front
    app.position->permission = GivenPosition::Permission::Asks;
    DO(start(app));
    DO(openSheet(app));
    DO(app.press(u"askNearMe"_s));
    DO(app.see(u"nearMeAsking"_s));
    app.becomes(Qt::ApplicationInactive);
    app.uptime->on += std::chrono::seconds(90); // longer than the background has otherwise
    app.position->answer(true);
    app.becomes(Qt::ApplicationActive);
    DO(app.read(u"nearPlace"_s, u"Near you"_s));
}

void GroupsNearMe::whoever_does_not_allow_it_types_a_town()
{
    RunningApp app;
    app.position->permission = GivenPosition::Permission::Asks;
    DO(start(app));
    DO(openSheet(app));
    DO(app.press(u"askNearMe"_s));
    DO(app.see(u"nearMeAsking"_s));
    app.position->answer(false);
    DO(app.read(u"nearMeTrouble"_s, u"It is not allowed"_s));
    DO(app.press(u"close"_s));
    DO(app.seeGone(u"nearMeTrouble"_s));
    DO(app.see(u"placeStays"_s));
}

void GroupsNearMe::it_is_let_go_of_when_the_app_is_not_in_front()
{
    RunningApp app;
    DO(start(app));
    DO(askAndWait(app));
    app.becomes(Qt::ApplicationInactive);
    QVERIFY(!app.position->open);
    app.becomes(Qt::ApplicationActive);
    app.position->tell(); // too late, for nobody
    DO(app.see(u"askNearMe"_s));
    DO(app.press(u"close"_s));
    DO(app.seeGone(u"askNearMe"_s));
    DO(app.see(u"placeStays"_s));
}

void GroupsNearMe::every_way_out_lets_go_of_it_data()
{
    QTest::addColumn<int>("key");
    QTest::newRow("its button") << 0;
    QTest::newRow("Escape") << int(Qt::Key_Escape);
    QTest::newRow("Back") << int(Qt::Key_Back);
}

void GroupsNearMe::every_way_out_lets_go_of_it()
{
    QFETCH(const int, key);
    RunningApp app;
    DO(start(app));
    DO(askAndWait(app));
    if (key == 0)
        DO(app.press(u"close"_s));
    else
        QTest::keyClick(app.app().window(), Qt::Key(key));
    DO(app.seeGone(u"nearMeAsking"_s));
    QVERIFY(!app.position->open);
    app.position->tell();
    DO(app.see(u"placeStays"_s));
    QVERIFY(!app.opened().groups()->places()->isHere());
}

void GroupsNearMe::leaving_the_groups_forgets_it()
{
    RunningApp app;
    DO(start(app));
    DO(lookNearMe(app));
    DO(app.press(u"back"_s));
    DO(app.hand().wait(u"it to be forgotten"_s, [&] { return !app.opened().groups()->places()->isHere(); }));
    DO(app.press(u"groups"_s));
    DO(app.see(u"placeStays"_s));
    DO(app.seeGone(u"group0"_s));
    QCOMPARE(app.position->asks, 1);
}

void GroupsNearMe::the_lock_forgets_it()
{
    RunningApp app;
    DO(start(app));
    DO(lookNearMe(app));
    app.session().lock();
    DO(app.see(u"passphrase"_s));
    DO(app.seeClosed());
    DO(app.unlock());
    DO(app.hand().wait(u"the app to be where it was or at its start"_s,
                       [&] { return app.session().stage() == SessionModel::Stage::Open; }));
    QVERIFY(!app.opened().groups()->places()->isHere());
    QVERIFY(app.opened().groups()->places()->chosen().isEmpty());
    QCOMPARE(app.position->asks, 1);
}

void GroupsNearMe::the_lock_lets_go_of_what_is_asked()
{
    RunningApp app;
    DO(start(app));
    DO(askAndWait(app));
    app.session().lock();
    QVERIFY(!app.position->open); // at once, whatever else is still to be kept
    DO(app.see(u"passphrase"_s));
    DO(app.seeClosed());
    app.position->tell();
    DO(app.unlock());
    QVERIFY(!app.opened().groups()->places()->isHere());
}

void GroupsNearMe::the_town_from_before_holds_again()
{
    RunningApp app;
    DO(start(app));
    DO(lookNear(app, u"Leeds"_s));
    DO(lookNearMe(app));
    DO(app.seeGone(u"nearMe"_s)); // nothing more to ask
    DO(app.press(u"forgetPlace"_s));
    DO(app.read(u"nearPlace"_s, u"Near Leeds, England"_s));
    DO(lookNearMe(app));
    DO(app.start());
    DO(app.unlock());
    DO(goToGroups(app));
    DO(app.read(u"nearPlace"_s, u"Near Leeds, England"_s));
}

void GroupsNearMe::a_typed_town_takes_its_place()
{
    RunningApp app;
    DO(start(app));
    DO(lookNearMe(app));
    DO(lookNear(app, u"Leeds"_s));
    DO(app.read(u"nearPlace"_s, u"Near Leeds, England"_s));
    DO(app.see(u"nearMe"_s));
}

void GroupsNearMe::the_map_opens_there()
{
    RunningApp app;
    DO(start(app));
    DO(lookNearMe(app));
    DO(openMap(app));
    DO(app.read(u"mapSummary"_s, u"Near you, around "_s));
    const auto here = CoarsePosition::of(app.position->latitude, app.position->longitude).value();
    QVERIFY2(std::abs(latitude(app) - here.latitude()) < 0.001, qPrintable(QString::number(latitude(app))));
    QVERIFY2(std::abs(longitude(app) - here.longitude()) < 0.001,
             qPrintable(QString::number(longitude(app))));
}

// Not one byte of any file changes from before the question to the list; and what the profile keeps, opened
// past the app, knows no place.
void GroupsNearMe::nothing_is_written_anywhere()
{
    RunningApp app;
    DO(start(app));
    DO(app.hand().wait(u"the directory"_s, [&] { return app.opened().groups()->list()->isLoaded(); }));
    const auto before = filesUnder(app.folder());
    DO(lookNearMe(app));
    DO(app.see(u"group0"_s));
    const auto after = filesUnder(app.folder());
    QCOMPARE(after.keys(), before.keys());
    for (auto file = after.begin(); file != after.end(); ++file)
        QVERIFY2(file.value() == before.value(file.key()), qPrintable(file.key()));
    app.end();
    std::optional<QByteArray> kept;
    DO(app.change([&kept](Store &store) {
        return store.settings().find(u"groups.place"_s).transform([&](const auto &place) { kept = place; });
    }));
    QVERIFY2(!kept || kept->isEmpty(), kept->constData());
    DO(app.start());
    DO(app.unlock());
    DO(goToGroups(app));
    DO(app.see(u"placeStays"_s));
    QCOMPARE(app.position->asks, 1);
}

ALONGSIDE_APP_TEST(GroupsNearMe)
#include "tst_GroupsNearMe.moc"
