#include "app/AppTests.h"
#include "app/ScreenAuditor.h"

#include <QFile>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace alongside;

/// Every screen of the people around one.
class AuditTeam : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { qRegisterMetaType<ScreenAuditor::Look>(); }
    void care_team_data() { ScreenAuditor::devices(); }
    void care_team();
    void numbers_on_a_device_that_calls_nobody_data() { ScreenAuditor::devices(); }
    void numbers_on_a_device_that_calls_nobody();
    void people_from_files_data() { ScreenAuditor::devices(); }
    void people_from_files();

private:
    ScreenAuditor m_auditor;
};

void AuditTeam::care_team()
{
    RunningApp app;
    app.apps = std::make_shared<OpenedApps>();
    DO(m_auditor.putOn(app));
    QVERIFY(!app.makeProfile().isEmpty());
    DO(app.start());
    DO(app.unlock());
    DO(m_auditor.pressAndLook(app, u"destination-support"_s, u"noContacts"_s));
    DO(m_auditor.pressAndLook(app, u"addContact"_s, u"contactFormScreen"_s));
    DO(m_auditor.pressAndLook(app, u"contactRole"_s, u"role18"_s, u"roles"_s));
    DO(app.press(u"role2"_s));
    DO(app.seeGone(u"role2"_s));
    DO(app.typeInto(u"contactName"_s, u"Oncology nurse line of the day ward"_s));
    DO(app.typeInto(u"number0"_s, u"+44 20 7946 0101"_s));
    DO(app.typeInto(u"phoneLabel0"_s, u"Ward 4, extension 12"_s));
    DO(app.press(u"time0-3"_s));
    DO(app.press(u"takesTexts0"_s));
    DO(app.press(u"addPhone"_s));
    DO(app.typeInto(u"number1"_s, u"letters"_s));
    DO(app.press(u"saveContact"_s));
    DO(m_auditor.look(app, u"formProblem"_s, u"a number that is none"_s));
    DO(app.press(u"removePhone1"_s));
    DO(app.typeInto(u"contactEmails"_s, u"nurse.line@northside.example.org"_s));
    DO(app.typeInto(u"contactPortal"_s, u"portal.northside.example.org"_s));
    DO(app.typeInto(u"contactAddressField"_s, u"Northside Hospital, east entrance"_s));
    DO(app.press(u"saveContact"_s));
    DO(m_auditor.look(app, u"whoToCall"_s, u"support"_s));
    DO(m_auditor.pressAndLook(app, u"careTeam"_s, u"contact0"_s, u"care team"_s));
    DO(m_auditor.pressAndLook(app, u"addContact"_s, u"addFromDevice"_s, u"ways to add someone"_s));
    DO(app.press(u"close"_s));
    DO(app.seeGone(u"addByHand"_s));
    const auto follow = [&](const QString &place) {
        app.app().context().follow(*AppLink::fromText(place));
    };
    follow(u"support/1"_s);
    DO(m_auditor.look(app, u"contactScreen"_s, u"a person"_s));
    DO(app.press(u"back"_s));
    DO(m_auditor.pressAndLook(app, u"whoToCall"_s, u"callScreen"_s));
    DO(m_auditor.pressAndLook(app, u"editNotes"_s, u"callNotesScreen"_s));
    DO(app.typeInto(u"note0Field"_s, u"Penicillin"_s));
    DO(app.press(u"back"_s));
    DO(m_auditor.look(app, u"say0"_s, u"what to say"_s));
    DO(app.press(u"lockCard"_s));
    DO(app.press(u"showLockCard"_s));
    DO(app.press(u"choose0"_s));
    DO(app.press(u"chooseNote0"_s));
    DO(m_auditor.look(app, u"lockCardScreen"_s, u"lock card"_s));
    DO(app.press(u"back"_s));
    DO(app.press(u"back"_s));
    follow(u"support/1"_s);
    DO(app.press(u"deleteContact"_s));
    DO(app.seeGone(u"deleteContact"_s));
    ScreenAuditor::hideToast(app);
    DO(app.press(u"careTeam"_s));
    DO(m_auditor.look(app, u"noContacts"_s, u"care team without anyone"_s));
    DO(app.press(u"contactBin"_s));
    DO(m_auditor.look(app, u"restore"_s, u"deleted people"_s));
    QVERIFY2(m_auditor.wrong().isEmpty(), qPrintable(m_auditor.wrong().join(u'\n')));
}

