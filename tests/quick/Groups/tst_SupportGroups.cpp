#include "Groups/GroupSteps.h"
#include "app/AppTests.h"

using namespace Qt::StringLiterals;
using namespace alongside;

/// Support groups: found near a typed place and left out by what they are, through the screens.
class SupportGroups : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void the_nearest_metastatic_group_is_three_taps_away();
    void a_zip_code_is_a_place();
    void what_is_chosen_is_there_after_a_restart();
    void a_place_is_forgotten();
    void a_town_that_is_none_is_told();
    void where_nothing_is_near_others_are_offered();
    void filters_leave_out_what_does_not_fit();
    void a_day_is_that_where_one_is_unless_one_goes_there();
    void distances_are_told_as_wanted();
    void the_credits_are_shown();
    void helplines_are_where_they_were();
};

// From Support: the groups, the field, the place.
void SupportGroups::the_nearest_metastatic_group_is_three_taps_away()
{
    RunningApp app;
    DO(groupsteps::startAtGroups(app));
    DO(app.press(u"back"_s));
    DO(app.press(u"groups"_s));                   // one
    DO(app.typeInto(u"placeField"_s, u"hull"_s)); // two
    DO(app.read(u"place0"_s, u"Kingston upon Hull"_s));
    DO(app.press(u"place0"_s)); // three
    DO(app.read(u"group0"_s, u"Living with Secondary Breast Cancer – Hull"_s));
    DO(app.read(u"group0"_s, u"in the same town"_s));
    DO(app.read(u"group0"_s, u"For metastatic disease"_s));
    DO(app.read(u"groupsScreen"_s, u"Near you"_s));
}

void SupportGroups::a_zip_code_is_a_place()
{
    RunningApp app;
    DO(groupsteps::startAtGroups(app));
    DO(app.typeInto(u"placeField"_s, u"01887"_s)); // Wilmington, Massachusetts
    DO(app.read(u"place0"_s, u"01887"_s));
    DO(app.press(u"place0"_s));
    DO(app.read(u"group0"_s, u"Hope & Friendship"_s));
}

void SupportGroups::what_is_chosen_is_there_after_a_restart()
{
    RunningApp app;
    DO(groupsteps::startAtGroups(app));
    DO(groupsteps::lookNear(app, u"Leeds"_s));
    DO(app.press(u"groupFilter"_s));
    DO(app.seeStill(u"unit1"_s));
    DO(app.press(u"unit1"_s));
    DO(app.press(u"filterDone"_s));
    DO(app.seeGone(u"unit1"_s));
    DO(app.read(u"group0"_s, u" km"_s));
    DO(app.start());
    DO(app.unlock());
    DO(groupsteps::goToGroups(app));
    DO(app.read(u"nearPlace"_s, u"Near Leeds, England, United Kingdom"_s));
    DO(app.read(u"group0"_s, u" km"_s));
}

void SupportGroups::a_place_is_forgotten()
{
    RunningApp app;
    DO(groupsteps::startAtGroups(app));
    DO(app.see(u"placeStays"_s));
    DO(groupsteps::lookNear(app, u"Leeds"_s));
    DO(app.press(u"forgetPlace"_s));
    DO(app.see(u"placeStays"_s));
    DO(app.seeGone(u"group0"_s));
    DO(app.start());
    DO(app.unlock());
    DO(groupsteps::goToGroups(app));
    DO(app.see(u"placeStays"_s));
}

void SupportGroups::a_town_that_is_none_is_told()
{
    RunningApp app;
    DO(groupsteps::startAtGroups(app));
    DO(app.typeInto(u"placeField"_s, u"qqqzzzxxq"_s));
    DO(app.read(u"placeNotFound"_s, u"A larger town nearby"_s));
    DO(app.press(u"clear"_s));
    DO(app.seeGone(u"placeNotFound"_s));
}

