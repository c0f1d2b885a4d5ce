#include "app/AppTests.h"
#include "app/RunningApp.h"

#include "support/FolderContent.h"
#include "support/Secrets.h"

using namespace Qt::StringLiterals;
using namespace alongside;

namespace {

constexpr const char *kSams = "another four quiet words";

} // namespace

/// Profiles that the lock screen does not name: kept off it, opened all the same, and put back on it.
class Unlisted : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void row_is_there_and_answers_the_same_without_any_such_profile();
    void profile_is_kept_off_the_lock_and_opens_with_its_passphrase();
    void its_name_is_in_no_file_in_the_clear();
    void lone_one_leaves_only_the_quiet_way_in();
    void code_opens_it_too();
    void it_can_be_shown_again();
    void it_stays_off_without_the_list_of_names();
    void wrong_tries_wait_and_a_restart_does_not_shorten_it();
    void place_of_one_is_not_opened_in_another();
    void fifth_one_is_refused_in_a_sentence();
    void lock_right_after_deciding_shows_no_name();
    void profiles_that_cannot_be_read_are_said_and_looked_for_again();

private:
    /// Makes Maya and Sam, starts, and keeps Sam off the lock screen.
    static RunningApp::Done samIsUnlisted(RunningApp &app);
    static RunningApp::Done turn(RunningApp &app, bool on);
    static RunningApp::Done toUnlisted(RunningApp &app)
    {
        return app.press(u"otherProfile"_s).and_then([&] { return app.press(u"unlisted"_s); }).and_then([&] {
            return app.see(u"unlockScreen"_s);
        });
    }
    static RunningApp::Done tryWrong(RunningApp &app)
    {
        return app.typeInto(u"passphrase"_s, u"x"_s)
            .and_then([&] { return app.press(u"unlock"_s); })
            .and_then([&] {
                return app.hand().wait(u"the answer"_s, [&app] {
                    return !app.session().isBusy() && !app.session().problem().isEmpty();
                });
            });
    }
};

RunningApp::Done Unlisted::turn(RunningApp &app, bool on)
{
    return app.press(u"you"_s).and_then([&] { return app.press(u"listed"_s); }).and_then([&] {
        return app.hand().wait(u"the choice to be kept"_s, [&] {
            return !app.opened().settings()->isBusy() && app.opened().settings()->isListed() == on;
        });
    });
}

RunningApp::Done Unlisted::samIsUnlisted(RunningApp &app)
{
    if (app.makeProfile(u"Maya"_s).isEmpty() || app.makeProfile(u"Samira"_s, kSams).isEmpty())
        return std::unexpected(u"no profile could be made"_s);
    return app.start()
        .and_then([&] { return app.press(u"profile1"_s); })
        .and_then([&] { return app.unlock(kSams); })
        .and_then([&] { return turn(app, false); });
}

void Unlisted::row_is_there_and_answers_the_same_without_any_such_profile()
{
    RunningApp app;
    QVERIFY(!app.makeProfile().isEmpty());
    DO(app.start());
    DO(app.press(u"otherProfile"_s));
    DO(app.see(u"chooseProfileScreen"_s));
    const QString row = app.textIn(u"unlisted"_s);
    DO(app.press(u"unlisted"_s));
    DO(app.see(u"unlockScreen"_s));
    QCOMPARE(app.textIn(u"hello"_s), u"Hello"_s);
    QVERIFY(!app.textOnScreen().contains(u"Maya"_s));
    DO(app.typeInto(u"passphrase"_s, QString::fromUtf8(RunningApp::kPassphrase))); // one that is listed
    DO(app.press(u"unlock"_s));
    DO(app.read(u"passphrase"_s, u"That did not open it. Look at it once more, then try again."_s));
    app.hand().pressKey(Qt::Key_Escape); // back to all of them, and to where it began
    DO(app.see(u"chooseProfileScreen"_s));
    app.hand().pressKey(Qt::Key_Escape);
    DO(app.read(u"hello"_s, u"Hello, Maya"_s));

    app.end();
    RunningApp other;
    DO(samIsUnlisted(other));
    DO(other.start());
    DO(other.press(u"otherProfile"_s));
    DO(other.see(u"chooseProfileScreen"_s));
    QCOMPARE(other.textIn(u"unlisted"_s), row);
}

void Unlisted::profile_is_kept_off_the_lock_and_opens_with_its_passphrase()
{
    RunningApp app;
    DO(samIsUnlisted(app));
    DO(app.read(u"rename"_s, u"Shown only in here"_s));
    DO(app.press(u"lockNow"_s));
    DO(app.read(u"hello"_s, u"Hello, Maya"_s)); // as if there were nobody else
    DO(app.press(u"otherProfile"_s));
    DO(app.see(u"profile0"_s));
    QVERIFY(!app.hand().find(u"profile1"_s));
    QVERIFY(!app.textOnScreen().contains(u"Samira"_s));
    DO(app.press(u"unlisted"_s));
    DO(app.unlock(kSams));
    DO(app.see(u"todayScreen"_s));
    QVERIFY(app.textOnScreen().contains(u"Samira"_s));

    DO(app.start());
    DO(app.read(u"hello"_s, u"Hello, Maya"_s));
    DO(toUnlisted(app));
    DO(app.unlock(kSams));
    DO(app.press(u"you"_s));
    DO(app.hand().wait(u"the switch to be off"_s, [&] {
        return app.hand().find(u"listed"_s) && !app.hand().find(u"listed"_s)->property("checked").toBool();
    }));
}