void AuditTeam::numbers_on_a_device_that_calls_nobody()
{
    RunningApp app;
    app.apps = std::make_shared<OpenedApps>();
    app.apps->missing = {AppLauncher::Means::Call};
    DO(m_auditor.putOn(app));
    QVERIFY(!app.makeProfile().isEmpty());
    DO(app.addContacts({{.role = ContactRole::NurseLine,
                         .name = u"Oncology nurse line of the day ward"_s,
                         .phones = {{.number = PhoneNumber::fromText(u"+44 20 7946 0101"_s).value(),
                                     .label = u"Ward 4, extension 12"_s,
                                     .takesTexts = true}},
                         .starred = true}}));
    DO(app.start());
    DO(app.unlock());
    DO(m_auditor.pressAndLook(app, u"destination-support"_s, u"teamCalls"_s, u"support"_s));
    app.app().context().follow(*AppLink::fromText(u"support/1"_s));
    DO(app.seeGone(u"supportScreen"_s)); // which has that number, too
    DO(app.press(u"copyNumber-+442079460101"_s));
    DO(m_auditor.look(app, u"copiedNumber-+442079460101"_s, u"a number that was copied"_s));
    DO(m_auditor.pressAndLook(app, u"help"_s, u"callsNobody"_s, u"help"_s));
    QVERIFY2(m_auditor.wrong().isEmpty(), qPrintable(m_auditor.wrong().join(u'\n')));
}

void AuditTeam::people_from_files()
{
    RunningApp app;
    app.apps = std::make_shared<OpenedApps>();
    DO(m_auditor.putOn(app));
    QVERIFY(!app.makeProfile().isEmpty());
    DO(app.start());
    DO(app.unlock());
    const QTemporaryDir files;
    QFile cards(files.filePath(u"people.vcf"_s));
    QVERIFY(cards.open(QIODevice::WriteOnly));
    cards.write("BEGIN:VCARD\nVERSION:3.0\nFN:Dr. Amara Osei\nORG:Northside Hospital;Breast unit\n"
                "TEL:020 7946 0101\nTEL:ask at the desk\nURL:javascript:void\nEND:VCARD\n"
                "BEGIN:VCARD\nVERSION:3.0\nFN:Ben\nEMAIL:ben@example.org\nEND:VCARD\n"
                "BEGIN:VCARD\nVERSION:3.0\nNOTE:nobody\nEND:VCARD\n");
    cards.close();
    DO(app.press(u"destination-support"_s));
    DO(app.press(u"careTeam"_s));
    DO(app.press(u"addContact"_s));
    DO(m_auditor.pressAndLook(app, u"addFromFile"_s, u"careTeamImportScreen"_s));
    app.picker->files = {QUrl::fromLocalFile(files.path())};
    DO(m_auditor.pressAndLook(app, u"chooseCardPicture"_s, u"importProblem"_s, u"a file that is none"_s));
    app.picker->files = {QUrl::fromLocalFile(cards.fileName())};
    DO(m_auditor.pressAndLook(app, u"chooseCardPicture"_s, u"addPeople"_s, u"people in a file"_s));
    DO(app.press(u"addPeople"_s));
    DO(app.see(u"careTeamScreen"_s));
    DO(app.hand().wait(u"the people"_s, [&] { return app.opened().careTeam()->list()->total() > 0; }));
    DO(app.hand().showRow(u"careTeamScreen"_s, 0));
    DO(app.see(u"contact0"_s));
    ScreenAuditor::hideToast(app);
    DO(app.press(u"contact0"_s));
    DO(app.press(u"shareContact"_s));
    DO(m_auditor.look(app, u"careTeamShareScreen"_s, u"sharing one contact"_s));
    DO(app.press(u"back"_s));
    DO(app.press(u"back"_s));
    DO(m_auditor.pressAndLook(app, u"shareAll"_s, u"careTeamShareScreen"_s, u"saving everyone"_s));
    QVERIFY2(m_auditor.wrong().isEmpty(), qPrintable(m_auditor.wrong().join(u'\n')));
}

ALONGSIDE_APP_TEST(AuditTeam)
#include "tst_AuditTeam.moc"
