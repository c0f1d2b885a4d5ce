#include "app/AppTests.h"
#include "app/RunningApp.h"

#include "support/Secrets.h"

using namespace Qt::StringLiterals;
using namespace alongside;

/// From an empty device to an open profile: four steps, each of which can be read and gone back from.
class SetUp : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void words_are_offered_and_open_the_profile();
    void name_may_be_left_out();
    void own_passphrase_too_short_is_refused_kindly();
    void own_passphrase_too_common_is_refused_kindly();
    void own_passphrase_opens_the_profile_ever_after();
    void code_is_shown_and_two_groups_of_it_are_asked_for();
    void check_can_be_put_off_and_is_remembered();
    void nothing_is_on_disk_before_a_passphrase_is_chosen();
    void code_must_not_be_left_by_back();
    void a_second_tap_at_one_place_skips_no_screen();
    void a_code_left_on_the_screen_locks();
    void a_name_alone_does_not_lock();

private:
    static RunningApp::Done toPassphrase(RunningApp &app, const QString &name = u"Maya"_s);
    static RunningApp::Done toOwn(RunningApp &app, const QString &typed);
    static RunningApp::Done toCode(RunningApp &app);
    static QString bytesOf(const SecretValue &value)
    {
        return QString::fromUtf8(reinterpret_cast<const char *>(value.bytes().data()),
                                 qsizetype(value.bytes().size()));
    }
};

RunningApp::Done SetUp::toPassphrase(RunningApp &app, const QString &name)
{
    return app.start()
        .and_then([&] { return app.typeInto(u"name"_s, name); })
        .and_then([&] { return app.press(u"next"_s); })
        .and_then([&] { return app.see(u"offeredWords"_s); });
}

RunningApp::Done SetUp::toOwn(RunningApp &app, const QString &typed)
{
    return toPassphrase(app).and_then([&] { return app.press(u"ownInstead"_s); }).and_then([&] {
        return app.typeInto(u"own"_s, typed);
    });
}

RunningApp::Done SetUp::toCode(RunningApp &app)
{
    return toPassphrase(app).and_then([&] { return app.press(u"next"_s); }).and_then([&] {
        return app.see(u"recoveryCodeScreen"_s);
    });
}

void SetUp::words_are_offered_and_open_the_profile()
{
    RunningApp app;
    DO(toPassphrase(app));
    QVERIFY(app.textOnScreen().contains(u"Step 2 of 4"_s));
    const QString first = bytesOf(*app.session().setUp()->passphrase()->words());
    QCOMPARE(first.split(u' ').size(), 4);
    DO(app.press(u"otherWords"_s));
    const QString words = bytesOf(*app.session().setUp()->passphrase()->words());
    QVERIFY(words != first);

    DO(app.press(u"next"_s));
    DO(app.see(u"recoveryCodeScreen"_s));
    DO(app.press(u"next"_s));
    DO(app.press(u"later"_s));
    DO(app.see(u"todayScreen"_s));
    QVERIFY(app.textOnScreen().contains(u"Good morning, Maya"_s));

    DO(app.start());
    DO(app.see(u"unlockScreen"_s));
    QCOMPARE(app.textIn(u"hello"_s), u"Hello, Maya"_s);
    DO(app.unlock(words.toUtf8().constData()));
    DO(app.see(u"todayScreen"_s));
}

void SetUp::name_may_be_left_out()
{
    RunningApp app;
    DO(toPassphrase(app, QString()));
    DO(app.press(u"next"_s));
    DO(app.press(u"next"_s));
    DO(app.press(u"later"_s));
    DO(app.see(u"todayScreen"_s));
    QVERIFY(app.textOnScreen().contains(u"Good morning"_s));
    QVERIFY(!app.textOnScreen().contains(u"Good morning,"_s));
    DO(app.press(u"lock"_s));
    DO(app.see(u"unlockScreen"_s));
    QCOMPARE(app.textIn(u"hello"_s), u"Hello, Profile 1"_s);
}

