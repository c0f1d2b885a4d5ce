#include "app/AppTests.h"
#include "app/RunningApp.h"

#include "support/Secrets.h"

using namespace Qt::StringLiterals;
using namespace alongside;

/// The lock: wrong and right passphrases, waiting, the code on paper, several profiles.
class Unlock : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wrong_passphrase_is_answered_kindly_and_can_be_put_right();
    void enter_opens_too();
    void nothing_typed_cannot_be_sent();
    void many_wrong_tries_wait_and_a_restart_does_not_shorten_it();
    void code_opens_and_asks_for_a_new_passphrase();
    void a_link_waits_for_the_new_passphrase();
    void code_that_is_no_code_is_answered_kindly();
    void code_is_not_held_back_by_wrong_passphrases();
    void several_profiles_show_names_and_nothing_else();
    void second_profile_is_added_from_the_lock();
    void one_profile_does_not_open_with_the_others_passphrase();
    void cost_of_a_guess_rises_after_opening();
    void lock_says_nothing_of_health();

private:
    static RunningApp::Done locked(RunningApp &app);
    static RunningApp::Done tryWrong(RunningApp &app, const QString &typed = u"not this one"_s);
};

RunningApp::Done Unlock::locked(RunningApp &app)
{
    if (app.makeProfile().isEmpty())
        return std::unexpected(u"no profile could be made"_s);
    return app.start().and_then([&] { return app.see(u"unlockScreen"_s); });
}

RunningApp::Done Unlock::tryWrong(RunningApp &app, const QString &typed)
{
    return app.typeInto(u"passphrase"_s, typed)
        .and_then([&] { return app.press(u"unlock"_s); })
        .and_then([&] {
            return app.hand().wait(u"the answer"_s, [&app] {
                return !app.session().isBusy() && !app.session().problem().isEmpty();
            });
        });
}

void Unlock::wrong_passphrase_is_answered_kindly_and_can_be_put_right()
{
    RunningApp app;
    DO(locked(app));
    DO(tryWrong(app));
    DO(app.read(u"passphrase"_s, u"That did not open it. Look at it once more, then try again."_s));
    app.hand().type(u"x"_s); // the cursor is back in the field, and what was typed is still there
    DO(app.hand().wait(u"the sentence to go"_s,
                       [&] { return !app.textIn(u"passphrase"_s).contains(u"That did not open it"_s); }));
    app.hand().pressKey(Qt::Key_Backspace, Qt::ControlModifier);
    app.hand().type(QString::fromUtf8(RunningApp::kPassphrase));
    DO(app.press(u"unlock"_s));
    DO(app.see(u"todayScreen"_s));
}

void Unlock::enter_opens_too()
{
    RunningApp app;
    DO(locked(app));
    app.hand().type(QString::fromUtf8(RunningApp::kPassphrase)); // the cursor is there from the start
    app.hand().pressKey(Qt::Key_Return);
    DO(app.see(u"todayScreen"_s));
}

void Unlock::nothing_typed_cannot_be_sent()
{
    RunningApp app;
    DO(locked(app));
    QVERIFY(!app.hand().find(u"unlock"_s)->isEnabled());
    app.hand().pressKey(Qt::Key_Return);
    QVERIFY(!app.session().isBusy());
}

void Unlock::many_wrong_tries_wait_and_a_restart_does_not_shorten_it()
{
    RunningApp app;
    DO(locked(app));
    for (int tries = 0; tries < 4; ++tries) {
        QCOMPARE(app.session().waitSeconds(), 0);
        DO(tryWrong(app, u"x"_s));
    }
    DO(app.read(u"passphrase"_s, u"You can try again in"_s));
    QCOMPARE(app.session().waitSeconds(), 5);
    QVERIFY(!app.hand().find(u"unlock"_s)->isEnabled());

    DO(app.start());
    DO(app.see(u"unlockScreen"_s));
    QCOMPARE(app.session().waitSeconds(), 5);
    DO(app.typeInto(u"passphrase"_s, QString::fromUtf8(RunningApp::kPassphrase)));
    app.hand().pressKey(Qt::Key_Return); // even the right one has to wait
    QVERIFY(!app.session().isBusy());

    app.uptime->on += std::chrono::seconds(6);
    DO(app.hand().wait(u"the end of the wait"_s, [&] { return app.session().waitSeconds() == 0; }));
    DO(app.press(u"unlock"_s));
    DO(app.see(u"todayScreen"_s));
    DO(app.press(u"lock"_s)); // and all is forgiven
    DO(app.see(u"unlockScreen"_s));
    DO(tryWrong(app));
    QCOMPARE(app.session().waitSeconds(), 0);
}

