#include "Groups/GroupSteps.h"
#include "app/AppTests.h"
#include "models/GroupText.h"
#include "qr/QrCode.h"
#include "qr/QrReader.h"

#include <QClipboard>
#include <QGuiApplication>

using namespace Qt::StringLiterals;
using namespace alongside;

/// One support group: read, reached, saved, noted about, shared and gone to, through the screens.
class OneGroup : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void it_meets_next_on_the_own_clock();
    void what_is_in_doubt_says_so();
    void what_was_not_checked_for_long_says_so();
    void everything_that_reaches_a_group_is_there();
    void a_page_that_is_not_secure_is_never_opened();
    void the_whole_address_is_seen_before_it_opens();
    void a_copied_page_has_no_space_in_it();
    void a_group_joins_the_care_team();
    void the_next_meeting_becomes_an_appointment();
    void a_note_is_kept_and_can_be_copied();
    void a_note_survives_the_lock();
    void a_group_is_saved_and_shared();
    void a_group_is_shown_to_another_phone();
    void every_group_fits_a_code();
};

// 26 November 2026 is a Thursday; the group in Hong Kong meets on Fridays, 14:00 to 16:00 there.
void OneGroup::it_meets_next_on_the_own_clock()
{
    RunningApp app;
    app.clock->place = QTimeZone("America/Los_Angeles");
    DO(groupsteps::startAtGroups(app));
    DO(groupsteps::openGroup(app, u"hk-hkbcf-phoenix"_s));
    DO(app.read(u"groupNext"_s, u"Today, 22:00 to 00:00"_s));
    DO(app.read(u"groupTimes"_s, u"Every Friday, 14:00 to 16:00"_s));
    app.clock->instant = QDateTime(QDate(2026, 11, 27), QTime(7, 0), QTimeZone::UTC); // while it meets
    DO(app.press(u"back"_s));
    DO(groupsteps::openGroup(app, u"hk-hkbcf-phoenix"_s));
    DO(app.read(u"groupNext"_s, u"Now, until 00:00"_s));
}

void OneGroup::what_is_in_doubt_says_so()
{
    RunningApp app;
    DO(groupsteps::startAtGroups(app));
    DO(groupsteps::openGroup(app, u"gb-bcn-lwsbc-hull"_s));
    DO(app.read(u"groupLabel"_s, u"Call or write first"_s));
    DO(app.read(u"groupLabel"_s, u"Source from May 2025."_s));
    DO(app.read(u"groupSure"_s, u"A report about it was read. Nobody has called"_s));
    DO(app.read(u"groupSure"_s, groupsteps::checkedOn(u"gb-bcn-lwsbc-hull"_s)));
    DO(app.press(u"back"_s));
    DO(groupsteps::openGroup(app, u"us-share"_s));
    DO(app.see(u"groupSure"_s));
    DO(app.seeGone(u"groupLabel"_s));
    DO(app.press(u"back"_s));
    DO(groupsteps::lookNear(app, u"Kingston upon Hull"_s));
    DO(app.read(u"group0"_s, u"May have changed. Source from May 2025."_s));
}

void OneGroup::what_was_not_checked_for_long_says_so()
{
    RunningApp app;
    DO(groupsteps::startAtGroups(app));
    DO(groupsteps::openGroup(app, u"us-share"_s));
    DO(app.see(u"groupSure"_s));
    DO(app.seeGone(u"groupStale"_s));
    app.clock->instant = app.clock->instant.addDays(180);
    DO(app.press(u"back"_s));
    DO(groupsteps::openGroup(app, u"us-share"_s));
    DO(app.read(u"groupStale"_s, u"Not checked since "_s + groupsteps::checkedOn(u"us-share"_s)));
    DO(app.press(u"back"_s));
    DO(app.press(u"way2"_s));
    DO(app.read(u"group0"_s, u"Not checked since"_s));
}

void OneGroup::everything_that_reaches_a_group_is_there()
{
    RunningApp app;
    DO(groupsteps::startAtGroups(app));
    DO(groupsteps::openGroup(app, u"us-ca-wcrc"_s));
    DO(app.read(u"callGroup0"_s, u"Call 510-601-4040"_s));
    DO(app.press(u"callGroup0"_s));
    DO(app.read(u"groupMail"_s, u"info@wcrc.org"_s));
    DO(app.press(u"mailGroup"_s));
    QCOMPARE(app.apps->opened, QStringList({u"call 5106014040"_s, u"mail info@wcrc.org"_s}));
    DO(app.press(u"copyGroupMail"_s));
    QCOMPARE(QGuiApplication::clipboard()->text(), u"info@wcrc.org"_s);
    DO(app.press(u"back"_s));
    DO(groupsteps::openGroup(app, u"sg-bcf"_s));
    DO(app.see(u"noContact"_s));
}

void OneGroup::a_page_that_is_not_secure_is_never_opened()
{
    RunningApp app;
    DO(groupsteps::startAtGroups(app));
    DO(groupsteps::openGroup(app, u"us-ma-hope-friendship"_s));
    DO(app.read(u"unsafeWeb"_s, u"http://hopeandfriendship.org/support-group/"_s));
    DO(app.seeGone(u"webGroup"_s));
    DO(app.press(u"copyUnsafeWeb"_s));
    QCOMPARE(QGuiApplication::clipboard()->text(), u"http://hopeandfriendship.org/support-group/"_s);
    QVERIFY(app.apps->opened.isEmpty());
}

