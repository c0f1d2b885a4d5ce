#include "TeamApp.h"
#include "app/AppTests.h"

#include "support/AssistiveTool.h"
#include "support/CodeSights.h"

using namespace Qt::StringLiterals;
using namespace alongside;
using namespace alongside::teamapp;

/// People from QR codes into the care team, read through the device's camera, through the screens.
class PeopleByCamera : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void somebody_is_looked_at_and_kept_data();
    void somebody_is_looked_at_and_kept();
    void what_is_no_person_is_passed_over();
    void a_card_with_nobody_on_it_is_said();
    void the_system_asks_first();
    void what_is_in_the_way_is_heard();
    void leaving_turns_it_off();
    void locking_turns_it_off();
    void device_without_a_camera_does_not_offer_it();
};

namespace {

RunningApp::Done toCode(RunningApp &app, const QImage &sight)
{
    app.camera->there = true;
    app.camera->sight = sight;
    return toImport(app).and_then([&] { return app.press(u"readCardCode"_s); });
}

const auto kPoster = u"https://example.org/a-poster"_s;

} // namespace

void PeopleByCamera::somebody_is_looked_at_and_kept_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("vCard 3.0") << QString::fromUtf8(cardOf("FN:Dr. Amara Osei\r\nTEL:02079460101"));
    QTest::newRow("MECARD") << u"MECARD:N:Osei,Dr. Amara;TEL:02079460101;;"_s;
}

void PeopleByCamera::somebody_is_looked_at_and_kept()
{
    QFETCH(const QString, text);
    RunningApp app;
    DO(toCode(app, codesights::code(text, 12)));
    DO(app.read(u"importCount"_s, u"1 person in it"_s));
    DO(app.read(u"found0"_s, u"02079460101"_s));
    DO(app.seeGone(u"codeCameraView"_s));
    QVERIFY(!app.camera->on);
    QCOMPARE(kept(app), 0); // nobody came in alone
    DO(app.press(u"addPeople"_s));
    DO(seeKept(app, 1));
    DO(app.press(u"undo"_s));
    DO(seeKept(app, 0));
}

void PeopleByCamera::what_is_no_person_is_passed_over()
{
    RunningApp app;
    DO(toCode(app, codesights::code(kPoster)));
    DO(app.read(u"codeRemark"_s, u"That code is not of a person, so it was not opened."_s));
    QVERIFY(app.camera->on);
    app.camera->sight = codesights::code(QString::fromUtf8(cardOf("FN:Ben\r\nTEL:555")));
    DO(app.read(u"found0"_s, u"Ben"_s));
}

void PeopleByCamera::a_card_with_nobody_on_it_is_said()
{
    RunningApp app;
    DO(toCode(app, codesights::code(QString::fromUtf8(cardOf("NOTE:nobody")))));
    DO(app.read(u"importProblem"_s, u"Nothing was changed."_s));
    QVERIFY(!app.camera->on);
    DO(app.seeGone(u"codeCameraView"_s));
    DO(app.seeGone(u"addPeople"_s));
}

void PeopleByCamera::the_system_asks_first()
{
    RunningApp app;
    app.camera->permission = GivenCamera::Permission::Asks;
    DO(toCode(app, codesights::table()));
    DO(app.see(u"codeCameraView"_s));
    QVERIFY(!app.camera->on);
    app.camera->answer(false);
    DO(app.read(u"codeCameraTrouble"_s, u"The camera is not allowed"_s));
}

void PeopleByCamera::what_is_in_the_way_is_heard()
{
    RunningApp app;
    AssistiveTool reader;
    app.camera->permission = GivenCamera::Permission::Asks;
    DO(toCode(app, codesights::table()));
    const QObject *sheet = app.app().window()->findChild<QObject *>(u"codeCameraSheet"_s);
    QVERIFY(sheet);
    DO(app.hand().wait(u"the sheet in place"_s, [&] { return sheet->property("opened").toBool(); }));
    reader.arrive();
    const auto heard = [&] {
        return app.hand().wait(u"words about it"_s, [&] { return !reader.announcements().isEmpty(); });
    };
    app.camera->answer(false);
    DO(heard());
    QCOMPARE(reader.announcements().join(u'|'), u"The camera is not allowed"_s);
    reader.forget();
    app.camera->permission = GivenCamera::Permission::Granted;
    DO(app.press(u"startCodeCamera"_s));
    DO(app.see(u"codeCameraView"_s));
    app.camera->breakOff();
    DO(heard());
    QCOMPARE(reader.announcements().join(u'|'), u"The camera does not work now"_s);
}

void PeopleByCamera::leaving_turns_it_off()
{
    RunningApp app;
    DO(toCode(app, codesights::table()));
    DO(app.seeStill(u"codeCameraView"_s));
    QVERIFY(app.camera->on);
    DO(app.press(u"close"_s));
    DO(app.seeGone(u"codeCameraView"_s));
    QVERIFY(!app.camera->on);
    DO(app.see(u"careTeamImportScreen"_s));
}

void PeopleByCamera::locking_turns_it_off()
{
    RunningApp app;
    DO(toCode(app, codesights::table()));
    DO(app.see(u"codeCameraView"_s));
    app.session().lock();
    QVERIFY(!app.camera->on);
    DO(app.see(u"passphrase"_s));
    DO(app.seeClosed());
    DO(app.unlock());
    DO(app.seeGone(u"codeCameraView"_s));
}

void PeopleByCamera::device_without_a_camera_does_not_offer_it()
{
    RunningApp app;
    DO(toImport(app));
    DO(app.see(u"chooseCardPicture"_s));
    DO(app.seeGone(u"readCardCode"_s));
    QCOMPARE(app.camera->starts, 0);
}

ALONGSIDE_APP_TEST(PeopleByCamera)
#include "tst_PeopleByCamera.moc"
