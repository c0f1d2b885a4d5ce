#include "app/AppTests.h"
#include "app/RunningApp.h"
#include "catalogue/GroupReader.h"
#include "models/DateText.h"
#include "models/GroupText.h"
#include "qr/QrCode.h"
#include "qr/QrReader.h"

#include <QClipboard>
#include <QGuiApplication>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace alongside;

/// Support groups: found near a typed place, read, reached, saved and noted about, through the screens.
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
    void distances_are_told_as_wanted();
    void it_meets_next_on_the_own_clock();
    void what_is_in_doubt_says_so();
    void what_was_not_checked_for_long_says_so();
    void everything_that_reaches_a_group_is_there();
    void a_page_that_is_not_secure_is_never_opened();
    void the_whole_address_is_seen_before_it_opens();
    void a_group_joins_the_care_team();
    void the_next_meeting_becomes_an_appointment();
    void a_note_is_kept_and_can_be_copied();
    void a_note_survives_the_lock();
    void a_group_is_saved_and_shared();
    void a_group_is_shown_to_another_phone();
    void every_group_fits_a_code();
    void the_credits_are_shown();
    void helplines_are_where_they_were();

private:
    /// Starts on the list of groups, on a day on which the directory was fresh.
    static RunningApp::Done startAtGroups(RunningApp &app);
    /// Types \a town and picks the first place, once that is the one.
    static RunningApp::Done lookNear(RunningApp &app, const QString &town);
    /// Opens the group \a id, wherever it is in the list.
    static RunningApp::Done openGroup(RunningApp &app, const QString &id);
    static RunningApp::Done goToGroups(RunningApp &app);
    /// When the sources of the group \a id were compared, in words.
    static QString checkedOn(const QString &id);
};

QString SupportGroups::checkedOn(const QString &id)
{
    const QList<SupportGroup> groups = loadGroups(QLocale::c()).value();
    return dateText(std::ranges::find(groups, id, &SupportGroup::id)->checkedOn);
}

RunningApp::Done SupportGroups::startAtGroups(RunningApp &app)
{
    app.clock->instant = QDateTime(QDate(2026, 11, 26), QTime(9, 0), QTimeZone::UTC);
    app.options.locale = QLocale(QLocale::English, QLocale::UnitedKingdom);
    app.apps = std::make_shared<OpenedApps>();
    if (app.makeProfile().isEmpty())
        return std::unexpected(u"no profile could be made"_s);
    return app.start().and_then([&] { return app.unlock(); }).and_then([&] { return goToGroups(app); });
}

RunningApp::Done SupportGroups::goToGroups(RunningApp &app)
{
    return app.press(u"destination-support"_s).and_then([&] { return app.press(u"groups"_s); }).and_then([&] {
        return app.see(u"groupsScreen"_s);
    });
}

RunningApp::Done SupportGroups::lookNear(RunningApp &app, const QString &town)
{
    return app.typeInto(u"placeField"_s, town)
        .and_then([&] { return app.read(u"place0"_s, town); })
        .and_then([&] { return app.press(u"place0"_s); })
        .and_then([&] { return app.see(u"nearPlace"_s); });
}

RunningApp::Done SupportGroups::openGroup(RunningApp &app, const QString &id)
{
    app.opened().groups()->opened()->open(id);
    return app.see(u"groupScreen"_s);
}

// From Support: the groups, the field, the place.
void SupportGroups::the_nearest_metastatic_group_is_three_taps_away()
{
    RunningApp app;
    DO(startAtGroups(app));
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
    DO(startAtGroups(app));
    DO(app.typeInto(u"placeField"_s, u"01887"_s)); // Wilmington, Massachusetts
    DO(app.read(u"place0"_s, u"01887"_s));
    DO(app.press(u"place0"_s));
    DO(app.read(u"group0"_s, u"Hope & Friendship"_s));
}

void SupportGroups::what_is_chosen_is_there_after_a_restart()
{
    RunningApp app;
    DO(startAtGroups(app));
    DO(lookNear(app, u"Leeds"_s));
    DO(app.press(u"groupFilter"_s));
    DO(app.seeStill(u"unit1"_s));
    DO(app.press(u"unit1"_s));
    DO(app.press(u"filterDone"_s));
    DO(app.seeGone(u"unit1"_s));
    DO(app.read(u"group0"_s, u" km"_s));
    DO(app.start());
    DO(app.unlock());
    DO(goToGroups(app));
    DO(app.read(u"nearPlace"_s, u"Near Leeds, England, United Kingdom"_s));
    DO(app.read(u"group0"_s, u" km"_s));
}