void SetUp::own_passphrase_too_short_is_refused_kindly()
{
    RunningApp app;
    DO(toOwn(app, u"quiet sea"_s));
    QVERIFY2(app.textIn(u"strength"_s).startsWith(u"It needs 12 characters or more"_s),
             qPrintable(app.textIn(u"strength"_s)));
    QVERIFY(!app.hand().find(u"next"_s)->isEnabled());
    app.hand().pressKey(Qt::Key_Return); // nor by the keyboard
    QTest::qWait(50);
    QVERIFY(app.hand().find(u"passphraseScreen"_s));
    QVERIFY(!app.session().setUp()->isBusy());

    app.hand().type(u" under lantern light"_s);
    DO(app.read(u"strength"_s, u"This is"_s));
    QVERIFY(app.hand().find(u"next"_s)->isEnabled());
}

void SetUp::own_passphrase_too_common_is_refused_kindly()
{
    RunningApp app;
    DO(toOwn(app, u"passwordpassword"_s));
    DO(app.read(u"strength"_s, u"Others would guess this one soon"_s));
    QVERIFY(!app.hand().find(u"next"_s)->isEnabled());
    QVERIFY(app.session().setUp()->passphrase()->own()->length() > 0); // what was typed stays
}

void SetUp::own_passphrase_opens_the_profile_ever_after()
{
    RunningApp app;
    DO(toOwn(app, u"Grüße aus dem Garten"_s));
    app.hand().pressKey(Qt::Key_Return);
    DO(app.see(u"recoveryCodeScreen"_s));
    DO(app.press(u"next"_s));
    DO(app.press(u"later"_s));
    DO(app.see(u"todayScreen"_s));
    DO(app.start());
    DO(app.unlock("Grüße aus dem Garten"));
}

void SetUp::code_is_shown_and_two_groups_of_it_are_asked_for()
{
    RunningApp app;
    DO(toCode(app));
    RecoveryCodeModel *code = app.session().setUp()->recoveryCode();
    const QStringList groups = bytesOf(*code->text()).split(u'-');
    QCOMPARE(groups.size(), 7);
    DO(app.press(u"next"_s));
    DO(app.see(u"recoveryCheckScreen"_s));
    const QString screen = app.textOnScreen();
    QVERIFY(screen.contains(u"Group %1 of 7"_s.arg(code->firstGroup())));
    QVERIFY(screen.contains(u"Group %1 of 7"_s.arg(code->secondGroup())));

    // The groups the wrong way round are not the code.
    DO(app.typeInto(u"first"_s, groups[code->secondGroup() - 1]));
    DO(app.typeInto(u"second"_s, groups[code->firstGroup() - 1]));
    DO(app.press(u"next"_s));
    DO(app.read(u"second"_s, u"That is not quite what was shown"_s));

    // The code can be seen again, and what is asked for stays the same.
    const int asked = code->firstGroup();
    DO(app.press(u"seeAgain"_s));
    DO(app.see(u"recoveryCodeScreen"_s));
    DO(app.press(u"next"_s));
    DO(app.see(u"recoveryCheckScreen"_s));
    QCOMPARE(code->firstGroup(), asked);
    DO(app.typeInto(u"first"_s, groups[code->firstGroup() - 1].toLower()));
    DO(app.typeInto(u"second"_s, groups[code->secondGroup() - 1]));
    app.hand().pressKey(Qt::Key_Return);
    DO(app.see(u"todayScreen"_s));
    QVERIFY(!app.hand().find(u"recoveryCode"_s)); // no reminder
}

void SetUp::check_can_be_put_off_and_is_remembered()
{
    RunningApp app;
    DO(toPassphrase(app));
    DO(app.press(u"ownInstead"_s));
    DO(app.typeInto(u"own"_s, QString::fromUtf8(RunningApp::kPassphrase)));
    DO(app.press(u"next"_s));
    DO(app.see(u"recoveryCodeScreen"_s));
    DO(app.press(u"next"_s));
    DO(app.press(u"later"_s));
    DO(app.see(u"todayScreen"_s));
    DO(app.see(u"recoveryCode"_s));
    DO(app.start());
    DO(app.unlock());
    DO(app.see(u"recoveryCode"_s));
}

