#include "app/AppTests.h"
#include "app/RunningApp.h"

#include "support/Secrets.h"

using namespace Qt::StringLiterals;
using namespace alongside;

/// Today: one tap keeps a mood, and everything else is an offer.
class Today : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void greets_by_the_hour();
    void a_new_day_comes_while_it_is_open();
    void mood_is_kept_with_one_tap_and_outlives_the_app();
    void another_tap_replaces_it();
    void it_can_be_taken_back();
    void deleted_it_shows_again_once_it_is_put_back();
    void put_back_hours_later_it_is_not_how_one_is_now();
    void very_low_is_kept_first_and_then_help_is_offered();
    void offer_can_be_declined_and_stays_away();
    void last_entry_is_offered_to_go_on_with();
    void recovery_code_is_seen_to_from_here();

private:
    static RunningApp::Done keep(RunningApp &app, int level);
    /// Deletes the check-in of the mood that was just kept.
    static RunningApp::Done deleteIt(RunningApp &app);
    /// Takes the moods out of the vault, newest first, past the app, which must have ended.
    static QList<int> moodsKept(RunningApp &app);
};

RunningApp::Done Today::keep(RunningApp &app, int level)
{
    return app.press(u"mood%1"_s.arg(level)).and_then([&] {
        return app.hand().wait(u"the mood to be kept"_s,
                               [&] { return app.opened().mood()->kept() == level + 1; });
    });
}

RunningApp::Done Today::deleteIt(RunningApp &app)
{
    return app.press(u"addMore"_s)
        .and_then([&] { return app.see(u"checkInScreen"_s); })
        .and_then([&] { return app.press(u"delete"_s); })
        .and_then([&] { return app.read(u"moodTitle"_s, u"How are you right now?"_s); });
}

QList<int> Today::moodsKept(RunningApp &app)
{
    QList<int> steps;
    const auto profile = OpenProfile::unlock(app.folder(), ProfileFolder::findAll(app.folder())->first(),
                                             secretOf(RunningApp::kPassphrase), *app.uptime);
    if (!profile)
        return {-1};
    Store &store = (*profile)->store();
    for (auto latest = store.checkIns().latest(); latest && *latest; latest = store.checkIns().latest()) {
        steps += (*latest)->mood()->step();
        const CheckInId id = (*latest)->id;
        if (!store.save([&] { return store.checkIns().erase(id); }))
            return {-2};
    }
    return steps;
}

void Today::greets_by_the_hour()
{
    RunningApp app; // 10:26 in Berlin
    DO(app.startWithProfile());
    QVERIFY(app.textOnScreen().contains(u"Good morning, Maya"_s));
    QVERIFY(app.textOnScreen().contains(u"Saturday 14 March"_s));
    DO(app.press(u"lock"_s));
    app.clock->instant = app.clock->instant.addSecs(9 * 3600);
    DO(app.unlock());
    QVERIFY(app.textOnScreen().contains(u"Good evening, Maya"_s));
    DO(app.press(u"lock"_s));
    app.clock->instant = app.clock->instant.addSecs(9 * 3600); // 4:26: neither evening nor morning
    DO(app.unlock());
    DO(app.read(u"todayScreen"_s, u"Hello, Maya"_s));
    DO(app.read(u"todayScreen"_s, u"Sunday 15 March"_s));
}

void Today::a_new_day_comes_while_it_is_open()
{
    RunningApp app;
    DO(app.startWithProfile());
    DO(keep(app, 3));
    app.clock->instant = app.clock->instant.addSecs(8 * 60 * 60); // 18:26
    app.becomes(Qt::ApplicationActive);
    DO(app.read(u"todayScreen"_s, u"Good evening, Maya"_s));
    QCOMPARE(app.opened().mood()->kept(), 0); // the morning's is kept, and asks no longer
    app.clock->instant = app.clock->instant.addDays(1);
    app.becomes(Qt::ApplicationActive);
    DO(app.read(u"todayScreen"_s, u"Sunday 15 March"_s));
    DO(app.read(u"todayScreen"_s, u"How are you right now?"_s));
    QCOMPARE(app.opened().mood()->kept(), 0);
    DO(keep(app, 1));
    app.end();
    QCOMPARE(moodsKept(app), (QList<int>{2, 4}));
}

void Today::mood_is_kept_with_one_tap_and_outlives_the_app()
{
    RunningApp app;
    DO(app.startWithProfile());
    DO(app.read(u"moodTitle"_s, u"How are you right now?"_s));
    DO(keep(app, 3));
    DO(app.read(u"moodTitle"_s, u"Saved"_s));
    QVERIFY(app.hand().find(u"mood3"_s)->property("checked").toBool());
    app.end();
    QCOMPARE(moodsKept(app), QList<int>{4});
}

