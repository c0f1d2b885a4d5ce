#include "app/AppTests.h"
#include "app/ScreenAuditor.h"

#include "pack/PassedOn.h"
#include "support/CodeSights.h"
#include "support/PackFiles.h"

#include <QFile>

using namespace Qt::StringLiterals;
using namespace alongside;

/// Every screen of groups that people give one another.
class AuditPacks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { qRegisterMetaType<ScreenAuditor::Look>(); }
    void from_a_leader_data() { ScreenAuditor::devices(); }
    void from_a_leader();
    void by_camera_data() { ScreenAuditor::devices(); }
    void by_camera();
    void for_members_data() { ScreenAuditor::devices(); }
    void for_members();

private:
    RunningApp::Done startAtPacks(RunningApp &app);
    RunningApp::Done look(RunningApp &app, const QByteArray &content, const QString &name,
                          const QString &title);

    ScreenAuditor m_auditor;
    QTemporaryDir m_files;
};

RunningApp::Done AuditPacks::startAtPacks(RunningApp &app)
{
    app.clock->instant = QDateTime(QDate(2026, 11, 26), QTime(9, 0), QTimeZone::UTC);
    app.apps = std::make_shared<OpenedApps>();
    return m_auditor.putOn(app)
        .and_then([&]() -> RunningApp::Done {
            if (app.makeProfile().isEmpty())
                return std::unexpected(u"no profile could be made"_s);
            return app.start();
        })
        .and_then([&] { return app.unlock(); })
        .and_then([&] { return app.press(u"destination-support"_s); })
        .and_then([&] { return app.press(u"groups"_s); })
        .and_then([&] { return app.press(u"groupPacks"_s); });
}

RunningApp::Done AuditPacks::look(RunningApp &app, const QByteArray &content, const QString &name,
                                  const QString &title)
{
    QFile file(m_files.filePath(u"a.alongside-group"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        return std::unexpected(u"no file"_s);
    file.close();
    app.picker->files = {QUrl::fromLocalFile(file.fileName())};
    return app.press(u"choosePackPicture"_s).and_then([&] { return m_auditor.look(app, name, title); });
}

void AuditPacks::from_a_leader()
{
    const SigningKey key = packfiles::keyOf('a');
    const SigningKey other = packfiles::keyOf('b');
    RunningApp app;
    DO(startAtPacks(app));
    DO(m_auditor.look(app, u"packListScreen"_s, u"from and for others"_s));
    DO(m_auditor.pressAndLook(app, u"packInbox"_s, u"choosePackFile"_s, u"from a leader"_s));
    DO(look(app, "{", u"packProblem"_s, u"not a file with groups"_s));
    DO(look(app, packfiles::file(packfiles::content(1), &key), u"packFrom"_s, u"a new one"_s));
    DO(app.press(u"addPack"_s));
    DO(app.see(u"packListScreen"_s));
    DO(app.hand().wait(u"what came in"_s, [&] { return app.opened().packs()->list()->count() == 1; }));
    DO(app.hand().showRow(u"packListScreen"_s, 0)); // below all else where words are large
    ScreenAuditor::hideToast(app);
    DO(m_auditor.look(app, u"pack0"_s, u"what came in"_s));
    DO(app.press(u"packInbox"_s));
    DO(look(
        app,
        packfiles::file(packfiles::content(2, {packfiles::group(u"tuesday"_s, u"Friday circle"_s)}), &other),
        u"agreePack"_s, u"someone else signed"_s));
    DO(app.press(u"leavePack"_s));
    DO(look(app, packfiles::file(packfiles::content(2)), u"packStanding"_s, u"one that stays out"_s));
    const auto passedOn = [](const QString &id) {
        return packfiles::file(passedOnContent(packfiles::group(id), QDate(2026, 11, 26), {}).value());
    };
    DO(app.press(u"leavePack"_s));
    DO(look(app, passedOn(u"new-circle"_s), u"packSigner"_s, u"a group that is passed on"_s));
    DO(app.press(u"leavePack"_s));
    DO(look(app, passedOn(u"gb-maggies-leeds"_s), u"seeBuiltIn"_s, u"one that the directory has"_s));
    QVERIFY2(m_auditor.wrong().isEmpty(), qPrintable(m_auditor.wrong().join(u'\n')));
}

void AuditPacks::by_camera()
{
    RunningApp app;
    app.camera->there = true;
    DO(startAtPacks(app));
    DO(m_auditor.pressAndLook(app, u"packInbox"_s, u"readPackCode"_s, u"with a camera"_s));
    DO(m_auditor.pressAndLook(app, u"readPackCode"_s, u"codeWanted"_s, u"a camera that wakes up"_s));
    app.camera->sight = codesights::code(u"https://example.org/a-poster"_s);
    DO(m_auditor.look(app, u"codeRemark"_s, u"a code about something else"_s));
    app.camera->breakOff();
    DO(m_auditor.look(app, u"codeCameraTrouble"_s, u"a camera that does not work"_s));
    app.camera->permission = GivenCamera::Permission::Refused;
    DO(app.press(u"startCodeCamera"_s));
    DO(m_auditor.look(app, u"codeCameraTrouble"_s, u"a camera that is not allowed"_s));
    app.camera->permission = GivenCamera::Permission::Granted;
    DO(app.press(u"startCodeCamera"_s));
    DO(app.see(u"codeCameraView"_s));
    app.becomes(Qt::ApplicationInactive);
    DO(m_auditor.look(app, u"codeCameraTrouble"_s, u"a camera that is off"_s));
    QVERIFY2(m_auditor.wrong().isEmpty(), qPrintable(m_auditor.wrong().join(u'\n')));
}

void AuditPacks::for_members()
{
    RunningApp app;
    DO(startAtPacks(app));
    DO(m_auditor.pressAndLook(app, u"packCards"_s, u"newGroupCard"_s, u"no card yet"_s));
    DO(m_auditor.pressAndLook(app, u"newGroupCard"_s, u"packFormScreen"_s, u"an empty card"_s));
    DO(app.typeInto(u"cardFrom"_s, u"Anna's groups"_s));
    DO(app.typeInto(u"cardName"_s, u"Tuesday circle"_s));
    DO(app.typeInto(u"cardOrganisation"_s, u"A charity"_s));
    DO(app.typeInto(u"cardTownField"_s, u"Leeds"_s));
    DO(app.read(u"cardTown0"_s, u"Leeds"_s));
    DO(m_auditor.look(app, u"cardTown0"_s, u"towns of a card"_s));
    DO(app.press(u"cardTown0"_s));
    DO(app.press(u"rhythm1"_s));
    DO(m_auditor.look(app, u"cardBegins"_s, u"a filled card"_s));
    DO(m_auditor.pressAndLook(app, u"previewCard"_s, u"giveOutCard"_s, u"as members see it"_s));
    DO(app.press(u"giveOutCard"_s));
    DO(m_auditor.look(app, u"packShareScreen"_s, u"give out the card"_s));
    DO(app.press(u"back"_s));
    DO(app.press(u"back"_s));
    DO(m_auditor.look(app, u"groupCard0"_s, u"cards"_s));
    QVERIFY2(m_auditor.wrong().isEmpty(), qPrintable(m_auditor.wrong().join(u'\n')));
}

ALONGSIDE_APP_TEST(AuditPacks)
#include "tst_AuditPacks.moc"
