#include "app/AppTests.h"
#include "app/ScreenAuditor.h"

using namespace Qt::StringLiterals;
using namespace alongside;

/// Every screen before the lock and at it.
class AuditLock : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { qRegisterMetaType<ScreenAuditor::Look>(); }
    void before_the_lock_data() { ScreenAuditor::devices(); }
    void before_the_lock();
    void at_the_lock_data() { ScreenAuditor::devices(); }
    void at_the_lock();

private:
    ScreenAuditor m_auditor;
};

void AuditLock::before_the_lock()
{
    RunningApp app;
    DO(m_auditor.putOn(app));
    DO(app.start());
    DO(m_auditor.look(app, u"welcomeScreen"_s));
    DO(m_auditor.pressAndLook(app, u"next"_s, u"offeredWords"_s));
    DO(app.press(u"ownInstead"_s));
    DO(app.typeInto(u"own"_s, u"quiet"_s));
    DO(m_auditor.look(app, u"strength"_s, u"own passphrase"_s));
    DO(app.press(u"wordsInstead"_s));
    DO(m_auditor.pressAndLook(app, u"next"_s, u"recoveryCodeScreen"_s));
    DO(app.press(u"next"_s));
    DO(app.typeInto(u"first"_s, u"AB"_s));
    DO(app.typeInto(u"second"_s, u"CD"_s));
    app.hand().pressKey(Qt::Key_Return);
    DO(m_auditor.look(app, u"recoveryCheckScreen"_s));
    QVERIFY2(m_auditor.wrong().isEmpty(), qPrintable(m_auditor.wrong().join(u'\n')));
}

void AuditLock::at_the_lock()
{
    RunningApp app;
    app.apps = std::make_shared<OpenedApps>();
    DO(m_auditor.putOn(app));
    QVERIFY(!app.makeProfile().isEmpty());
    QVERIFY(!app.makeProfile(u"Samuel Alexander"_s).isEmpty());
    DO(app.start());
    DO(m_auditor.look(app, u"chooseProfileScreen"_s));
    DO(app.press(u"profile1"_s));
    DO(app.typeInto(u"passphrase"_s, u"not this one"_s));
    DO(app.press(u"unlock"_s));
    DO(app.hand().wait(u"the answer"_s, [&] { return !app.session().problem().isEmpty(); }));
    DO(m_auditor.look(app, u"unlockScreen"_s));
    DO(app.press(u"otherProfile"_s));
    DO(app.press(u"unlisted"_s));
    DO(m_auditor.look(app, u"unlockScreen"_s, u"someone not listed"_s));
    DO(m_auditor.pressAndLook(app, u"forgot"_s, u"recoverScreen"_s));
    DO(m_auditor.pressAndLook(app, u"help"_s, u"helpScreen"_s));
    DO(app.press(u"region"_s));
    DO(m_auditor.look(app, u"region0"_s, u"countries"_s));
    app.end();
    QVERIFY(QFile::rename(app.folder() + u"/p"_s, app.folder() + u"/p.away"_s));
    QVERIFY(QFile::link(u"p"_s, app.folder() + u"/p"_s)); // leads in a circle: cannot be read
    DO(app.start());
    DO(m_auditor.look(app, u"lookAgainScreen"_s));
    QVERIFY2(m_auditor.wrong().isEmpty(), qPrintable(m_auditor.wrong().join(u'\n')));
}

ALONGSIDE_APP_TEST(AuditLock)
#include "tst_AuditLock.moc"