void Today::another_tap_replaces_it()
{
    RunningApp app;
    DO(app.startWithProfile());
    DO(keep(app, 3));
    DO(keep(app, 1));
    QVERIFY(!app.hand().find(u"mood3"_s)->property("checked").toBool());
    app.end();
    QCOMPARE(moodsKept(app), QList<int>{2});
}

void Today::it_can_be_taken_back()
{
    RunningApp app;
    DO(app.startWithProfile());
    DO(keep(app, 4));
    DO(app.press(u"takeBack"_s));
    DO(app.read(u"moodTitle"_s, u"How are you right now?"_s));
    QVERIFY(!app.hand().find(u"takeBack"_s));
    app.end();
    QCOMPARE(moodsKept(app), QList<int>{});
}

void Today::deleted_it_shows_again_once_it_is_put_back()
{
    RunningApp app;
    DO(app.startWithProfile());
    DO(keep(app, 3));
    DO(deleteIt(app));
    DO(app.press(u"undo"_s));
    DO(app.read(u"moodTitle"_s, u"Saved"_s));
    QVERIFY(app.hand().find(u"mood3"_s)->property("checked").toBool());
    DO(keep(app, 1)); // in its place
    app.end();
    QCOMPARE(moodsKept(app), QList<int>{2});
}

void Today::put_back_hours_later_it_is_not_how_one_is_now()
{
    RunningApp app;
    DO(app.startWithProfile());
    DO(keep(app, 3));
    DO(deleteIt(app));
    app.clock->instant = app.clock->instant.addSecs(3 * 60 * 60);
    DO(app.press(u"checkIns"_s));
    DO(app.press(u"bin"_s));
    DO(app.press(u"restore"_s));
    DO(app.hand().wait(u"it to be back"_s, [&] { return app.opened().checkIns()->count() == 1; }));
    DO(app.hand().wait(u"rest"_s, [&] { return !app.opened().mood()->isBusy(); }));
    QCOMPARE(app.opened().mood()->kept(), 0);
}

void Today::very_low_is_kept_first_and_then_help_is_offered()
{
    RunningApp app;
    DO(app.startWithProfile());
    QVERIFY(!app.hand().find(u"veryLow"_s));
    DO(keep(app, 0));
    DO(app.see(u"veryLow"_s));
    DO(app.press(u"seeWho"_s));
    DO(app.see(u"helpScreen"_s));
    QVERIFY(app.textOnScreen().contains(u"You do not have to be alone with this."_s));
    app.end();
    QCOMPARE(moodsKept(app), QList<int>{1});
}

void Today::offer_can_be_declined_and_stays_away()
{
    RunningApp app;
    DO(app.startWithProfile());
    DO(keep(app, 0));
    DO(app.press(u"notNow"_s));
    DO(app.seeGone(u"veryLow"_s));
    DO(app.press(u"help"_s));
    DO(app.see(u"helpScreen"_s));
    DO(app.press(u"back"_s));
    DO(app.see(u"todayScreen"_s));
    QVERIFY(!app.hand().find(u"veryLow"_s));
}

void Today::last_entry_is_offered_to_go_on_with()
{
    RunningApp app;
    DO(app.startWithProfile());
    QVERIFY(!app.hand().find(u"lastWritten"_s));
    app.end();
    DO(app.addEntries({u"The swing under the pear tree."_s, u"Rain on the roof."_s}));
    DO(app.start());
    DO(app.unlock());
    DO(app.read(u"lastWritten"_s, u"Rain on the roof."_s));
    DO(app.press(u"lastWritten"_s));
    DO(app.read(u"words"_s, u"Rain on the roof."_s));
}

void Today::recovery_code_is_seen_to_from_here()
{
    RunningApp app;
    DO(app.startWithProfile());
    DO(app.press(u"recoveryCode"_s));
    DO(app.see(u"askPassphraseScreen"_s));
    DO(app.typeInto(u"passphrase"_s, QString::fromUtf8(RunningApp::kPassphrase)));
    DO(app.press(u"next"_s));
    DO(app.see(u"recoveryCodeScreen"_s));
    DO(app.press(u"next"_s));
    DO(app.see(u"recoveryCheckScreen"_s));
    DO(app.press(u"later"_s));
    DO(app.see(u"todayScreen"_s));
    DO(app.see(u"recoveryCode"_s)); // not checked: the offer stays
}

ALONGSIDE_APP_TEST(Today)
#include "tst_Today.moc"
