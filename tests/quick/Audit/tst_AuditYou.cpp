#include "Trends/TrendData.h"
#include "app/AppTests.h"
#include "app/ScreenAuditor.h"

#include <QFile>

using namespace Qt::StringLiterals;
using namespace alongside;

/// Every screen of trends, people, symptoms and settings.
class AuditYou : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { qRegisterMetaType<ScreenAuditor::Look>(); }
    void care_team_data() { ScreenAuditor::devices(); }
    void care_team();
    void people_from_files_data() { ScreenAuditor::devices(); }
    void people_from_files();
    void trends_data() { ScreenAuditor::devices(); }
    void trends();
    void brief_data() { ScreenAuditor::devices(); }
    void brief();
    void settings_data() { ScreenAuditor::devices(); }
    void settings();
    void signs_data() { ScreenAuditor::devices(); }
    void signs();

private:
    ScreenAuditor m_auditor;
};

void AuditYou::care_team()
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
    DO(m_auditor.look(app, u"addContact"_s, u"care team"_s));
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
    DO(app.press(u"contactBin"_s));
    DO(m_auditor.look(app, u"restore"_s, u"deleted people"_s));
    QVERIFY2(m_auditor.wrong().isEmpty(), qPrintable(m_auditor.wrong().join(u'\n')));
}

