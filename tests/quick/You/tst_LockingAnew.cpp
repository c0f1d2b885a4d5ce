#include "app/AppTests.h"
#include "app/RunningApp.h"

#include "support/NoRoom.h"
#include "support/Secrets.h"

using namespace Qt::StringLiterals;
using namespace alongside;

/// A new key for everything, for someone who fears that a secret is known.
class LockingAnew : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void who_fears_that_someone_knows_it_does_so();
    void the_passphrase_can_stay();
    void without_room_nothing_changes_and_that_is_said();
    void lost_paper_alone_needs_a_new_code_only();
    void it_may_take_longer_than_nobody_touches_it();
    void code_has_the_time_that_copying_it_by_hand_takes();
    void app_stays_open_until_the_new_code_is_there();
    void app_that_was_asked_to_end_meanwhile_ends_once_the_code_is_put_away();
    void app_that_was_asked_to_end_meanwhile_ends_once_it_locks();
    void nobody_goes_back_while_a_code_is_made();
};

namespace {

/// From the lock to the page where a passphrase is chosen to lock everything anew.
RunningApp::Done toPassphrase(RunningApp &app)
{
    return app.start()
        .and_then([&] { return app.unlock(); })
        .and_then([&] { return app.press(u"you"_s); })
        .and_then([&] { return app.press(u"lockAnew"_s); })
        .and_then([&] { return app.see(u"lockAnewScreen"_s); })
        .and_then([&] { return app.press(u"next"_s); })
        .and_then([&] { return app.see(u"askPassphraseScreen"_s); })
        .and_then([&] { return app.typeInto(u"passphrase"_s, QString::fromUtf8(RunningApp::kPassphrase)); })
        .and_then([&] { return app.press(u"next"_s); })
        .and_then([&] { return app.see(u"passphraseScreen"_s); });
}

/// Types the two groups that are asked for, as they stand on the paper.
RunningApp::Done checkCode(RunningApp &app, const QString &code)
{
    const RecoveryCodeModel *shown = app.opened().settings()->recoveryCode();
    const QStringList groups = code.split(u'-');
    return app.press(u"next"_s)
        .and_then([&] { return app.typeInto(u"first"_s, groups[shown->firstGroup() - 1]); })
        .and_then([&] { return app.typeInto(u"second"_s, groups[shown->secondGroup() - 1]); })
        .and_then([&] { return app.press(u"next"_s); })
        .and_then([&] { return app.see(u"youScreen"_s); });
}

/// From the start to where a new code is made, and the system asks the app to end: by a signal, or as it
/// shuts down.
RunningApp::Done askToEndMeanwhile(RunningApp &app)
{
    return toPassphrase(app)
        .and_then([&] {
            app.opened().settings()->lockAnew(true); // and no event comes in between
            QEvent quit(QEvent::Quit);
            QCoreApplication::sendEvent(qApp, &quit);
            return app.read(u"toast"_s, u"stays open until your new recovery code"_s);
        })
        .and_then([&] { return app.see(u"recoveryCodeScreen"_s); });
}

/// Hears that the app would end, and lets the test go on.
class HeardQuits : public QObject
{
public:
    HeardQuits() { qApp->installEventFilter(this); }

    int count = 0;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() != QEvent::Quit)
            return QObject::eventFilter(watched, event);
        ++count;
        return true;
    }
};

/// At the lock.
RunningApp::Done tryCode(RunningApp &app, const QString &code)
{
    return app.press(u"forgot"_s).and_then([&] { return app.typeInto(u"code"_s, code); }).and_then([&] {
        return app.press(u"open"_s);
    });
}

QString bytesOf(const SecretValue &value)
{
    return QString::fromUtf8(reinterpret_cast<const char *>(value.bytes().data()),
                             qsizetype(value.bytes().size()));
}

} // namespace