void SupportGroups::where_nothing_is_near_others_are_offered()
{
    RunningApp app;
    DO(groupsteps::startAtGroups(app));
    DO(groupsteps::lookNear(app, u"Reykjavík"_s));
    DO(app.read(u"noneNear"_s, u"Nothing near you yet"_s));
    DO(app.read(u"groupsScreen"_s, u"Farther away"_s));
    DO(app.press(u"lookOnline"_s));
    DO(app.seeGone(u"noneNear"_s));
    DO(app.read(u"groupsScreen"_s, u"For people anywhere"_s));
    DO(app.press(u"way2"_s));
    DO(app.read(u"group0"_s, u"By phone"_s));
}

void SupportGroups::filters_leave_out_what_does_not_fit()
{
    RunningApp app;
    DO(groupsteps::startAtGroups(app));
    DO(app.press(u"way1"_s));
    const GroupListModel *list = app.opened().groups()->list();
    DO(app.see(u"group0"_s));
    const int metastatic = list->count();
    DO(app.press(u"groupFilter"_s));
    DO(app.seeStill(u"metastaticOnly"_s));
    DO(app.press(u"metastaticOnly"_s));
    const int all = list->count();
    QVERIFY2(all > metastatic, qPrintable(QString::number(all)));
    DO(app.press(u"audience2"_s)); // men
    DO(app.hand().wait(u"those for men"_s, [&] { return list->count() < all && list->count() > 0; }));
    for (int row = 0; row < list->count(); ++row) {
        const QString id = list->data(list->index(row), Qt::UserRole).toString();
        app.opened().groups()->opened()->open(id);
        QVERIFY(app.opened().groups()->opened()->facts().contains(u"Men"_s));
    }
}

// The group of New South Wales talks on Tuesdays at 13:30, by phone: Monday evening in Los Angeles.
void SupportGroups::a_day_is_that_where_one_is_unless_one_goes_there()
{
    RunningApp app;
    app.clock->place = QTimeZone("America/Los_Angeles");
    DO(groupsteps::startAtGroups(app));
    DO(app.press(u"way2"_s));
    DO(app.see(u"group0"_s));
    const auto has = [&app](const QString &id) {
        const GroupListModel *list = app.opened().groups()->list();
        for (int row = 0; row < list->count(); ++row) {
            if (list->data(list->index(row), Qt::UserRole).toString() == id)
                return true;
        }
        return false;
    };
    const auto choose = [&app](const QString &day) {
        const qsizetype at = app.opened().groups()->filter()->days().indexOf(day);
        return app.press(u"day%1"_s.arg(at)).and_then([&] {
            return app.hand().wait(day, [&] { return app.opened().groups()->filter()->day() == at; });
        });
    };
    DO(app.press(u"groupFilter"_s));
    DO(app.seeStill(u"metastaticOnly"_s));
    DO(choose(u"Monday"_s));
    QVERIFY(has(u"au-nsw-tele"_s));
    DO(choose(u"Tuesday"_s));
    QVERIFY(!has(u"au-nsw-tele"_s));
}

void SupportGroups::distances_are_told_as_wanted()
{
    RunningApp app;
    DO(groupsteps::startAtGroups(app));
    DO(groupsteps::lookNear(app, u"Leeds"_s));
    DO(app.read(u"group0"_s, u" miles"_s));
    DO(app.press(u"groupFilter"_s));
    DO(app.seeStill(u"unit1"_s));
    DO(app.press(u"unit1"_s));
    DO(app.read(u"group0"_s, u" km"_s));
    DO(app.press(u"unit2"_s));
    DO(app.read(u"group0"_s, u" miles"_s));
}

void SupportGroups::the_credits_are_shown()
{
    RunningApp app;
    DO(groupsteps::startAtGroups(app));
    DO(groupsteps::lookNear(app, u"Kingston upon Hull"_s));
    DO(app.press(u"groupCredits"_s)); // scrolls to it
    DO(app.read(u"groupCredits"_s, u"Place data © GeoNames (CC BY 4.0)"_s));
}

void SupportGroups::helplines_are_where_they_were()
{
    RunningApp app;
    DO(groupsteps::startAtGroups(app));
    DO(app.press(u"help"_s));
    DO(app.see(u"helpScreen"_s));
}

ALONGSIDE_APP_TEST(SupportGroups)
#include "tst_SupportGroups.moc"