void Unlock::code_opens_and_asks_for_a_new_passphrase()
{
    RunningApp app;
    const QString code = app.makeProfile();
    QVERIFY(!code.isEmpty());
    DO(app.addEntries({u"The swing under the pear tree."_s}));
    DO(app.start());
    DO(app.press(u"forgot"_s));
    DO(app.see(u"recoverScreen"_s));
    DO(app.typeInto(u"code"_s, code.toLower().replace(u'-', u' '))); // as people type it
    DO(app.press(u"open"_s));
    DO(app.see(u"passphraseScreen"_s));
    app.hand().pressKey(Qt::Key_Escape); // no way around it
    QTest::qWait(50);
    QVERIFY(app.hand().find(u"passphraseScreen"_s));
    DO(app.press(u"ownInstead"_s));
    DO(app.typeInto(u"own"_s, u"meadow harbour candle stone"_s));
    DO(app.press(u"next"_s));
    DO(app.see(u"todayScreen"_s));
    DO(app.see(u"lastWritten"_s));

    DO(app.start());
    DO(tryWrong(app, QString::fromUtf8(RunningApp::kPassphrase))); // the old one is no more
    app.hand().pressKey(Qt::Key_Backspace, Qt::ControlModifier);
    DO(app.unlock("meadow harbour candle stone"));
    DO(app.see(u"lastWritten"_s));
}

void Unlock::a_link_waits_for_the_new_passphrase()
{
    RunningApp app;
    const QString code = app.makeProfile();
    DO(app.start());
    DO(app.press(u"forgot"_s));
    DO(app.typeInto(u"code"_s, code));
    DO(app.press(u"open"_s));
    DO(app.see(u"passphraseScreen"_s));
    app.app().context().follow(*AppLink::fromText(u"trends"_s)); // no way around it either
    DO(app.press(u"ownInstead"_s));
    DO(app.typeInto(u"own"_s, u"meadow harbour candle stone"_s));
    DO(app.press(u"next"_s));
    DO(app.see(u"trendsScreen"_s));
    app.hand().pressKey(Qt::Key_Escape);
    DO(app.see(u"todayScreen"_s));
}

void Unlock::code_that_is_no_code_is_answered_kindly()
{
    RunningApp app;
    DO(locked(app));
    DO(app.press(u"forgot"_s));
    DO(app.typeInto(u"code"_s, u"ABCD"_s));
    DO(app.press(u"open"_s));
    DO(app.hand().wait(u"a sentence"_s, [&] { return !app.session().problem().isEmpty(); }));
    DO(app.read(u"code"_s, app.session().problem()));
    QCOMPARE(app.session().stage(), SessionModel::Stage::Locked);
    app.hand().pressKey(Qt::Key_Escape);
    DO(app.see(u"unlockScreen"_s));
}

void Unlock::code_is_not_held_back_by_wrong_passphrases()
{
    RunningApp app;
    const QString code = app.makeProfile();
    DO(app.start());
    for (int tries = 0; tries < 4; ++tries)
        DO(tryWrong(app, u"x"_s));
    QCOMPARE(app.session().waitSeconds(), 5);
    DO(app.press(u"forgot"_s));
    DO(app.typeInto(u"code"_s, code));
    DO(app.press(u"open"_s));
    DO(app.see(u"passphraseScreen"_s));
}