void LockingAnew::who_fears_that_someone_knows_it_does_so()
{
    RunningApp app;
    const QString old = app.makeProfile();
    DO(toPassphrase(app));
    DO(app.press(u"ownInstead"_s));
    app.hand().type(u"meadow harbour candle stone"_s);
    DO(app.press(u"next"_s));
    DO(app.see(u"recoveryCodeScreen"_s));
    DO(app.read(u"news"_s, u"Everything is locked anew"_s));
    const QString fresh = bytesOf(*app.opened().settings()->recoveryCode()->text());
    QVERIFY(fresh != old);
    DO(checkCode(app, fresh));
    DO(app.read(u"recoveryCode"_s, u"Kept safe"_s));
    DO(app.press(u"back"_s));
    DO(app.press(u"write"_s)); // it goes on as if nothing had been
    DO(app.see(u"editorScreen"_s));
    app.hand().type(u"Written under the new key"_s);
    DO(app.seeSaved());
    DO(app.press(u"back"_s));
    DO(app.read(u"lastWritten"_s, u"Written under the new key"_s));

    DO(app.start());
    DO(app.typeInto(u"passphrase"_s, QString::fromUtf8(RunningApp::kPassphrase)));
    DO(app.press(u"unlock"_s));
    DO(app.read(u"passphrase"_s, u"That did not open it"_s));
    app.hand().pressKey(Qt::Key_Backspace, Qt::ControlModifier);
    DO(tryCode(app, old));
    DO(app.hand().wait(u"a sentence"_s, [&] { return !app.session().problem().isEmpty(); }));
    app.hand().pressKey(Qt::Key_Backspace, Qt::ControlModifier);
    DO(app.press(u"back"_s));
    DO(app.see(u"unlockScreen"_s));
    DO(app.unlock("meadow harbour candle stone"));
    DO(app.read(u"lastWritten"_s, u"Written under the new key"_s));
}

void LockingAnew::the_passphrase_can_stay()
{
    RunningApp app;
    const QString old = app.makeProfile();
    DO(toPassphrase(app));
    DO(app.press(u"keepPassphrase"_s));
    DO(app.see(u"recoveryCodeScreen"_s));
    const QString fresh = bytesOf(*app.opened().settings()->recoveryCode()->text());
    app.hand().pressKey(Qt::Key_Escape); // away from the code: not back into what is done
    DO(app.see(u"youScreen"_s));
    DO(app.read(u"recoveryCode"_s, u"Not checked yet"_s));
    DO(app.start());
    DO(tryCode(app, old));
    DO(app.hand().wait(u"a sentence"_s, [&] { return !app.session().problem().isEmpty(); }));
    app.hand().pressKey(Qt::Key_Backspace, Qt::ControlModifier);
    DO(app.press(u"back"_s));
    DO(app.unlock());
    DO(app.start());
    DO(tryCode(app, fresh));
    DO(app.see(u"passphraseScreen"_s));
}

void LockingAnew::without_room_nothing_changes_and_that_is_said()
{
    RunningApp app;
    const QString old = app.makeProfile();
    DO(toPassphrase(app));
    {
        const NoRoom full;
        DO(app.press(u"next"_s)); // the four words that are offered
        DO(app.read(u"passphraseScreen"_s, u"Everything is as it was"_s));
    }
    DO(app.start());
    DO(app.unlock());
    DO(app.start());
    DO(tryCode(app, old));
    DO(app.see(u"passphraseScreen"_s));
}

void LockingAnew::lost_paper_alone_needs_a_new_code_only()
{
    RunningApp app;
    DO(app.startWithProfile());
    DO(app.press(u"you"_s));
    DO(app.press(u"lockAnew"_s));
    DO(app.press(u"onlyCode"_s));
    DO(app.typeInto(u"passphrase"_s, QString::fromUtf8(RunningApp::kPassphrase)));
    DO(app.press(u"next"_s));
    DO(app.read(u"news"_s, u"The old code opens nothing any more"_s));
    DO(checkCode(app, bytesOf(*app.opened().settings()->recoveryCode()->text())));
    DO(app.read(u"recoveryCode"_s, u"Kept safe"_s));
    DO(app.start());
    DO(app.unlock());
}

// With many photos it takes minutes. A code that is in force and was never seen would be lost.
void LockingAnew::it_may_take_longer_than_nobody_touches_it()
{
    RunningApp app;
    QVERIFY(!app.makeProfile().isEmpty());
    DO(toPassphrase(app));
    ProfileSettingsModel &settings = *app.opened().settings();
    settings.lockAnew(true);
    QVERIFY(settings.isBusy());
    app.uptime->on += std::chrono::minutes(settings.idleMinutes() + 1);
    app.becomes(Qt::ApplicationActive); // looks at the time
    QVERIFY(app.session().opened());
    DO(app.see(u"recoveryCodeScreen"_s));

    app.uptime->on += AutoLock::kCodeTime;
    app.becomes(Qt::ApplicationActive);
    DO(app.see(u"unlockScreen"_s));
}

