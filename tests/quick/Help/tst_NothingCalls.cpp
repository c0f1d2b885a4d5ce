#include "CareTeam/TeamApp.h"
#include "Groups/GroupSteps.h"
#include "Learn/LearnHand.h"
#include "app/AppTests.h"
#include "support/AssistiveTool.h"

#include <QClipboard>
#include <QGuiApplication>

using namespace Qt::StringLiterals;
using namespace alongside;

/// A device that calls nobody: every number is there to be read and copied, and no button promises a call.
class NothingCalls : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void helplines_are_read_and_copied();
    void what_is_copied_is_said();
    void someone_of_the_care_team_is_read_and_copied();
    void a_groups_number_is_copied();
    void an_organisations_number_is_copied();

private:
    static std::shared_ptr<OpenedApps> allButCalls();
    static RunningApp::Done toHelp(RunningApp &app);
};

std::shared_ptr<OpenedApps> NothingCalls::allButCalls()
{
    auto apps = std::make_shared<OpenedApps>();
    apps->missing = {AppLauncher::Means::Call};
    return apps;
}

RunningApp::Done NothingCalls::toHelp(RunningApp &app)
{
    app.options.link = u"alongside://help"_s;
    return app.start().and_then([&] { return app.see(u"helpScreen"_s); });
}

void NothingCalls::helplines_are_read_and_copied()
{
    RunningApp app;
    app.apps = allButCalls();
    DO(toHelp(app));
    DO(app.read(u"number-116123"_s, u"116 123"_s));
    DO(app.read(u"helpScreen"_s, u"Samaritans"_s)); // whom the button names else
    DO(app.see(u"text-85258"_s));                   // messages it does send
    QVERIFY(!app.hand().find(u"call-116123"_s));
    DO(app.press(u"copyNumber-116123"_s));
    DO(app.read(u"copiedNumber-116123"_s, u"Copied."_s));
    QCOMPARE(QGuiApplication::clipboard()->text(), u"116 123"_s);
    QVERIFY(!app.hand().find(u"copiedNumber-999"_s));
    QVERIFY(app.apps->opened.isEmpty());

    RunningApp phone;
    phone.apps = std::make_shared<OpenedApps>();
    DO(toHelp(phone));
    DO(phone.see(u"call-116123"_s));
    for (const QString &name : {u"callsNobody"_s, u"number-116123"_s, u"copyNumber-116123"_s})
        QVERIFY2(!phone.hand().find(name), qPrintable(name));
}

void NothingCalls::what_is_copied_is_said()
{
    RunningApp app;
    app.apps = allButCalls();
    AssistiveTool reader;
    DO(toHelp(app));
    DO(app.see(u"copyNumber-116123"_s));
    reader.arrive();
    DO(app.press(u"copyNumber-116123"_s));
    QVERIFY(reader.announcements().contains(u"Copied."_s));
}

void NothingCalls::someone_of_the_care_team_is_read_and_copied()
{
    using enum AppLauncher::Means;
    RunningApp app;
    app.apps = std::make_shared<OpenedApps>();
    app.apps->missing = {Call, TextMessage, Mail, Map};
    DO(teamapp::startWith(
        app, {{.name = u"Nurse line"_s,
               .phones = {{.number = PhoneNumber::fromText(u"030 12345"_s).value(), .takesTexts = true}},
               .emails = {u"line@example.org"_s},
               .address = u"1 Main Street\nSpringfield"_s}}));
    for (const QString &name : {u"callContact"_s, u"textContact"_s})
        QVERIFY2(!app.hand().find(name), qPrintable(name));
    DO(app.press(u"contact0"_s));
    DO(app.see(u"copyMail0"_s));
    for (const QString &name : {u"call-03012345"_s, u"text-03012345"_s, u"mail0"_s, u"map"_s})
        QVERIFY2(!app.hand().find(name), qPrintable(name));
    DO(app.read(u"number-03012345"_s, u"030 12345"_s));
    DO(app.press(u"copyNumber-03012345"_s));
    DO(app.see(u"copiedNumber-03012345"_s));
    QCOMPARE(QGuiApplication::clipboard()->text(), u"030 12345"_s);
    QVERIFY(!app.hand().find(u"copy-03012345"_s)); // not twice
}

void NothingCalls::a_groups_number_is_copied()
{
    RunningApp app;
    DO(groupsteps::startAtGroups(app));
    app.apps->missing = {AppLauncher::Means::Call};
    DO(groupsteps::openGroup(app, u"us-ca-wcrc"_s));
    DO(app.read(u"number-5106014040"_s, u"510-601-4040"_s));
    QVERIFY(!app.hand().find(u"callGroup0"_s));
    DO(app.press(u"copyNumber-5106014040"_s));
    QCOMPARE(QGuiApplication::clipboard()->text(), u"510-601-4040"_s);
}

void NothingCalls::an_organisations_number_is_copied()
{
    RunningApp app;
    app.apps = allButCalls();
    DO(learnhand::open(app));
    DO(app.typeInto(u"learnSearch"_s, u"living beyond"_s));
    DO(app.read(u"found0"_s, u"Living Beyond"_s));
    DO(app.press(u"found0"_s));
    DO(app.see(u"organisationScreen"_s));
    DO(app.read(u"number-888-753-5222"_s, u"888-753-5222"_s));
    QVERIFY(!app.hand().find(u"call-8887535222"_s));
    DO(app.press(u"copyNumber-888-753-5222"_s));
    QCOMPARE(QGuiApplication::clipboard()->text(), u"888-753-5222"_s);
}

ALONGSIDE_APP_TEST(NothingCalls)
#include "tst_NothingCalls.moc"