void Unlisted::its_name_is_in_no_file_in_the_clear()
{
    RunningApp app;
    QVERIFY(!app.makeProfile(u"Samira"_s, kSams).isEmpty());
    const auto filesWith = [&app](QByteArrayView name) {
        const auto files = filesUnder(app.folder());
        return std::ranges::count_if(files,
                                     [&](const QByteArray &content) { return content.contains(name); });
    };
    QVERIFY(filesWith("Samira") > 0); // the search finds what is there
    DO(app.start());
    DO(app.unlock(kSams));
    DO(turn(app, false));
    QCOMPARE(filesWith("Samira"), 0);
    DO(app.press(u"rename"_s));
    DO(app.see(u"newName"_s));
    DO(app.hand().wait(u"the name"_s, [&] {
        return app.hand().find(u"newName"_s)->property("text").toString() == u"Samira"_s;
    }));
    app.hand().pressKey(Qt::Key_A, Qt::ControlModifier);
    app.hand().type(u"Windelband"_s);
    DO(app.press(u"saveName"_s));
    DO(app.read(u"rename"_s, u"Windelband"_s));
    app.end();
    QCOMPARE(filesWith("Samira"), 0);
    QCOMPARE(filesWith("Windelband"), 0);
    DO(app.start());
    DO(app.unlock(kSams));
    QCOMPARE(app.opened().settings()->name(), u"Windelband"_s);
}

void Unlisted::lone_one_leaves_only_the_quiet_way_in()
{
    RunningApp app;
    DO(app.startWithProfile());
    DO(turn(app, false));
    DO(app.press(u"lockNow"_s));
    DO(app.see(u"unlockScreen"_s));
    QCOMPARE(app.textIn(u"hello"_s), u"Hello"_s);
    DO(app.start()); // and not the welcome of a device without a profile
    DO(app.see(u"unlockScreen"_s));
    QVERIFY(!app.textOnScreen().contains(u"Maya"_s));
    app.hand().type(QString::fromUtf8(RunningApp::kPassphrase)); // the cursor is there from the start
    app.hand().pressKey(Qt::Key_Return);
    DO(app.see(u"todayScreen"_s));
    DO(app.press(u"lock"_s));
    DO(app.press(u"otherProfile"_s));
    DO(app.press(u"newProfile"_s));
    DO(app.see(u"welcomeScreen"_s));
    app.hand().pressKey(Qt::Key_Escape); // thought better of it
    DO(app.see(u"unlockScreen"_s));
}

void Unlisted::code_opens_it_too()
{
    RunningApp app;
    const QString code = app.makeProfile();
    QVERIFY(!app.makeProfile(u"Samira"_s, kSams).isEmpty());
    DO(app.start());
    DO(app.press(u"profile0"_s));
    DO(app.unlock());
    DO(turn(app, false));
    DO(app.start());
    DO(toUnlisted(app));
    DO(app.press(u"forgot"_s));
    DO(app.typeInto(u"code"_s, code));
    DO(app.press(u"open"_s));
    DO(app.see(u"passphraseScreen"_s));
    DO(app.press(u"ownInstead"_s));
    DO(app.typeInto(u"own"_s, u"meadow harbour candle stone"_s));
    DO(app.press(u"next"_s));
    DO(app.see(u"todayScreen"_s));
    DO(app.start());
    DO(toUnlisted(app));
    DO(app.unlock("meadow harbour candle stone"));
    QCOMPARE(app.opened().settings()->name(), u"Maya"_s);
}

void Unlisted::it_can_be_shown_again()
{
    RunningApp app;
    DO(samIsUnlisted(app));
    DO(app.start());
    DO(toUnlisted(app));
    DO(app.unlock(kSams));
    DO(turn(app, true));
    DO(app.read(u"rename"_s, u"Shown on the lock screen"_s));
    DO(app.start());
    DO(app.press(u"profile1"_s));
    DO(app.read(u"hello"_s, u"Hello, Samira"_s));
    DO(app.unlock(kSams));
}

void Unlisted::it_stays_off_without_the_list_of_names()
{
    for (const QByteArray &content : {QByteArray(), QByteArray("not a list")}) {
        RunningApp app;
        DO(samIsUnlisted(app));
        app.end();
        QVERIFY(content.isEmpty() ? QFile::remove(app.folder() + u"/profiles.idx"_s)
                                  : setContent(app.folder() + u"/profiles.idx"_s, content));
        DO(app.start());
        DO(app.read(u"hello"_s, u"Hello, Profile 1"_s));
        DO(app.press(u"otherProfile"_s));
        DO(app.see(u"profile0"_s));
        QVERIFY(!app.hand().find(u"profile1"_s));
        DO(app.press(u"unlisted"_s));
        DO(app.unlock(kSams));
        QCOMPARE(app.opened().settings()->name(), u"Samira"_s);
    }
}

