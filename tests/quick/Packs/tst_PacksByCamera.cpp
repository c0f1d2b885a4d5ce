#include "Packs/PackSteps.h"
#include "app/AppTests.h"

#include "support/CodeSights.h"
#include "support/PackFiles.h"
#include "support/PhotoFiles.h"

#include <QCryptographicHash>
#include <QDirIterator>
#include <QFile>

using namespace Qt::StringLiterals;
using namespace alongside;
using namespace alongside::packsteps;

/// Groups that a leader gave as codes, read through the device's camera, through the screens of a member.
class PacksByCamera : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void a_code_is_looked_at_and_added();
    void codes_that_belong_together_are_counted();
    void what_is_no_group_is_passed_over();
    void what_is_wrong_is_said_and_nothing_changed_data();
    void what_is_wrong_is_said_and_nothing_changed();
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
    void nothing_that_it_saw_is_in_any_file();
};

namespace {

/// From the start to where groups are added, before a camera that works.
RunningApp::Done startAtInbox(RunningApp &app)
{
    app.camera->there = true;
    return startAtGroups(app).and_then([&] { return goToInbox(app); });
}

RunningApp::Done turnOn(RunningApp &app, const QImage &sight)
{
    app.camera->sight = sight;
    return app.press(u"readPackCode"_s).and_then([&] { return app.seeStill(u"codeCameraView"_s); });
}

/// As a camera does, which sees much before it sees a code.
RunningApp::Done seeSome(RunningApp &app)
{
    const int before = app.camera->shown;
    return app.hand().wait(u"the camera to see"_s,
                           [&app, before] { return app.camera->shown > before + 10; });
}

RunningApp::Done seeOff(RunningApp &app)
{
    return app.seeGone(u"codeCameraView"_s).and_then([&]() -> RunningApp::Done {
        const CodeCamera *camera = app.opened().packs()->inbox()->camera();
        if (app.camera->on || !camera->picture().isNull())
            return std::unexpected(u"it still sees"_s);
        return {};
    });
}

QByteArray compact(const QByteArray &file)
{
    return QJsonDocument::fromJson(file).toJson(QJsonDocument::Compact);
}

QString linkOf(const QByteArray &file)
{
    const QStringList links = packLinks(compact(file), kMostQrBytes);
    return links.size() == 1 ? links.first() : QString();
}

QByteArray onePack(int version = 1, const QString &name = u"Tuesday circle"_s)
{
    const SigningKey key = packfiles::keyOf('a');
    return packfiles::file(packfiles::content(version, {packfiles::group(u"tuesday"_s, name)}), &key);
}

/// A pack that is too much for one code.
QStringList severalLinks()
{
    QJsonArray groups;
    for (int at = 0; at < 12; ++at) {
        QJsonObject group = packfiles::group(u"g%1"_s.arg(at), u"Circle %1 %2"_s.arg(at).arg(at * 7919));
        // Something that does not become smaller.
        const QByteArray noise = QCryptographicHash::hash(QByteArray::number(at), QCryptographicHash::Sha512);
        group.insert(u"note"_s, QJsonObject{{u"en"_s, QString::fromLatin1(noise.toBase64())}});
        groups += group;
    }
    return packLinks(compact(packfiles::file(packfiles::content(1, groups))), kMostQrBytes);
}

} // namespace

void PacksByCamera::a_code_is_looked_at_and_added()
{
    RunningApp app;
    DO(startAtInbox(app));
    DO(turnOn(app, codesights::table()));
    QCOMPARE(app.camera->starts, 1);
    DO(seeSome(app));
    DO(app.read(u"codeKept"_s, u"No picture of it is kept."_s));
    DO(app.seeGone(u"packFrom"_s));

    app.camera->sight = codesights::code(linkOf(onePack()), 9, 2);
    DO(app.read(u"packGroup0"_s, u"Tuesday circle"_s));
    DO(app.read(u"packFrom"_s, u"Anna's groups"_s));
    DO(app.read(u"packSigner"_s, packfiles::keyOf('a').publicKey().fingerprint()));
    DO(seeOff(app));
    QCOMPARE(app.opened().packs()->list()->count(), 0); // nothing came in by itself
    DO(app.press(u"addPack"_s));
    DO(app.read(u"toast"_s, u"“Anna's groups” is among the groups now."_s));
    DO(app.read(u"pack0"_s, u"Version 1"_s));

    // Once more, and it is known.
    DO(app.press(u"packInbox"_s));
    DO(turnOn(app, codesights::code(linkOf(onePack()), 184)));
    DO(app.read(u"packStanding"_s, u"All of this is here already."_s));
    DO(app.seeGone(u"addPack"_s));
}

