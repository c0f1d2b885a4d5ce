#include "Asks/AskHand.h"
#include "app/AppTests.h"
#include "app/ScreenAuditor.h"

using namespace Qt::StringLiterals;
using namespace alongside;
using namespace alongside::askhand;

/// Every screen of asking, and of who knows what.
class AuditAsks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { qRegisterMetaType<ScreenAuditor::Look>(); }
    void asks_data() { ScreenAuditor::devices(); }
    void asks();
    void circle_data() { ScreenAuditor::devices(); }
    void circle();

private:
    ScreenAuditor m_auditor;
};

void AuditAsks::asks()
{
    RunningApp app;
    DO(m_auditor.putOn(app));
    DO(startAt(app, u"support/asks"_s, u"newAsk"_s, [](Store &store) -> Result<void> {
        return store.circle().put(
            {.name = u"Sam"_s, .contact = ContactId{1}, .standing = NewsStanding::NotYet});
    }));
    DO(m_auditor.look(app, u"noAsks"_s, u"no asks yet"_s));
    DO(m_auditor.pressAndLook(app, u"newAsk"_s, u"askFormScreen"_s));
    DO(m_auditor.pressAndLook(app, u"askIdeas"_s, u"ideaGroup8"_s, u"subjects of ideas"_s));
    DO(app.press(u"ideaGroup5"_s));
    DO(m_auditor.look(app, u"idea6"_s, u"ideas"_s));
    DO(pressOnSheet(app, u"idea5"_s));
    DO(m_auditor.pressAndLook(app, u"askPeople"_s, u"person1"_s, u"people to ask"_s));
    DO(pressOnSheet(app, u"person0"_s));
    DO(app.press(u"askDay"_s));
    DO(app.seeStill(u"askHasTime"_s));
    DO(app.press(u"askHasTime"_s));
    DO(m_auditor.look(app, u"dayDone"_s, u"day of an ask"_s));
    DO(pressOnSheet(app, u"dayDone"_s));
    DO(app.press(u"length3"_s));
    DO(m_auditor.look(app, u"askFormScreen"_s, u"an ask put together"_s));
    DO(app.press(u"saveAsk"_s));
    DO(app.typeInto(u"requestField"_s, u" Thank you."_s));
    DO(m_auditor.look(app, u"askScreen"_s, u"an ask to send"_s));
    DO(m_auditor.pressAndLook(app, u"sendText0"_s, u"notYetGo"_s, u"before it goes to someone"_s));
    DO(pressOnSheet(app, u"notYetGo"_s));
    DO(app.see(u"toast"_s)); // once it is kept; where the window is low, it lies over a button
    ScreenAuditor::hideToast(app);
    DO(app.press(u"back"_s));
    DO(m_auditor.look(app, u"advance0"_s, u"asks"_s));
    DO(app.press(u"ask0"_s));
    DO(app.see(u"askScreen"_s));
    DO(app.press(u"deleteAsk"_s));
    DO(app.press(u"askBin"_s));
    DO(m_auditor.look(app, u"restore"_s, u"deleted asks"_s));
    QVERIFY2(m_auditor.wrong().isEmpty(), qPrintable(m_auditor.wrong().join(u'\n')));
}

void AuditAsks::circle()
{
    RunningApp app;
    DO(m_auditor.putOn(app));
    DO(startAt(app, u"support/circle"_s, u"addName"_s, [](Store &store) -> Result<void> {
        return store.circle().put({.name = u"Sam"_s,
                                   .contact = ContactId{1},
                                   .standing = NewsStanding::Partly,
                                   .knows = u"That I am ill."_s});
    }));
    DO(m_auditor.look(app, u"circleScreen"_s));
    auto *list = app.hand().find(u"circleScreen"_s)->property("list").value<QQuickItem *>();
    QVERIFY(list);
    QMetaObject::invokeMethod(list, "positionViewAtEnd");
    DO(m_auditor.look(app, u"knower1"_s, u"what each knows"_s));
    QMetaObject::invokeMethod(list, "positionViewAtBeginning");
    DO(m_auditor.pressAndLook(app, u"addName"_s, u"circleName"_s, u"someone by name"_s));
    DO(app.press(u"close"_s));
    DO(app.seeGone(u"circleName"_s));
    DO(m_auditor.pressAndLook(app, u"newsDrafts"_s, u"newsScreen"_s));
    DO(m_auditor.pressAndLook(app, u"draft3"_s, u"newsDraftScreen"_s));
    DO(app.typeInto(u"newsWho"_s, u"Sam"_s));
    DO(app.press(u"copyWords"_s));
    DO(m_auditor.look(app, u"noteTold"_s, u"a draft that was sent"_s));
    QVERIFY2(m_auditor.wrong().isEmpty(), qPrintable(m_auditor.wrong().join(u'\n')));
}

ALONGSIDE_APP_TEST(AuditAsks)
#include "tst_AuditAsks.moc"