void LockingAnew::code_has_the_time_that_copying_it_by_hand_takes()
{
    RunningApp app;
    DO(app.startWithProfile());
    ProfileSettingsModel &settings = *app.opened().settings();
    settings.setBackgroundMinutes(0);
    DO(app.press(u"you"_s));
    DO(app.press(u"recoveryCode"_s));
    DO(app.typeInto(u"passphrase"_s, QString::fromUtf8(RunningApp::kPassphrase)));
    DO(app.press(u"next"_s));
    DO(app.see(u"recoveryCodeScreen"_s));
    const QString code = bytesOf(*settings.recoveryCode()->text());
    app.uptime->on += AutoLock::kCodeTime - std::chrono::minutes(1);
    app.becomes(Qt::ApplicationActive); // looks at the time
    QVERIFY(app.hand().find(u"recoveryCodeScreen"_s));
    QTest::mouseMove(app.app().window(), QPoint(100, 100));
    app.becomes(Qt::ApplicationInactive); // to print the page
    app.uptime->on += AutoLock::kCodeTime - std::chrono::minutes(1);
    app.becomes(Qt::ApplicationActive);
    QVERIFY(app.hand().find(u"recoveryCodeScreen"_s));
    DO(checkCode(app, code));

    // Then it locks as ever, and nothing of the code stays.
    DO(app.hand().wait(u"the code to be gone"_s, [&] { return settings.recoveryCode()->text()->isEmpty(); }));
    QTest::mouseMove(app.app().window(), QPoint(110, 100));
    app.uptime->on += std::chrono::minutes(settings.idleMinutes());
    app.becomes(Qt::ApplicationActive);
    DO(app.see(u"unlockScreen"_s));
}

void LockingAnew::app_stays_open_until_the_new_code_is_there()
{
    RunningApp app;
    QVERIFY(!app.makeProfile().isEmpty());
    DO(toPassphrase(app));
    app.opened().settings()->lockAnew(true); // and no event comes in between, in which it might be done
    QVERIFY(app.opened().settings()->isMakingRecoveryCode());
    app.app().window()->close();
    QVERIFY(app.app().window()->isVisible());
    QVERIFY(app.textIn(u"toast"_s).contains(u"stays open until your new recovery code"_s));
    app.session().lock();
    DO(app.see(u"recoveryCodeScreen"_s));
    QVERIFY(app.app().window()->isVisible());
    QVERIFY(!app.opened().settings()->recoveryCode()->text()->isEmpty());
    app.app().window()->close(); // it is there to be seen
    QVERIFY(!app.app().window()->isVisible());
}

void LockingAnew::app_that_was_asked_to_end_meanwhile_ends_once_the_code_is_put_away()
{
    RunningApp app;
    QVERIFY(!app.makeProfile().isEmpty());
    DO(askToEndMeanwhile(app));
    const HeardQuits quits;
    QVERIFY(app.app().window()->isVisible());
    DO(checkCode(app, bytesOf(*app.opened().settings()->recoveryCode()->text())));
    DO(app.hand().wait(u"the app to end"_s, [&quits] { return quits.count > 0; }));
    QCOMPARE(quits.count, 1);
    app.app().window()->close(); // as that does
    QVERIFY(!app.app().window()->isVisible());
}

void LockingAnew::app_that_was_asked_to_end_meanwhile_ends_once_it_locks()
{
    RunningApp app;
    QVERIFY(!app.makeProfile().isEmpty());
    DO(askToEndMeanwhile(app));
    const HeardQuits quits;
    app.uptime->on += AutoLock::kCodeTime;
    app.becomes(Qt::ApplicationActive); // looks at the time
    DO(app.hand().wait(u"the app to end"_s, [&quits] { return quits.count > 0; }));
    DO(app.see(u"unlockScreen"_s));
    QCOMPARE(quits.count, 1);
}

void LockingAnew::nobody_goes_back_while_a_code_is_made()
{
    RunningApp app;
    DO(app.startWithProfile());
    DO(app.press(u"you"_s));
    DO(app.press(u"recoveryCode"_s));
    DO(app.see(u"askPassphraseScreen"_s));
    SecretValue passphrase;
    passphrase.setBytes(secretOf(RunningApp::kPassphrase).bytes());
    app.opened().settings()->makeRecoveryCode(&passphrase); // and no event comes in between
    QVERIFY(app.opened().settings()->isBusy());
    app.hand().pressKey(Qt::Key_Escape);
    DO(app.see(u"recoveryCodeScreen"_s));
}

ALONGSIDE_APP_TEST(LockingAnew)
#include "tst_LockingAnew.moc"