void AuditYou::people_from_files()
{
    RunningApp app;
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
    DO(m_auditor.pressAndLook(app, u"addFromFile"_s, u"careTeamImportScreen"_s));
    app.picker->files = {QUrl::fromLocalFile(files.path())};
    DO(m_auditor.pressAndLook(app, u"chooseCardPicture"_s, u"importProblem"_s, u"a file that is none"_s));
    app.picker->files = {QUrl::fromLocalFile(cards.fileName())};
    DO(m_auditor.pressAndLook(app, u"chooseCardPicture"_s, u"addPeople"_s, u"people in a file"_s));
    DO(app.press(u"addPeople"_s));
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

void AuditYou::trends()
{
    RunningApp app;
    DO(m_auditor.putOn(app));
    QVERIFY(!app.makeProfile().isEmpty());
    QVERIFY(trenddata::addWeeks(app.folder(), *app.clock, *app.uptime));
    DO(app.start());
    DO(app.unlock());
    DO(app.press(u"trends"_s));
    DO(m_auditor.look(app, u"trend0"_s, u"trends"_s));
    DO(app.press(u"closer0"_s));
    DO(app.see(u"trendMonth"_s));
    DO(m_auditor.pressAndLook(app, u"chartList"_s, u"chartRow0"_s, u"trend with its list"_s));
    DO(m_auditor.pressAndLook(app, u"view1"_s, u"chartKeys"_s, u"trend by cycle day"_s));
    DO(m_auditor.pressAndLook(app, u"view2"_s, u"chartSummary"_s, u"trend around scans"_s));
    DO(app.press(u"back"_s));
    DO(app.press(u"treatments"_s));
    DO(m_auditor.look(app, u"treatment0"_s, u"treatments"_s));
    DO(m_auditor.pressAndLook(app, u"changeFacts"_s, u"treatmentFactsScreen"_s));
    DO(app.press(u"back"_s));
    DO(app.press(u"add-medicine"_s));
    DO(app.typeInto(u"noteNameField"_s, u"Letrozole"_s));
    DO(app.press(u"noteFirst"_s));
    DO(app.press(u"day2"_s));
    DO(app.seeGone(u"sheetDays"_s));
    DO(m_auditor.look(app, u"treatmentNoteScreen"_s));
    DO(app.press(u"back"_s));
    DO(app.press(u"treatment0"_s));
    DO(app.typeInto(u"treatmentName"_s, QString(80, u'x')));
    DO(app.press(u"saveTreatment"_s));
    DO(m_auditor.look(app, u"treatmentProblem"_s, u"treatment"_s));
    DO(m_auditor.pressAndLook(app, u"addHold"_s, u"sheetDays"_s, u"day it was held"_s));
    QVERIFY2(m_auditor.wrong().isEmpty(), qPrintable(m_auditor.wrong().join(u'\n')));
}

void AuditYou::brief()
{
    RunningApp app;
    DO(m_auditor.putOn(app));
    QVERIFY(!app.makeProfile().isEmpty());
    QVERIFY(trenddata::addWeeks(app.folder(), *app.clock, *app.uptime));
    DO(app.addEntries({u"A walk to the river, slowly."_s}));
    DO(app.start());
    DO(app.unlock());
    app.app().context().follow(*AppLink::fromText(u"brief"_s));
    BriefModel &brief = *app.opened().brief();
    DO(app.hand().wait(u"the page"_s, [&] { return brief.hasAny(); }));
    DO(app.press(u"addQuestion"_s));
    DO(app.typeInto(u"question0Field"_s, u"May I fly?"_s));
    DO(m_auditor.look(app, u"briefScreen"_s));
    DO(app.hand().showRow(u"briefScreen"_s, 1));
    DO(m_auditor.look(app, u"line1"_s, u"lines of the page"_s));
    DO(m_auditor.pressAndLook(app, u"source1"_s, u"entryCount"_s, u"where a number comes from"_s));
    DO(app.press(u"back"_s));
    DO(app.hand().showRow(u"briefScreen"_s, 2));
    DO(m_auditor.look(app, u"briefPicture"_s, u"the page as it will be printed"_s));
    DO(m_auditor.pressAndLook(app, u"briefJournal"_s, u"journalLine0"_s, u"lines of the journal"_s));
    DO(app.press(u"back"_s));
    DO(m_auditor.pressAndLook(app, u"saveBrief"_s, u"savePdf"_s, u"where the page goes"_s));
    QVERIFY2(m_auditor.wrong().isEmpty(), qPrintable(m_auditor.wrong().join(u'\n')));
}

void AuditYou::settings()
{
    RunningApp app;
    DO(m_auditor.putOn(app));
    QVERIFY(!app.makeProfile().isEmpty());
    DO(app.start());
    DO(app.unlock());
    DO(m_auditor.pressAndLook(app, u"you"_s, u"youScreen"_s));
    DO(m_auditor.pressAndLook(app, u"textSize"_s, u"choice200"_s, u"text size"_s));
    DO(app.press(u"close"_s));
    DO(app.seeGone(u"choice200"_s));
    DO(m_auditor.pressAndLook(app, u"rename"_s, u"newName"_s, u"rename"_s));
    DO(app.press(u"close"_s));
    DO(app.seeGone(u"newName"_s));
    DO(m_auditor.pressAndLook(app, u"about"_s, u"aboutScreen"_s));
    DO(m_auditor.pressAndLook(app, u"licence1"_s, u"licenceScreen"_s));
    DO(app.press(u"back"_s));
    DO(app.see(u"aboutScreen"_s));
    DO(app.press(u"back"_s));
    DO(app.press(u"passphrase"_s));
    DO(app.typeInto(u"passphrase"_s, u"not this one"_s));
    DO(app.press(u"next"_s));
    DO(app.hand().wait(u"the answer"_s, [&] { return !app.opened().settings()->problem().isEmpty(); }));
    DO(m_auditor.look(app, u"askPassphraseScreen"_s));
    app.hand().pressKey(Qt::Key_Backspace, Qt::ControlModifier);
    app.hand().type(QString::fromUtf8(RunningApp::kPassphrase));
    DO(app.press(u"next"_s));
    DO(m_auditor.look(app, u"passphraseScreen"_s, u"next passphrase"_s));
    QVERIFY2(m_auditor.wrong().isEmpty(), qPrintable(m_auditor.wrong().join(u'\n')));
}

void AuditYou::signs()
{
    RunningApp app;
    DO(m_auditor.putOn(app));
    QVERIFY(!app.makeProfile().isEmpty());
    DO(app.start());
    DO(app.unlock());
    DO(app.press(u"you"_s));
    DO(m_auditor.pressAndLook(app, u"offerFromSum"_s, u"choice9"_s, u"when to offer people"_s));
    DO(app.press(u"close"_s));
    DO(app.seeGone(u"choice9"_s));
    DO(m_auditor.pressAndLook(app, u"questionnaires"_s, u"questionnaireListScreen"_s));
    DO(m_auditor.pressAndLook(app, u"questionnaire2"_s, u"questionnaireScreen"_s));
    DO(app.press(u"begin"_s));
    const QuestionnaireForm *form = app.opened().questionnaires()->form();
    for (int number = 1; number <= 8; ++number) {
        if (number == 8)
            DO(m_auditor.look(app, u"questionnaireFormScreen"_s));
        DO(app.press(u"answer3"_s));
        DO(app.press(u"nextQuestion"_s));
        DO(app.hand().wait(u"the next"_s, [&] { return number == 8 || form->number() == number + 1; }));
    }
    DO(m_auditor.look(app, u"someone"_s, u"questionnaireResultScreen"_s));
    DO(app.press(u"back"_s));
    DO(m_auditor.look(app, u"result0"_s, u"earlier answers"_s));
    for (const QString &screen : {u"questionnaireListScreen"_s, u"youScreen"_s}) {
        DO(app.press(u"back"_s));
        DO(app.see(screen));
    }
    DO(m_auditor.pressAndLook(app, u"symptoms"_s, u"symptomScreen"_s));
    DO(m_auditor.pressAndLook(app, u"redList"_s, u"redListScreen"_s));
    QVERIFY2(m_auditor.wrong().isEmpty(), qPrintable(m_auditor.wrong().join(u'\n')));
}

ALONGSIDE_APP_TEST(AuditYou)
#include "tst_AuditYou.moc"