void Unlisted::wrong_tries_wait_and_a_restart_does_not_shorten_it()
{
    for (const bool one : {false, true}) {
        RunningApp app;
        if (one)
            DO(samIsUnlisted(app));
        else
            QVERIFY(!app.makeProfile().isEmpty());
        DO(app.start());
        DO(toUnlisted(app));
        for (int tries = 0; tries < 4; ++tries) {
            QCOMPARE(app.session().waitSeconds(), 0);
            DO(tryWrong(app));
        }
        QCOMPARE(app.session().waitSeconds(), 5);
        DO(app.read(u"passphrase"_s, u"You can try again in"_s));
        DO(app.start());
        QCOMPARE(app.session().waitSeconds(), 0); // Maya is kept from nothing
        DO(toUnlisted(app));
        QCOMPARE(app.session().waitSeconds(), 5);
        QVERIFY(!app.hand().find(u"unlock"_s)->isEnabled());
    }
}

void Unlisted::place_of_one_is_not_opened_in_another()
{
    RunningApp app;
    QVERIFY(!app.makeProfile(u"Maya"_s).isEmpty());
    QVERIFY(!app.makeProfile(u"Samira"_s, kSams).isEmpty());
    DO(app.start());
    DO(app.press(u"profile0"_s));
    DO(app.unlock());
    DO(turn(app, false));
    DO(app.press(u"lockNow"_s));
    DO(app.unlock(kSams)); // the only one listed by now
    DO(turn(app, false));
    DO(app.press(u"back"_s));
    DO(app.press(u"destination-journal"_s));
    app.session().lock();
    DO(app.see(u"unlockScreen"_s));
    DO(app.unlock());
    DO(app.see(u"todayScreen"_s));
    DO(app.press(u"lock"_s));
    DO(app.unlock(kSams));
    DO(app.see(u"todayScreen"_s));
    DO(app.press(u"destination-journal"_s));
    app.session().lock();
    DO(app.see(u"unlockScreen"_s));
    DO(app.unlock(kSams));
    DO(app.see(u"journalScreen"_s)); // but in one's own
}

void Unlisted::fifth_one_is_refused_in_a_sentence()
{
    RunningApp app;
    for (int number = 0; number < ProfileIndex::kMostUnlisted; ++number) {
        QVERIFY(!app.makeProfile(u"Other"_s, kSams).isEmpty());
        const ProfileIndex index(app.folder());
        QVERIFY(index.unlist(index.read()->listed.first().id));
    }
    DO(app.startWithProfile());
    DO(app.press(u"you"_s));
    DO(app.press(u"listed"_s));
    DO(app.read(u"youScreen"_s, u"Four profiles are kept off the lock screen already"_s));
    QVERIFY(app.hand().find(u"listed"_s)->property("checked").toBool());
    DO(app.start());
    DO(app.read(u"hello"_s, u"Hello, Maya"_s));
}

void Unlisted::lock_right_after_deciding_shows_no_name()
{
    RunningApp app;
    DO(app.startWithProfile());
    DO(app.press(u"you"_s));
    DO(app.press(u"listed"_s));
    app.session().lock(); // before the choice can have been kept
    DO(app.seeClosed());
    DO(app.hand().wait(u"no name"_s, [&] { return app.textIn(u"hello"_s) == u"Hello"_s; }));
}

void Unlisted::profiles_that_cannot_be_read_are_said_and_looked_for_again()
{
    RunningApp app;
    QVERIFY(!app.makeProfile().isEmpty());
    const QString profiles = app.folder() + u"/p"_s;
    QVERIFY(QFile::rename(profiles, profiles + u".away"_s));
    QVERIFY(QFile::link(u"p"_s, profiles)); // a name that leads in a circle: no folder can be read there
    DO(app.start());
    DO(app.see(u"lookAgainScreen"_s));
    DO(app.read(u"problem"_s, u"This device could not read its storage. Nothing was changed."_s));
    QVERIFY(!app.hand().find(u"welcomeScreen"_s));
    DO(app.press(u"lookAgain"_s));
    QTest::qWait(50);
    DO(app.see(u"lookAgainScreen"_s)); // no better yet
    DO(app.press(u"help"_s));          // which needs no profile
    DO(app.see(u"helpScreen"_s));
    DO(app.press(u"back"_s));

    QVERIFY(QFile::remove(profiles) && QFile::rename(profiles + u".away"_s, profiles));
    DO(app.press(u"lookAgain"_s));
    DO(app.read(u"hello"_s, u"Hello, Maya"_s));
    DO(app.unlock());
}

ALONGSIDE_APP_TEST(Unlisted)
#include "tst_Unlisted.moc"
