#include "Packs/CameraSteps.h"
#include "app/AppTests.h"

using namespace Qt::StringLiterals;
using namespace alongside;
using namespace alongside::camerasteps;

/// The device's camera while it looks for codes of groups: on when it is asked for and allowed, off on every
/// way out.
class CameraForPacks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void device_without_a_camera_does_not_offer_it();
    void nothing_is_turned_on_before_it_is_asked_for();
    void the_system_asks_first();
    void whoever_does_not_allow_it_chooses_a_picture();
    void a_camera_that_is_taken_away_is_tried_again();
    void every_way_out_turns_it_off_data();
    void every_way_out_turns_it_off();
    void it_falls_still_when_the_app_is_not_in_front();
    void it_falls_still_with_the_lock_data();
    void it_falls_still_with_the_lock();
    void a_link_from_outside_turns_it_off();
};

void CameraForPacks::device_without_a_camera_does_not_offer_it()
{
    RunningApp app;
    DO(startAtGroups(app));
    DO(goToInbox(app));
    QVERIFY(app.camera->looks > 0);
    DO(app.see(u"choosePackPicture"_s));
    DO(app.seeGone(u"readPackCode"_s));
    QCOMPARE(app.camera->starts, 0);
}

// Not even looked for: that costs time.
void CameraForPacks::nothing_is_turned_on_before_it_is_asked_for()
{
    RunningApp app;
    app.camera->there = true;
    DO(startAtGroups(app));
    DO(app.press(u"groupPacks"_s));
    DO(app.see(u"packListScreen"_s));
    QCOMPARE(app.camera->looks, 0);
    DO(app.press(u"packInbox"_s));
    DO(app.see(u"readPackCode"_s));
    QCOMPARE(app.camera->starts, 0);
}

void CameraForPacks::the_system_asks_first()
{
    RunningApp app;
    app.coversWhenInactive = true; // a phone's question takes it from the front
    app.camera->permission = GivenCamera::Permission::Asks;
    DO(startAtInbox(app));
    DO(turnOn(app, codesights::code(linkOf(onePack()))));
    app.becomes(Qt::ApplicationInactive);
    app.camera->answer(true);
    app.becomes(Qt::ApplicationActive);
    DO(app.read(u"packGroup0"_s, u"Tuesday circle"_s));
    DO(seeOff(app));

    app.camera->permission = GivenCamera::Permission::Asks;
    DO(app.press(u"leavePack"_s));
    DO(turnOn(app, codesights::code(linkOf(onePack()))));
    app.camera->answer(false);
    DO(app.read(u"codeCameraTrouble"_s, u"The camera is not allowed"_s));
    DO(app.seeGone(u"codeCameraView"_s));
}

void CameraForPacks::whoever_does_not_allow_it_chooses_a_picture()
{
    const QTemporaryDir files;
    const QString path = files.filePath(u"code.png"_s);
    QVERIFY(codesights::code(linkOf(onePack())).save(path));
    RunningApp app;
    app.camera->permission = GivenCamera::Permission::Refused;
    app.picker->files = {QUrl::fromLocalFile(path)};
    DO(startAtInbox(app));
    DO(app.press(u"readPackCode"_s));
    DO(app.read(u"codeCameraTrouble"_s, u"You can allow it in the device's settings."_s));
    DO(app.press(u"codePictureInstead"_s));
    DO(app.read(u"packGroup0"_s, u"Tuesday circle"_s));
    DO(app.seeGone(u"codeCameraTrouble"_s));
}

void CameraForPacks::a_camera_that_is_taken_away_is_tried_again()
{
    RunningApp app;
    DO(startAtInbox(app));
    DO(turnOn(app, codesights::table()));
    DO(seeSome(app));
    app.camera->breakOff();
    DO(app.read(u"codeCameraTrouble"_s, u"The camera does not work now"_s));
    DO(seeOff(app));
    app.camera->works = false;
    DO(app.press(u"startCodeCamera"_s));
    DO(app.see(u"codeCameraTrouble"_s));
    app.camera->works = true;
    DO(app.press(u"startCodeCamera"_s));
    DO(app.see(u"codeCameraView"_s));
    app.camera->sight = codesights::code(linkOf(onePack()));
    DO(app.read(u"packGroup0"_s, u"Tuesday circle"_s));
}

void CameraForPacks::every_way_out_turns_it_off_data()
{
    QTest::addColumn<int>("key");
    QTest::newRow("its button") << 0;
    QTest::newRow("Escape") << int(Qt::Key_Escape);
    QTest::newRow("Back") << int(Qt::Key_Back);
}

void CameraForPacks::every_way_out_turns_it_off()
{
    QFETCH(const int, key);
    RunningApp app;
    DO(startAtInbox(app));
    DO(turnOn(app, codesights::table()));
    DO(seeSome(app));
    if (key == 0)
        DO(app.press(u"close"_s));
    else
        QTest::keyClick(app.app().window(), Qt::Key(key));
    DO(seeOff(app));
    DO(app.see(u"packInboxScreen"_s));
    // What comes late is seen by nobody.
    app.camera->show(codesights::code(linkOf(onePack())));
    DO(turnOn(app, codesights::table()));
    DO(seeSome(app));
    DO(app.seeGone(u"packFrom"_s));
}

void CameraForPacks::it_falls_still_when_the_app_is_not_in_front()
{
    RunningApp app;
    app.coversWhenInactive = true;
    DO(startAtInbox(app));
    DO(turnOn(app, codesights::table()));
    DO(seeSome(app));
    app.becomes(Qt::ApplicationInactive);
    QVERIFY(!app.camera->on);
    QVERIFY(app.opened().packs()->inbox()->camera()->picture().isNull());
    app.becomes(Qt::ApplicationActive);
    DO(app.read(u"codeCameraTrouble"_s, u"The camera is off"_s));
    QVERIFY(!app.camera->on); // not by itself
    DO(app.press(u"startCodeCamera"_s));
    app.camera->sight = codesights::code(linkOf(onePack()));
    DO(app.read(u"packGroup0"_s, u"Tuesday circle"_s));
}

void CameraForPacks::it_falls_still_with_the_lock_data()
{
    QTest::addColumn<bool>("byItself");
    QTest::newRow("by its button") << false;
    QTest::newRow("by itself, since looking is no touch") << true;
}

void CameraForPacks::it_falls_still_with_the_lock()
{
    QFETCH(const bool, byItself);
    RunningApp app;
    DO(startAtInbox(app));
    DO(turnOn(app, codesights::table()));
    DO(seeSome(app));
    if (byItself) {
        app.uptime->on += std::chrono::minutes(3);
        app.becomes(Qt::ApplicationActive); // looks at the time
    } else {
        app.session().lock();
        QVERIFY(!app.camera->on); // at once, whatever else is still to be kept
    }
    DO(app.see(u"passphrase"_s));
    DO(app.seeClosed());
    QVERIFY(!app.camera->on);
    app.camera->show(codesights::code(linkOf(onePack())));
    DO(app.unlock());
    DO(app.seeGone(u"codeCameraView"_s));
    DO(app.seeGone(u"packFrom"_s));
}

void CameraForPacks::a_link_from_outside_turns_it_off()
{
    RunningApp app;
    DO(startAtInbox(app));
    DO(turnOn(app, codesights::table()));
    app.app().context().follow(*AppLink::fromUrl(linkOf(onePack())));
    DO(app.read(u"packGroup0"_s, u"Tuesday circle"_s));
    DO(seeOff(app));
}

ALONGSIDE_APP_TEST(CameraForPacks)
#include "tst_CameraForPacks.moc"
