#include "app/AppTests.h"
#include "app/ScreenAuditor.h"

#include <QFile>

using namespace Qt::StringLiterals;
using namespace alongside;

/// Every screen of appointments and the questions for them.
class AuditVisits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { qRegisterMetaType<ScreenAuditor::Look>(); }
    void appointments_data() { ScreenAuditor::devices(); }
    void appointments();
    void questions_data() { ScreenAuditor::devices(); }
    void questions();
    void calendars_data() { ScreenAuditor::devices(); }
    void calendars();

private:
    RunningApp::Done start(RunningApp &app);

    ScreenAuditor m_auditor;
};

// With people and a scan to choose from, an appointment in another zone, and questions for it.
RunningApp::Done AuditVisits::start(RunningApp &app)
{
    app.apps = std::make_shared<OpenedApps>();
    if (app.makeProfile().isEmpty())
        return std::unexpected(u"no profile could be made"_s);
    return m_auditor.putOn(app)
        .and_then([&] {
            return app.change([](Store &store) -> Result<void> {
                const LivedTime time =
                    LivedTime::onClock(QDate(2026, 3, 17), QTime(10, 30), QTimeZone("America/New_York"));
                const auto contact = store.contacts().add({.role = ContactRole::Oncologist,
                                                           .name = u"Dr. Amara Osei-Castellanos"_s,
                                                           .organisation = u"Northside Hospital"_s});
                const auto scan = store.scans().add({.kind = ScanKind::PetCt, .time = time});
                if (!contact || !scan)
                    return fail(ErrorCode::Internal);
                const auto visit =
                    store.visits().add({.contact = *contact,
                                        .who = u"Dr. Amara Osei-Castellanos"_s,
                                        .about = u"Results of the scan"_s,
                                        .time = time,
                                        .scan = *scan,
                                        .place = u"1 Northside Road, east entrance\nSpringfield"_s,
                                        .preparation = u"Blue card, list of medicines"_s,
                                        .companion = u"Sam"_s,
                                        .note = u"Park behind the pharmacy"_s});
                if (!visit)
                    return std::unexpected(visit.error());
                for (const QString &body :
                     {u"What do we do if the result is not clear?"_s, u"May I swim with the port?"_s}) {
                    const auto question = store.visitQuestions().add(*visit, body);
                    if (!question)
                        return std::unexpected(question.error());
                    if (auto answered =
                            store.visitQuestions().setAnswer(*question, u"Another scan in 6 weeks"_s);
                        !answered)
                        return answered;
                }
                return {};
            });
        })
        .and_then([&] { return app.start(); })
        .and_then([&] { return app.unlock(); })
        .and_then([&] { return app.see(u"nextVisit"_s); });
}

void AuditVisits::appointments()
{
    RunningApp app;
    DO(start(app));
    DO(m_auditor.look(app, u"nextVisit"_s, u"today with an appointment"_s));
    DO(m_auditor.pressAndLook(app, u"visits"_s, u"visit0"_s, u"appointments"_s));
    DO(m_auditor.pressAndLook(app, u"visit0"_s, u"visitScreen"_s));
    DO(m_auditor.pressAndLook(app, u"editVisit"_s, u"visitFormScreen"_s));
    DO(m_auditor.pressAndLook(app, u"visitWhenRow"_s, u"momentDone"_s, u"when it is"_s));
    DO(app.press(u"momentDone"_s));
    DO(app.seeGone(u"momentDone"_s));
    DO(m_auditor.pressAndLook(app, u"visitScanRow"_s, u"noScan"_s, u"which scan"_s));
    DO(app.press(u"close"_s));
    DO(app.seeGone(u"noScan"_s));
    DO(m_auditor.pressAndLook(app, u"chooseContact"_s, u"visitPersonScreen"_s));
    DO(app.press(u"back"_s));
    app.opened().visits()->draft()->setNote(u"word "_s.repeated(visit::kLongestText / 5 + 1));
    DO(app.press(u"saveVisit"_s));
    DO(m_auditor.look(app, u"visitProblem"_s, u"too many words"_s));
    DO(app.press(u"abandonVisit"_s));
    DO(app.press(u"deleteVisit"_s));
    DO(app.see(u"noVisits"_s));
    ScreenAuditor::hideToast(app);
    DO(m_auditor.look(app, u"noVisits"_s, u"no appointments"_s));
    DO(app.press(u"visitBin"_s));
    DO(m_auditor.look(app, u"restore"_s, u"deleted appointments"_s));
    QVERIFY2(m_auditor.wrong().isEmpty(), qPrintable(m_auditor.wrong().join(u'\n')));
}

void AuditVisits::questions()
{
    RunningApp app;
    DO(start(app));
    DO(app.press(u"nextVisit"_s));
    DO(m_auditor.pressAndLook(app, u"visitQuestions"_s, u"question0"_s, u"questions"_s));
    DO(m_auditor.pressAndLook(app, u"changeQuestions"_s, u"up1"_s, u"questions being changed"_s));
    DO(m_auditor.pressAndLook(app, u"reword0"_s, u"changedQuestion"_s, u"another wording"_s));
    DO(app.press(u"close"_s));
    DO(app.seeGone(u"changedQuestion"_s));
    DO(m_auditor.pressAndLook(app, u"take0"_s, u"place0"_s, u"for which appointment"_s));
    DO(app.press(u"close"_s));
    DO(app.seeGone(u"place0"_s));
    DO(app.press(u"changeQuestions"_s));
    DO(m_auditor.pressAndLook(app, u"addQuestion"_s, u"newQuestion"_s, u"add a question"_s));
    DO(m_auditor.pressAndLook(app, u"pickQuestions"_s, u"questionListsScreen"_s));
    DO(app.press(u"back"_s));
    DO(app.see(u"visitQuestionsScreen"_s));
    DO(app.hand().showRow(u"visitQuestionsScreen"_s, 0));
    DO(m_auditor.pressAndLook(app, u"write0"_s, u"notebookScreen"_s));
    QVERIFY2(m_auditor.wrong().isEmpty(), qPrintable(m_auditor.wrong().join(u'\n')));
}

void AuditVisits::calendars()
{
    RunningApp app;
    DO(start(app));
    DO(app.press(u"nextVisit"_s));
    DO(m_auditor.pressAndLook(app, u"shareVisit"_s, u"visitShareScreen"_s));
    DO(app.press(u"back"_s));
    DO(app.press(u"back"_s));
    DO(app.press(u"visits"_s));
    DO(m_auditor.pressAndLook(app, u"importVisits"_s, u"chooseCalendar"_s, u"add from a calendar"_s));
    QTemporaryDir folder;
    QFile file(folder.filePath(u"calendar.ics"_s));
    QVERIFY(file.open(QIODevice::WriteOnly)
            && file.write("BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nSUMMARY:Blood test\r\n"
                          "DTSTART;TZID=Mars/Olympus:20260316T080000\r\nRRULE:FREQ=WEEKLY\r\n"
                          "LOCATION:Ward 4\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n")
                   > 0);
    file.close();
    app.opened().visits()->found()->read(QUrl::fromLocalFile(file.fileName()));
    DO(m_auditor.look(app, u"found0"_s, u"what is in a calendar"_s));
    QVERIFY2(m_auditor.wrong().isEmpty(), qPrintable(m_auditor.wrong().join(u'\n')));
}

ALONGSIDE_APP_TEST(AuditVisits)
#include "tst_AuditVisits.moc"