void Unlock::several_profiles_show_names_and_nothing_else()
{
    RunningApp app;
    QVERIFY(!app.makeProfile(u"Maya"_s).isEmpty());
    DO(app.addEntries({u"The swing under the pear tree."_s}));
    QVERIFY(!app.makeProfile(u"Sam"_s, "another four quiet words").isEmpty());
    DO(app.start());
    DO(app.see(u"chooseProfileScreen"_s));
    QCOMPARE(app.textIn(u"profile0"_s), u"Maya\nMaya"_s); // the row's name for a screen reader, and its text
    QCOMPARE(app.textIn(u"profile1"_s), u"Sam\nSam"_s);

    DO(app.press(u"profile1"_s));
    DO(app.see(u"unlockScreen"_s));
    QCOMPARE(app.textIn(u"hello"_s), u"Hello, Sam"_s);
    app.hand().pressKey(Qt::Key_Escape);
    DO(app.see(u"chooseProfileScreen"_s));
    DO(app.press(u"profile0"_s));
    DO(app.see(u"unlockScreen"_s));
    DO(app.press(u"otherProfile"_s));
    DO(app.see(u"chooseProfileScreen"_s));
}

void Unlock::second_profile_is_added_from_the_lock()
{
    RunningApp app;
    DO(locked(app));
    DO(app.press(u"otherProfile"_s));
    DO(app.press(u"newProfile"_s));
    DO(app.see(u"welcomeScreen"_s));
    app.hand().pressKey(Qt::Key_Escape); // thought better of it
    DO(app.see(u"unlockScreen"_s));
    QCOMPARE(app.session().profiles()->count(), 1);
    DO(app.press(u"otherProfile"_s));
    DO(app.press(u"newProfile"_s));
    DO(app.typeInto(u"name"_s, u"Sam"_s));
    DO(app.press(u"next"_s));
    DO(app.press(u"next"_s));
    DO(app.see(u"recoveryCodeScreen"_s));
    DO(app.press(u"next"_s));
    DO(app.press(u"later"_s));
    DO(app.see(u"todayScreen"_s));
    QVERIFY(app.textOnScreen().contains(u"Sam"_s));
    QCOMPARE(app.opened().journal()->count(), 0);
    DO(app.press(u"lock"_s));
    DO(app.see(u"unlockScreen"_s));
    QCOMPARE(app.textIn(u"hello"_s), u"Hello, Sam"_s);
    DO(app.start());
    DO(app.see(u"profile1"_s));
}

void Unlock::one_profile_does_not_open_with_the_others_passphrase()
{
    RunningApp app;
    QVERIFY(!app.makeProfile(u"Maya"_s).isEmpty());
    QVERIFY(!app.makeProfile(u"Sam"_s, "another four quiet words").isEmpty());
    DO(app.start());
    DO(app.press(u"profile1"_s));
    DO(tryWrong(app, QString::fromUtf8(RunningApp::kPassphrase)));
    QCOMPARE(app.session().stage(), SessionModel::Stage::Locked);
    app.hand().pressKey(Qt::Key_Backspace, Qt::ControlModifier);
    DO(app.unlock("another four quiet words"));
    QCOMPARE(app.opened().settings()->name(), u"Sam"_s);
}

void Unlock::cost_of_a_guess_rises_after_opening()
{
    RunningApp app;
    app.costFloor = {16 * 1024, 2};
    DO(locked(app));
    const auto cost = [&app] {
        const auto open = OpenProfile::unlock(app.folder(), ProfileFolder::findAll(app.folder())->first(),
                                              secretOf(RunningApp::kPassphrase), *app.uptime);
        return open ? (*open)->vault().passphraseCost() : DerivationCost{};
    };
    DO(app.unlock());
    DO(app.see(u"todayScreen"_s));
    app.end();
    QCOMPARE(cost(), app.costFloor);
    DO(app.start());
    DO(app.unlock());
}

void Unlock::lock_says_nothing_of_health()
{
    RunningApp app;
    DO(locked(app));
    const QString screen = app.textOnScreen() + app.app().window()->title();
    for (const QString &word : {u"cancer"_s, u"breast"_s, u"metasta"_s, u"ill"_s, u"health"_s, u"journal"_s})
        QVERIFY2(!screen.split(QRegularExpression(u"\\W+"_s)).contains(word, Qt::CaseInsensitive)
                     && (word.size() < 5 || !screen.contains(word, Qt::CaseInsensitive)),
                 qPrintable(word));
}

ALONGSIDE_APP_TEST(Unlock)
#include "tst_Unlock.moc"
