#include "Packs/CameraSteps.h"
#include "app/AppTests.h"

#include "support/FolderContent.h"

#include <QCryptographicHash>

using namespace Qt::StringLiterals;
using namespace alongside;
using namespace alongside::camerasteps;

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
    void nothing_that_it_saw_is_in_any_file();
};

namespace {

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

void PacksByCamera::nothing_that_it_saw_is_in_any_file()
{
    RunningApp app;
    DO(startAtInbox(app));
    const qsizetype before = filesUnder(app.folder()).size();
    DO(turnOn(app, codesights::code(linkOf(onePack()))));
    DO(app.read(u"packGroup0"_s, u"Tuesday circle"_s));
    const QMap<QString, QByteArray> files = filesUnder(app.folder());
    QCOMPARE(files.size(), before);
    // The rows of the picture as they were, and as a file would begin.
    const QImage sight = app.camera->sight;
    const QByteArray row(reinterpret_cast<const char *>(sight.constScanLine(30)), 64);
    for (const auto &[path, bytes] : files.asKeyValueRange()) {
        QVERIFY2(!bytes.contains(row) && !bytes.startsWith("\x89PNG") && !bytes.startsWith("\xff\xd8\xff"),
                 qPrintable(path));
    }
}

ALONGSIDE_APP_TEST(PacksByCamera)
#include "tst_PacksByCamera.moc"