void OneGroup::the_whole_address_is_seen_before_it_opens()
{
    RunningApp app;
    DO(groupsteps::startAtGroups(app));
    DO(groupsteps::openGroup(app, u"us-al-forge"_s));
    DO(app.read(u"groupSite"_s, u"forgeon.org"_s));
    DO(app.press(u"webGroup"_s));
    DO(app.read(u"webAddress"_s, u"https://forgeon.org/forges-metastatic-support-group/"_s));
    QVERIFY(app.apps->opened.isEmpty());
    DO(app.seeStill(u"openWeb"_s));
    DO(app.press(u"openWeb"_s));
    QCOMPARE(app.apps->opened, QStringList{u"page https://forgeon.org/forges-metastatic-support-group/"_s});
}

void OneGroup::a_copied_page_has_no_space_in_it()
{
    RunningApp app;
    DO(groupsteps::startAtGroups(app));
    DO(groupsteps::openGroup(app, u"ca-ns-health"_s));
    const QUrl page = app.opened().groups()->opened()->web();
    QVERIFY(page.toString().contains(u' '));
    DO(app.press(u"webGroup"_s));
    DO(app.seeStill(u"copyWeb"_s));
    DO(app.press(u"copyWeb"_s));
    DO(app.read(u"toast"_s, u"Copied."_s));
    QCOMPARE(QGuiApplication::clipboard()->text(), page.toString(QUrl::FullyEncoded));
    QVERIFY(!QGuiApplication::clipboard()->text().contains(u' '));
    DO(app.seeGone(u"copyWeb"_s));
    DO(app.press(u"shareGroup"_s));
    QVERIFY(QGuiApplication::clipboard()->text().contains(page.toString(QUrl::FullyEncoded)));
}

void OneGroup::a_group_joins_the_care_team()
{
    RunningApp app;
    DO(groupsteps::startAtGroups(app));
    DO(groupsteps::openGroup(app, u"us-ca-wcrc"_s));
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

void OneGroup::the_next_meeting_becomes_an_appointment()
{
    RunningApp app;
    DO(groupsteps::startAtGroups(app));
    DO(groupsteps::openGroup(app, u"sg-bcf"_s)); // no day is known
    DO(app.seeGone(u"addMeeting"_s));
    DO(app.press(u"back"_s));
    DO(groupsteps::openGroup(app, u"hk-hkbcf-phoenix"_s));
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

void OneGroup::a_note_is_kept_and_can_be_copied()
{
    RunningApp app;
    DO(groupsteps::startAtGroups(app));
    DO(groupsteps::openGroup(app, u"gb-maggies-leeds"_s));
    DO(app.typeInto(u"groupNoteField"_s, u"Open until six on Mondays."_s));
    DO(app.read(u"noteKept"_s, u"Saved on this device"_s));
    DO(app.press(u"copyNote"_s));
    QCOMPARE(
        QGuiApplication::clipboard()->text(),
        u"About the support group \"Maggie's Yorkshire (Leeds)\" (gb-maggies-leeds):\nOpen until six on Mondays."_s);
    DO(app.start());
    DO(app.unlock());
    DO(groupsteps::goToGroups(app));
    DO(groupsteps::openGroup(app, u"gb-maggies-leeds"_s));
    DO(app.hand().wait(u"the note"_s, [&] {
        return app.opened().groups()->note()->body() == u"Open until six on Mondays."_s;
    }));
    DO(app.press(u"back"_s));
    DO(groupsteps::openGroup(app, u"gb-maggies-oxford"_s));
    QVERIFY(app.opened().groups()->note()->body().isEmpty());
}

void OneGroup::a_note_survives_the_lock()
{
    RunningApp app;
    DO(groupsteps::startAtGroups(app));
    DO(groupsteps::openGroup(app, u"gb-maggies-leeds"_s));
    DO(app.typeInto(u"groupNoteField"_s, u"Half a sentence"_s));
    app.session().lock();
    DO(app.seeClosed());
    DO(app.unlock());
    DO(groupsteps::goToGroups(app));
    DO(groupsteps::openGroup(app, u"gb-maggies-leeds"_s));
    QCOMPARE(app.opened().groups()->note()->body(), u"Half a sentence"_s);
}

void OneGroup::a_group_is_saved_and_shared()
{
    RunningApp app;
    DO(groupsteps::startAtGroups(app));
    DO(groupsteps::openGroup(app, u"gb-bcn-lwsbc-hull"_s));
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
    DO(groupsteps::goToGroups(app));
    DO(app.press(u"savedGroups"_s));
    DO(app.read(u"group0"_s, u"Hull"_s));
    QCOMPARE(app.opened().groups()->list()->count(), 1);
    DO(app.press(u"group0"_s));
    DO(app.press(u"star"_s));
    DO(app.press(u"back"_s));
    DO(app.see(u"noGroups"_s));
}

void OneGroup::a_group_is_shown_to_another_phone()
{
    RunningApp app;
    DO(groupsteps::startAtGroups(app));
    DO(groupsteps::openGroup(app, u"gb-bcn-lwsbc-hull"_s));
    DO(app.press(u"showCode"_s));
    DO(app.seeStill(u"groupCode"_s));
    QCOMPARE(qrTextsIn(app.hand().look()), QStringList{app.opened().groups()->opened()->shareText()});
    DO(app.press(u"close"_s));
    DO(app.seeGone(u"groupCode"_s));
}

void OneGroup::every_group_fits_a_code()
{
    const auto groups = loadGroups(QLocale(QLocale::English, QLocale::UnitedKingdom));
    QVERIFY(groups);
    for (const SupportGroup &group : *groups)
        QVERIFY2(qrCodeOf(groupShareText(group)), qPrintable(group.id));
}

ALONGSIDE_APP_TEST(OneGroup)
#include "tst_OneGroup.moc"
