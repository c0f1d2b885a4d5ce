#include "app/AppTests.h"
#include "app/ScreenAuditor.h"

using namespace Qt::StringLiterals;
using namespace alongside;

/// Every screen around scans, check-ins and what steadies.
class AuditScans : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { qRegisterMetaType<ScreenAuditor::Look>(); }
    void scans_data() { ScreenAuditor::devices(); }
    void scans();
    void check_ins_data() { ScreenAuditor::devices(); }
    void check_ins();
    void steadying_data() { ScreenAuditor::devices(); }
    void steadying();

private:
    ScreenAuditor m_auditor;
};

void AuditScans::scans()
{
    RunningApp app;
    DO(m_auditor.putOn(app));
    QVERIFY(!app.makeProfile().isEmpty());
    DO(app.start());
    DO(app.unlock());
    DO(m_auditor.pressAndLook(app, u"destination-scans"_s, u"noScans"_s));
    DO(m_auditor.pressAndLook(app, u"addScan"_s, u"scanFormScreen"_s));
    DO(m_auditor.pressAndLook(app, u"scanKind"_s, u"kind8"_s, u"kinds of scans"_s));
    DO(app.press(u"kind8"_s));
    DO(app.seeGone(u"kind8"_s));
    DO(app.typeInto(u"scanPlace"_s, u"Northside Hospital, east entrance"_s));
    DO(m_auditor.pressAndLook(app, u"scanWhen"_s, u"chosenMoment"_s, u"when a scan is"_s));
    DO(app.press(u"momentDone"_s));
    DO(app.seeGone(u"momentDone"_s));
    DO(m_auditor.pressAndLook(app, u"resultDay"_s, u"chosenResultDay"_s, u"when a result is due"_s));
    DO(app.press(u"resultDone"_s));
    DO(app.seeGone(u"resultDone"_s));
    DO(app.press(u"saveScan"_s));
    DO(app.press(u"worry7"_s));
    DO(m_auditor.look(app, u"takeWorryBack"_s, u"scans"_s));
    DO(m_auditor.pressAndLook(app, u"readAsList"_s, u"worryLine0"_s, u"worry as a list"_s));
    DO(app.press(u"back"_s));
    DO(m_auditor.pressAndLook(app, u"next"_s, u"tick0"_s, u"list for scan day"_s));
    DO(m_auditor.pressAndLook(app, u"changeLines"_s, u"remove0"_s, u"changing the list"_s));
    DO(app.press(u"addLine"_s));
    DO(app.typeInto(u"newLine"_s, u"My blue scarf"_s));
    DO(m_auditor.look(app, u"addTo1"_s, u"a new line"_s));
    DO(app.press(u"close"_s));
    DO(app.seeGone(u"addTo1"_s));
    DO(app.press(u"back"_s));
    DO(app.press(u"writeLetter"_s));
    DO(app.typeInto(u"letterWords"_s, u"You have done this before."_s));
    DO(m_auditor.look(app, u"letterKept"_s, u"letter"_s));
    DO(app.press(u"back"_s));
    DO(m_auditor.pressAndLook(app, u"openScan"_s, u"scanScreen"_s));
    DO(app.press(u"openPlan"_s));
    DO(app.typeInto(u"planCompanionField"_s, u"Sam"_s));
    DO(m_auditor.look(app, u"planToWrite"_s, u"making a plan"_s));
    DO(app.press(u"planDone"_s));
    DO(m_auditor.look(app, u"planToRead"_s, u"my plan"_s));
    DO(app.press(u"back"_s));
    app.clock->instant = app.clock->instant.addDays(7);
    DO(app.press(u"back"_s));
    DO(app.press(u"destination-today"_s));
    DO(m_auditor.look(app, u"letterCard"_s, u"today on scan day"_s));
    app.clock->instant = app.clock->instant.addDays(1);
    DO(app.press(u"destination-scans"_s));
    DO(m_auditor.look(app, u"notLooking"_s, u"waiting"_s));
    DO(m_auditor.pressAndLook(app, u"haveResult"_s, u"outcome5"_s, u"how it went"_s));
    DO(app.press(u"outcome5"_s));
    DO(app.seeGone(u"outcome5"_s));
    DO(app.hand().wait(u"the result to be kept"_s,
                       [&] { return app.opened().scans()->season()->next() == ScanSeasonModel::LookBack; }));
    DO(app.press(u"next"_s));
    DO(app.press(u"helped0-1"_s));
    DO(m_auditor.look(app, u"comfortRow0"_s, u"look back"_s));
    DO(app.press(u"lookBackDone"_s));
    DO(app.press(u"openScan"_s));
    DO(app.press(u"deleteScan"_s));
    DO(app.press(u"scanBin"_s));
    DO(m_auditor.look(app, u"restore"_s, u"deleted scans"_s));
    QVERIFY2(m_auditor.wrong().isEmpty(), qPrintable(m_auditor.wrong().join(u'\n')));
}