void PacksByCamera::codes_that_belong_together_are_counted()
{
    const QStringList links = severalLinks();
    QVERIFY2(links.size() >= 3, qPrintable(QString::number(links.size())));
    RunningApp app;
    DO(startAtInbox(app));
    DO(turnOn(app, codesights::table()));
    for (qsizetype at = links.size() - 1; at > 0; --at) {
        app.camera->sight = codesights::code(links[at]);
        DO(app.read(
            u"codeRemark"_s,
            u"%1 of %2 codes are here. Show the next one."_s.arg(links.size() - at).arg(links.size())));
        DO(seeSome(app)); // the same one again says nothing new
        app.camera->sight = codesights::table();
        DO(seeSome(app));
        QVERIFY(app.camera->on);
    }
    // The last one comes in another way: what is here already stays.
    DO(app.press(u"close"_s));
    DO(seeOff(app));
    DO(app.read(u"packWaiting"_s, u"Still missing: 1"_s));
    DO(turnOn(app, codesights::code(links.first())));
    DO(app.read(u"packGroup0"_s, u"Circle 0 0"_s));
    QCOMPARE(app.opened().packs()->inbox()->count(), 12);
    DO(seeOff(app));
}

void PacksByCamera::what_is_no_group_is_passed_over()
{
    RunningApp app;
    DO(startAtInbox(app));
    DO(turnOn(app, codesights::code(u"https://example.org/a-poster"_s)));
    DO(app.read(u"codeRemark"_s, u"That code is not about a group, so it was not opened."_s));
    QVERIFY(app.apps->opened.isEmpty());
    QVERIFY(app.camera->on);
    app.camera->sight = codesights::code(linkOf(onePack()));
    DO(app.read(u"packGroup0"_s, u"Tuesday circle"_s));
}

void PacksByCamera::what_is_wrong_is_said_and_nothing_changed_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("sentence");

    QString changed = linkOf(onePack());
    QChar &letter = changed[changed.size() - 10];
    letter = letter == u'A' ? u'B' : u'A';
    const QByteArray lookalike =
        packfiles::file(packfiles::content(1, {[] {
                                               QJsonObject group = packfiles::group();
                                               group.insert(u"web"_s, u"https://b\u0430nk.org"_s);
                                               return group;
                                           }()}));
    QTest::newRow("changed on its way") << changed << u"was changed on its way"_s;
    QTest::newRow("a lookalike") << linkOf(lookalike) << u"letters that look like others"_s;
    QTest::newRow("no pack") << linkOf("{\"format\": \"other\"}") << u"some other file"_s;
}

void PacksByCamera::what_is_wrong_is_said_and_nothing_changed()
{
    QFETCH(const QString, text);
    QFETCH(const QString, sentence);
    RunningApp app;
    DO(startAtInbox(app));
    DO(turnOn(app, codesights::code(text)));
    DO(app.read(u"packProblem"_s, sentence));
    DO(app.read(u"packProblem"_s, u"Nothing was changed."_s));
    DO(seeOff(app));
    QCOMPARE(app.opened().packs()->list()->count(), 0);
    DO(app.see(u"readPackCode"_s)); // and one goes on
}

void PacksByCamera::device_without_a_camera_does_not_offer_it()
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
void PacksByCamera::nothing_is_turned_on_before_it_is_asked_for()
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

void PacksByCamera::the_system_asks_first()
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

void PacksByCamera::whoever_does_not_allow_it_chooses_a_picture()
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

void PacksByCamera::a_camera_that_is_taken_away_is_tried_again()
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

void PacksByCamera::every_way_out_turns_it_off_data()
{
    QTest::addColumn<int>("key");
    QTest::newRow("its button") << 0;
    QTest::newRow("Escape") << int(Qt::Key_Escape);
    QTest::newRow("Back") << int(Qt::Key_Back);
}

void PacksByCamera::every_way_out_turns_it_off()
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

void PacksByCamera::it_falls_still_when_the_app_is_not_in_front()
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

void PacksByCamera::it_falls_still_with_the_lock_data()
{
    QTest::addColumn<bool>("byItself");
    QTest::newRow("by its button") << false;
    QTest::newRow("by itself, since looking is no touch") << true;
}

void PacksByCamera::it_falls_still_with_the_lock()
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

void PacksByCamera::a_link_from_outside_turns_it_off()
{
    RunningApp app;
    DO(startAtInbox(app));
    DO(turnOn(app, codesights::table()));
    app.app().context().follow(*AppLink::fromUrl(linkOf(onePack())));
    DO(app.read(u"packGroup0"_s, u"Tuesday circle"_s));
    DO(seeOff(app));
}

void PacksByCamera::nothing_that_it_saw_is_in_any_file()
{
    RunningApp app;
    const auto files = [&app] {
        QStringList paths;
        QDirIterator all(app.folder(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (all.hasNext())
            paths += all.next();
        return paths;
    };
    DO(startAtInbox(app));
    const qsizetype before = files().size();
    DO(turnOn(app, codesights::code(linkOf(onePack()))));
    DO(app.read(u"packGroup0"_s, u"Tuesday circle"_s));
    QCOMPARE(files().size(), before);
    // The rows of the picture as they were, and as a file would begin.
    const QImage sight = app.camera->sight;
    const QByteArray row(reinterpret_cast<const char *>(sight.constScanLine(30)), 64);
    for (const QString &path : files()) {
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        QVERIFY2(!bytes.contains(row) && !bytes.startsWith("\x89PNG") && !bytes.startsWith("\xff\xd8"),
                 qPrintable(path));
    }
}

ALONGSIDE_APP_TEST(PacksByCamera)
#include "tst_PacksByCamera.moc"