void SetUp::nothing_is_on_disk_before_a_passphrase_is_chosen()
{
    RunningApp app;
    DO(toOwn(app, u"quiet"_s));
    QVERIFY(ProfileFolder::findAll(app.folder())->isEmpty());
    DO(app.start());
    DO(app.see(u"welcomeScreen"_s));
}

void SetUp::code_must_not_be_left_by_back()
{
    RunningApp app;
    DO(toPassphrase(app));
    app.hand().pressKey(Qt::Key_Escape);
    DO(app.see(u"welcomeScreen"_s));
    QCOMPARE(app.session().setUp()->name(), u"Maya"_s);
    DO(app.press(u"next"_s));
    DO(app.see(u"offeredWords"_s));
    DO(app.press(u"next"_s));
    DO(app.see(u"recoveryCodeScreen"_s));
    app.hand().pressKey(Qt::Key_Escape); // the profile is made: the passphrase is not chosen twice
    QTest::qWait(50);
    QVERIFY(app.hand().find(u"recoveryCodeScreen"_s));
    DO(app.press(u"next"_s));
    DO(app.see(u"recoveryCheckScreen"_s));
    app.hand().pressKey(Qt::Key_Escape);
    DO(app.see(u"recoveryCodeScreen"_s));
}

// The buttons that lead on are at one place, and a hand that shakes taps twice.
void SetUp::a_second_tap_at_one_place_skips_no_screen()
{
    RunningApp app;
    DO(toPassphrase(app));
    app.device().setIgnoreRepeatedTaps(true);
    QQuickItem *guard = app.hand().find(u"echoGuard"_s);
    const int whileNew = guard->property("interval").toInt();
    QVERIFY(whileNew > 0);
    constexpr int kLong = 60000; // on a busy machine the echo comes late
    guard->setProperty("interval", kLong);
    DO(app.seeStill(u"next"_s));
    const QQuickItem *next = app.hand().find(u"next"_s);
    const QPoint place = next->mapToScene(QPointF(next->width() / 2, next->height() / 2)).toPoint();
    QTest::mouseClick(app.app().window(), Qt::LeftButton, {}, place);
    DO(app.see(u"recoveryCodeScreen"_s));
    QTest::mouseClick(app.app().window(), Qt::LeftButton, {}, place);
    QTest::qWait(100);
    QVERIFY(app.hand().find(u"recoveryCodeScreen"_s));
    // As new as a screen is for people, and no longer.
    guard->setProperty("interval", whileNew);
    QVERIFY(QMetaObject::invokeMethod(guard, "startIgnoring"));
    QTest::qWait(2 * whileNew);
    guard->setProperty("interval", kLong);
    DO(app.seeStill(u"next"_s));
    QTest::mouseClick(app.app().window(), Qt::LeftButton, {}, place); // meant
    DO(app.see(u"recoveryCheckScreen"_s));
    QTest::mouseClick(app.app().window(), Qt::LeftButton, {}, place);
    QTest::qWait(100);
    QVERIFY(app.hand().find(u"recoveryCheckScreen"_s));
    QCOMPARE(app.session().stage(), SessionModel::Stage::SettingUp);
}

void SetUp::a_code_left_on_the_screen_locks()
{
    RunningApp app;
    DO(toCode(app));
    app.uptime->on += std::chrono::minutes(9); // copied by hand, without a touch
    QTest::mouseMove(app.app().window(), QPoint(100, 100));
    QVERIFY(app.hand().find(u"recoveryCodeScreen"_s));
    app.uptime->on += std::chrono::minutes(10);
    app.becomes(Qt::ApplicationActive); // looks at the time
    DO(app.see(u"unlockScreen"_s));
    QVERIFY(!app.session().setUp());
    QVERIFY(!app.session().opened());
    DO(app.seeClosed());
}

void SetUp::a_name_alone_does_not_lock()
{
    RunningApp app;
    DO(toPassphrase(app));
    app.uptime->on += std::chrono::hours(1);
    app.becomes(Qt::ApplicationActive);
    QTest::qWait(50);
    QVERIFY(app.hand().find(u"passphraseScreen"_s));
}

ALONGSIDE_APP_TEST(SetUp)
#include "tst_SetUp.moc"