void SupportGroups::a_place_is_forgotten()
{
    RunningApp app;
    DO(startAtGroups(app));
    DO(app.see(u"placeStays"_s));
    DO(lookNear(app, u"Leeds"_s));
    DO(app.press(u"forgetPlace"_s));
    DO(app.see(u"placeStays"_s));
    DO(app.seeGone(u"group0"_s));
    DO(app.start());
    DO(app.unlock());
    DO(goToGroups(app));
    DO(app.see(u"placeStays"_s));
}

void SupportGroups::a_town_that_is_none_is_told()
{
    RunningApp app;
    DO(startAtGroups(app));
    DO(app.typeInto(u"placeField"_s, u"qqqzzzxxq"_s));
    DO(app.read(u"placeNotFound"_s, u"A larger town nearby"_s));
    DO(app.press(u"clear"_s));
    DO(app.seeGone(u"placeNotFound"_s));
}

void SupportGroups::where_nothing_is_near_others_are_offered()
{
    RunningApp app;
    DO(startAtGroups(app));
    DO(lookNear(app, u"Reykjavík"_s));
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
    DO(startAtGroups(app));
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

void SupportGroups::distances_are_told_as_wanted()
{
    RunningApp app;
    DO(startAtGroups(app));
    DO(lookNear(app, u"Leeds"_s));
    DO(app.read(u"group0"_s, u" miles"_s));
    DO(app.press(u"groupFilter"_s));
    DO(app.seeStill(u"unit1"_s));
    DO(app.press(u"unit1"_s));
    DO(app.read(u"group0"_s, u" km"_s));
    DO(app.press(u"unit2"_s));
    DO(app.read(u"group0"_s, u" miles"_s));
}

// 26 November 2026 is a Thursday; the group in Hong Kong meets on Fridays, 14:00 to 16:00 there.
void SupportGroups::it_meets_next_on_the_own_clock()
{
    RunningApp app;
    app.clock->place = QTimeZone("America/Los_Angeles");
    DO(startAtGroups(app));
    DO(openGroup(app, u"hk-hkbcf-phoenix"_s));
    DO(app.read(u"groupNext"_s, u"Today, 22:00 to 00:00"_s));
    DO(app.read(u"groupTimes"_s, u"Every Friday, 14:00 to 16:00"_s));
    app.clock->instant = QDateTime(QDate(2026, 11, 27), QTime(7, 0), QTimeZone::UTC); // while it meets
    DO(app.press(u"back"_s));
    DO(openGroup(app, u"hk-hkbcf-phoenix"_s));
    DO(app.read(u"groupNext"_s, u"Now, until 00:00"_s));
}

void SupportGroups::what_is_in_doubt_says_so()
{
    RunningApp app;
    DO(startAtGroups(app));
    DO(openGroup(app, u"gb-bcn-lwsbc-hull"_s));
    DO(app.read(u"groupLabel"_s, u"Call or write first"_s));
    DO(app.read(u"groupLabel"_s, u"Source from May 2025."_s));
    DO(app.read(u"groupSure"_s, u"A report about it was read. Nobody has called"_s));
    DO(app.read(u"groupSure"_s, checkedOn(u"gb-bcn-lwsbc-hull"_s)));
    DO(app.press(u"back"_s));
    DO(openGroup(app, u"us-share"_s));
    DO(app.see(u"groupSure"_s));
    DO(app.seeGone(u"groupLabel"_s));
    DO(app.press(u"back"_s));
    DO(lookNear(app, u"Kingston upon Hull"_s));
    DO(app.read(u"group0"_s, u"May have changed. Source from May 2025."_s));
}

void SupportGroups::what_was_not_checked_for_long_says_so()
{
    RunningApp app;
    DO(startAtGroups(app));
    DO(openGroup(app, u"us-share"_s));
    DO(app.see(u"groupSure"_s));
    DO(app.seeGone(u"groupStale"_s));
    app.clock->instant = app.clock->instant.addDays(180);
    DO(app.press(u"back"_s));
    DO(openGroup(app, u"us-share"_s));
    DO(app.read(u"groupStale"_s, u"Not checked since "_s + checkedOn(u"us-share"_s)));
    DO(app.press(u"back"_s));
    DO(app.press(u"way2"_s));
    DO(app.read(u"group0"_s, u"Not checked since"_s));
}

void SupportGroups::everything_that_reaches_a_group_is_there()
{
    RunningApp app;
    DO(startAtGroups(app));
    DO(openGroup(app, u"us-ca-wcrc"_s));
    DO(app.read(u"callGroup0"_s, u"Call 510-601-4040"_s));
    DO(app.press(u"callGroup0"_s));
    DO(app.read(u"groupMail"_s, u"info@wcrc.org"_s));
    DO(app.press(u"mailGroup"_s));
    QCOMPARE(app.apps->opened, QStringList({u"call 5106014040"_s, u"mail info@wcrc.org"_s}));
    DO(app.press(u"copyGroupMail"_s));
    QCOMPARE(QGuiApplication::clipboard()->text(), u"info@wcrc.org"_s);
    DO(app.press(u"back"_s));
    DO(openGroup(app, u"sg-bcf"_s));
    DO(app.see(u"noContact"_s));
}

void SupportGroups::a_page_that_is_not_secure_is_never_opened()
{
    RunningApp app;
    DO(startAtGroups(app));
    DO(openGroup(app, u"us-ma-hope-friendship"_s));
    DO(app.read(u"unsafeWeb"_s, u"http://hopeandfriendship.org/support-group/"_s));
    DO(app.seeGone(u"webGroup"_s));
    DO(app.press(u"copyUnsafeWeb"_s));
    QCOMPARE(QGuiApplication::clipboard()->text(), u"http://hopeandfriendship.org/support-group/"_s);
    QVERIFY(app.apps->opened.isEmpty());
}

void SupportGroups::the_whole_address_is_seen_before_it_opens()
{
    RunningApp app;
    DO(startAtGroups(app));
    DO(openGroup(app, u"us-al-forge"_s));
    DO(app.read(u"groupSite"_s, u"forgeon.org"_s));
    DO(app.press(u"webGroup"_s));
    DO(app.read(u"webAddress"_s, u"https://forgeon.org/forges-metastatic-support-group/"_s));
    QVERIFY(app.apps->opened.isEmpty());
    DO(app.seeStill(u"openWeb"_s));
    DO(app.press(u"openWeb"_s));
    QCOMPARE(app.apps->opened, QStringList{u"page https://forgeon.org/forges-metastatic-support-group/"_s});
}

void SupportGroups::a_group_joins_the_care_team()
{
    RunningApp app;
    DO(startAtGroups(app));
    DO(openGroup(app, u"us-ca-wcrc"_s));
    DO(app.press(u"addToCareTeam"_s));
    DO(app.see(u"contactFormScreen"_s));
    DO(app.press(u"saveContact"_s));
    DO(app.see(u"groupScreen"_s));
    DO(app.start());
    DO(app.unlock());
    DO(app.press(u"destination-support"_s));
    DO(app.press(u"careTeam"_s));
    DO(app.press(u"contact0"_s));
    DO(app.read(u"contactScreen"_s, u"Metastatic cancer support group (weekly)"_s));
    DO(app.read(u"contactScreen"_s, u"510-601-4040"_s));
    DO(app.read(u"contactScreen"_s, u"https://www.wcrc.org"_s));
}

void SupportGroups::the_next_meeting_becomes_an_appointment()
{
    RunningApp app;
    DO(startAtGroups(app));
    DO(openGroup(app, u"sg-bcf"_s)); // no day is known
    DO(app.seeGone(u"addMeeting"_s));
    DO(app.press(u"back"_s));
    DO(openGroup(app, u"hk-hkbcf-phoenix"_s));
    DO(app.press(u"addMeeting"_s));
    DO(app.see(u"visitFormScreen"_s));
    DO(app.press(u"back"_s)); // nothing was typed, and nothing is kept
    DO(app.see(u"groupScreen"_s));
    QCOMPARE(app.opened().visits()->next()->visitId(), 0);
    DO(app.press(u"addMeeting"_s));
    DO(app.press(u"saveVisit"_s));
    DO(app.see(u"groupScreen"_s));
    DO(app.hand().wait(u"the appointment"_s, [&] { return app.opened().visits()->next()->visitId() > 0; }));
    const VisitModel &visit = *app.opened().visits()->next();
    QVERIFY2(visit.title().contains(app.opened().groups()->opened()->name()), qPrintable(visit.title()));
    QVERIFY2(visit.when().contains(u"27 November"_s) && visit.when().contains(u"14:00"_s),
             qPrintable(visit.when()));
    QVERIFY2(visit.here().contains(u"07:00"_s), qPrintable(visit.here())); // on the own clock
}

void SupportGroups::a_note_is_kept_and_can_be_copied()
{
    RunningApp app;
    DO(startAtGroups(app));
    DO(openGroup(app, u"gb-maggies-leeds"_s));
    DO(app.typeInto(u"groupNoteField"_s, u"Open until six on Mondays."_s));
    DO(app.read(u"noteKept"_s, u"Saved on this device"_s));
    DO(app.press(u"copyNote"_s));
    QCOMPARE(
        QGuiApplication::clipboard()->text(),
        u"About the support group \"Maggie's Yorkshire (Leeds)\" (gb-maggies-leeds):\nOpen until six on Mondays."_s);
    DO(app.start());
    DO(app.unlock());
    DO(goToGroups(app));
    DO(openGroup(app, u"gb-maggies-leeds"_s));
    DO(app.hand().wait(u"the note"_s, [&] {
        return app.opened().groups()->note()->body() == u"Open until six on Mondays."_s;
    }));
    DO(app.press(u"back"_s));
    DO(openGroup(app, u"gb-maggies-oxford"_s));
    QVERIFY(app.opened().groups()->note()->body().isEmpty());
}

void SupportGroups::a_note_survives_the_lock()
{
    RunningApp app;
    DO(startAtGroups(app));
    DO(openGroup(app, u"gb-maggies-leeds"_s));
    DO(app.typeInto(u"groupNoteField"_s, u"Half a sentence"_s));
    app.session().lock();
    DO(app.seeClosed());
    DO(app.unlock());
    DO(goToGroups(app));
    DO(openGroup(app, u"gb-maggies-leeds"_s));
    QCOMPARE(app.opened().groups()->note()->body(), u"Half a sentence"_s);
}

void SupportGroups::a_group_is_saved_and_shared()
{
    RunningApp app;
    DO(startAtGroups(app));
    DO(openGroup(app, u"gb-bcn-lwsbc-hull"_s));
    DO(app.press(u"shareGroup"_s));
    const QString shared = QGuiApplication::clipboard()->text();
    for (const QString &part :
         {u"Living with Secondary Breast Cancer – Hull"_s, u"MKM Stadium"_s,
          u"Third Friday of the month, 11:00 to 13:00"_s, u"0345 077 1893"_s,
          u"https://breastcancernow.org"_s, u"May have changed. Source from May 2025."_s})
        QVERIFY2(shared.contains(part), qPrintable(part + u" is not in "_s + shared));
    DO(app.press(u"star"_s));
    DO(app.hand().wait(u"the star"_s, [&] { return app.opened().groups()->opened()->isStarred(); }));
    DO(app.start());
    DO(app.unlock());
    DO(goToGroups(app));
    DO(app.press(u"savedGroups"_s));
    DO(app.read(u"group0"_s, u"Hull"_s));
    QCOMPARE(app.opened().groups()->list()->count(), 1);
    DO(app.press(u"group0"_s));
    DO(app.press(u"star"_s));
    DO(app.press(u"back"_s));
    DO(app.see(u"noGroups"_s));
}

void SupportGroups::a_group_is_shown_to_another_phone()
{
    RunningApp app;
    DO(startAtGroups(app));
    DO(openGroup(app, u"gb-bcn-lwsbc-hull"_s));
    DO(app.press(u"showCode"_s));
    DO(app.seeStill(u"groupCode"_s));
    QCOMPARE(qrTextsIn(app.hand().look()), QStringList{app.opened().groups()->opened()->shareText()});
    DO(app.press(u"close"_s));
    DO(app.seeGone(u"groupCode"_s));
}

void SupportGroups::every_group_fits_a_code()
{
    const auto groups = loadGroups(QLocale(QLocale::English, QLocale::UnitedKingdom));
    QVERIFY(groups);
    for (const SupportGroup &group : *groups)
        QVERIFY2(qrCodeOf(groupShareText(group)), qPrintable(group.id));
}

void SupportGroups::the_credits_are_shown()
{
    RunningApp app;
    DO(startAtGroups(app));
    DO(lookNear(app, u"Kingston upon Hull"_s));
    DO(app.press(u"groupCredits"_s)); // scrolls to it
    DO(app.read(u"groupCredits"_s, u"Place data © GeoNames (CC BY 4.0)"_s));
}

void SupportGroups::helplines_are_where_they_were()
{
    RunningApp app;
    DO(startAtGroups(app));
    DO(app.press(u"help"_s));
    DO(app.see(u"helpScreen"_s));
}

ALONGSIDE_APP_TEST(SupportGroups)
#include "tst_SupportGroups.moc"