void AuditScans::check_ins()
{
    RunningApp app;
    DO(m_auditor.putOn(app));
    QVERIFY(!app.makeProfile().isEmpty());
    DO(app.start());
    DO(app.unlock());
    DO(m_auditor.pressAndLook(app, u"checkIns"_s, u"empty"_s, u"no check-ins"_s));
    DO(app.press(u"checkInFirst"_s));
    app.opened().checkIn()->answerScanWorry(3);
    DO(m_auditor.look(app, u"scanWorry"_s, u"check-in around a scan"_s));
    DO(app.press(u"mood0"_s));
    DO(app.press(u"measure2-2"_s));
    DO(app.press(u"measure3-10"_s));
    DO(app.typeInto(u"note"_s, u"Soup on the balcony."_s));
    DO(app.hand().wait(u"the answers to be kept"_s, [&] { return app.opened().checkIn()->isSettled(); }));
    DO(m_auditor.look(app, u"veryLow"_s, u"check-in"_s));
    DO(m_auditor.pressAndLook(app, u"measures"_s, u"measuresScreen"_s));
    DO(app.typeInto(u"newMeasure"_s, u"Tingling feet"_s));
    DO(app.press(u"addMeasure"_s));
    DO(m_auditor.look(app, u"remove7"_s, u"a symptom of one's own"_s));
    DO(m_auditor.pressAndLook(app, u"rename7"_s, u"newName"_s, u"another name"_s));
    DO(app.press(u"close"_s));
    DO(app.seeGone(u"newName"_s));
    DO(app.press(u"remove7"_s));
    DO(app.see(u"eraseMeasure0"_s));
    m_auditor.hideToast(app);
    DO(app.press(u"eraseMeasure0"_s));
    DO(m_auditor.look(app, u"eraseMeasureNow0"_s, u"a symptom removed"_s));
    DO(app.press(u"back"_s));
    DO(app.press(u"done"_s));
    DO(m_auditor.look(app, u"checkIn0"_s, u"check-ins"_s));
    DO(app.press(u"checkIn0"_s));
    DO(app.hand().wait(u"it to be read"_s, [&] { return app.opened().checkIn()->isReady(); }));
    DO(app.press(u"delete"_s));
    DO(app.press(u"bin"_s));
    DO(m_auditor.look(app, u"restore"_s, u"deleted check-ins"_s));
    m_auditor.hideToast(app);
    DO(app.press(u"back"_s));
    DO(app.press(u"back"_s));
    DO(m_auditor.pressAndLook(app, u"badDay"_s, u"easyScreen"_s, u"bad day"_s));
    DO(app.press(u"mood0"_s));
    DO(m_auditor.look(app, u"veryLow"_s, u"bad day very low"_s));
    DO(app.press(u"done"_s));
    DO(m_auditor.look(app, u"addMore"_s, u"today after a check-in"_s));
    DO(app.press(u"you"_s));
    DO(m_auditor.pressAndLook(app, u"rest"_s, u"choice7"_s, u"rest"_s));
    DO(app.press(u"choice7"_s));
    DO(app.seeGone(u"choice7"_s));
    DO(app.press(u"back"_s));
    DO(m_auditor.look(app, u"restCard"_s, u"today at rest"_s));
    QVERIFY2(m_auditor.wrong().isEmpty(), qPrintable(m_auditor.wrong().join(u'\n')));
}

void AuditScans::steadying()
{
    RunningApp app;
    app.haptics->available = true;
    app.tones->available = false;
    DO(m_auditor.putOn(app));
    QVERIFY(!app.makeProfile().isEmpty());
    DO(app.start());
    DO(app.unlock());
    app.opened().settings()->setIdleMinutes(0); // nothing is touched for minutes
    DO(m_auditor.pressAndLook(app, u"coping"_s, u"copingScreen"_s));
    DO(m_auditor.pressAndLook(app, u"tool-breathing"_s, u"breathingScreen"_s, u"breathing"_s));
    DO(app.press(u"sound"_s));
    DO(m_auditor.pressAndLook(app, u"begin"_s, u"soundProblem"_s, u"breathing in"_s));
    app.uptime->on += std::chrono::minutes(2);
    DO(m_auditor.look(app, u"ending"_s, u"breathing done"_s));
    DO(app.press(u"done"_s));
    DO(m_auditor.pressAndLook(app, u"tool-grounding"_s, u"groundingScreen"_s, u"first sense"_s));
    for (int step = 0; step < 5; ++step)
        DO(app.press(u"next"_s));
    DO(m_auditor.look(app, u"done"_s, u"senses done"_s));
    DO(app.press(u"done"_s));
    DO(m_auditor.pressAndLook(app, u"tool-muscles"_s, u"musclesScreen"_s, u"muscles"_s));
    DO(app.press(u"begin"_s));
    DO(m_auditor.pressAndLook(app, u"pause"_s, u"goOn"_s, u"muscles tensed"_s));
    DO(app.press(u"back"_s));
    DO(app.press(u"tool-worry-time"_s));
    DO(app.typeInto(u"worryWords"_s, u"What if they want to talk about it at once, and I am alone there"_s));
    DO(app.press(u"later"_s));
    DO(m_auditor.look(app, u"worry0"_s, u"worry"_s));
    DO(app.press(u"worryTime"_s));
    DO(m_auditor.pressAndLook(app, u"act0"_s, u"day0-1"_s, u"worry time"_s));
    DO(app.press(u"closeList"_s));
    DO(m_auditor.look(app, u"ending"_s, u"worry time over"_s));
    DO(app.press(u"done"_s));
    DO(app.press(u"back"_s));
    DO(m_auditor.pressAndLook(app, u"tool-kind-words"_s, u"kindWordsScreen"_s, u"kind words"_s));
    DO(m_auditor.pressAndLook(app, u"addKindWords"_s, u"kindField"_s, u"kind words of one's own"_s));
    QVERIFY2(m_auditor.wrong().isEmpty(), qPrintable(m_auditor.wrong().join(u'\n')));
}

ALONGSIDE_APP_TEST(AuditScans)
#include "tst_AuditScans.moc"
