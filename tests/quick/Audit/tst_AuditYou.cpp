#include "Trends/TrendData.h"
#include "app/AppTests.h"
#include "app/ScreenAuditor.h"

using namespace Qt::StringLiterals;
using namespace alongside;

/// Every screen of trends, treatment, the page for a visit, symptoms and settings.
class AuditYou : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { qRegisterMetaType<ScreenAuditor::Look>(); }
    void trends_data() { ScreenAuditor::devices(); }
    void trends();
    void brief_data() { ScreenAuditor::devices(); }
    void brief();
    void settings_data() { ScreenAuditor::devices(); }
    void settings();
    void locked_anew_data() { ScreenAuditor::devices(); }
    void locked_anew();
    void signs_data() { ScreenAuditor::devices(); }
    void signs();

private:
    ScreenAuditor m_auditor;
};

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
    DO(app.hand().wait(u"the question on the page"_s,
                       [&] { return brief.lines().first().item.text == u"May I fly?"_s; }));
    DO(m_auditor.look(app, u"briefScreen"_s));
    DO(m_auditor.look(app, u"line2"_s, u"lines of the page"_s));
    DO(m_auditor.pressAndLook(app, u"source2"_s, u"briefEntriesScreen"_s, u"where a number comes from"_s));
    DO(app.press(u"back"_s));
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
    DO(m_auditor.pressAndLook(app, u"language"_s, u"choice1"_s, u"language"_s));
    DO(app.press(u"close"_s));
    DO(app.seeGone(u"choice1"_s));
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

void AuditYou::locked_anew()
{
    RunningApp app;
    DO(m_auditor.putOn(app));
    QVERIFY(!app.makeProfile().isEmpty());
    DO(app.start());
    DO(app.unlock());
    DO(app.press(u"you"_s));
    DO(m_auditor.pressAndLook(app, u"lockAnew"_s, u"lockAnewScreen"_s));
    DO(app.press(u"next"_s));
    DO(app.typeInto(u"passphrase"_s, QString::fromUtf8(RunningApp::kPassphrase)));
    DO(app.press(u"next"_s));
    DO(m_auditor.look(app, u"keepPassphrase"_s, u"passphrase when locking anew"_s));
    DO(app.press(u"next"_s));
    DO(m_auditor.look(app, u"recoveryCodeScreen"_s, u"code after locking anew"_s));
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
    DO(app.press(u"back"_s));
    DO(app.see(u"questionnaireListScreen"_s));
    DO(app.press(u"questionnaire3"_s));
    DO(m_auditor.pressAndLook(app, u"begin"_s, u"questionnaireScalesScreen"_s));
    DO(app.press(u"scale1-4"_s));
    DO(app.press(u"keepAnswers"_s));
    DO(m_auditor.look(app, u"questionnaireResultScreen"_s, u"numbers kept each for itself"_s));
    for (const QString &screen : {u"questionnaireScreen"_s, u"questionnaireListScreen"_s, u"youScreen"_s}) {
        DO(app.press(u"back"_s));
        DO(app.see(screen));
    }
    DO(m_auditor.pressAndLook(app, u"symptoms"_s, u"symptomScreen"_s));
    DO(m_auditor.pressAndLook(app, u"redList"_s, u"redListScreen"_s));
    QVERIFY2(m_auditor.wrong().isEmpty(), qPrintable(m_auditor.wrong().join(u'\n')));
}

ALONGSIDE_APP_TEST(AuditYou)
#include "tst_AuditYou.moc"
