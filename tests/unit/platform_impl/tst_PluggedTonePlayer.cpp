#include "PluggedTonePlayer.h"

#include "PlatformFactory.h"

#include "support/SourceTree.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QLibraryInfo>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace alongside;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

/// Sound is read at the first tone, from one place.
class TestPluggedTonePlayer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void the_first_tone_reads_it_from_the_programs_own_place();
    void what_it_says_is_passed_on();
    void what_cannot_be_read_is_said_as_a_missing_loudspeaker_is_data();
    void what_cannot_be_read_is_said_as_a_missing_loudspeaker_is();
    void a_name_is_not_looked_for_where_one_works_or_the_environment_says();
    void it_is_read_once_it_is_there();
};

namespace {

const QString kEcho = QStringLiteral(ECHO_TONE_PLUGIN);
const QList<Tone> kTones{Tone::at(0.5, 20ms)};

// The files of this process's libraries.
QStringList librariesRead()
{
    QFile maps(u"/proc/self/maps"_s);
    if (!maps.open(QIODevice::ReadOnly))
        return {};
    QStringList read;
    for (const QByteArray &line : maps.readAll().split('\n')) {
        const qsizetype path = line.indexOf('/');
        if (path >= 0)
            read.append(QString::fromLocal8Bit(line.mid(path)));
    }
    return read;
}

QStringList soundRead()
{
    return librariesRead().filter(u"libQt6Multimedia"_s);
}

} // namespace

void TestPluggedTonePlayer::the_first_tone_reads_it_from_the_programs_own_place()
{
    const Platform platform = makePlatform();
    platform.tones->stop();
    QVERIFY(!librariesRead().isEmpty());
    QCOMPARE(soundRead(), QStringList());
    const auto begun = platform.tones->play(kTones);
    QVERIFY(!soundRead().isEmpty());
    const QStringList plugins = librariesRead().filter(u"/alongside/sound.so"_s);
    QVERIFY(!plugins.isEmpty());
    const QString here = QFileInfo(QCoreApplication::applicationDirPath() + u"/.."_s).canonicalFilePath();
    QVERIFY2(plugins.first().startsWith(here + u'/'), qPrintable(plugins.first()));
    // Whether there is a loudspeaker is the machine's affair; without one there is no more to say.
    QVERIFY(begun || (begun.error().code == ErrorCode::Unavailable && begun.error().detail.isEmpty()));
    const auto nothing = platform.tones->play({});
    QVERIFY(!nothing);
    QCOMPARE(nothing.error().code, ErrorCode::InvalidValue);
}

void TestPluggedTonePlayer::what_it_says_is_passed_on()
{
    PluggedTonePlayer player(kEcho);
    const QSignalSpy finished(&player, &TonePlayer::finished);
    const QSignalSpy brokenOff(&player, &TonePlayer::brokenOff);
    player.stop(); // nothing is there to stop
    QCOMPARE(brokenOff.count(), 0);
    QVERIFY(player.play(kTones));
    QCOMPARE(finished.count(), 1);
    QVERIFY(!player.play({}));
    QCOMPARE(finished.count(), 1);
    QCOMPARE(brokenOff.count(), 0);
    player.stop();
    QCOMPARE(brokenOff.count(), 1);
}

void TestPluggedTonePlayer::what_cannot_be_read_is_said_as_a_missing_loudspeaker_is_data()
{
    QTest::addColumn<QString>("plugin");
    QTest::newRow("no name") << QString();
    QTest::newRow("no file") << u"/nowhere/sound.so"_s;
    QTest::newRow("a folder") << QDir::rootPath();
    QTest::newRow("no library") << sourceTree() + u"/README.md"_s;
    QTest::newRow("another plugin") << QLibraryInfo::path(QLibraryInfo::PluginsPath)
                                           + u"/platforms/libqoffscreen.so"_s;
}

void TestPluggedTonePlayer::what_cannot_be_read_is_said_as_a_missing_loudspeaker_is()
{
    QFETCH(const QString, plugin);
    PluggedTonePlayer player(plugin);
    for (int time = 0; time < 2; ++time) {
        const auto begun = player.play(kTones);
        QVERIFY(!begun);
        QCOMPARE(begun.error().code, ErrorCode::Unavailable);
        QVERIFY(!begun.error().detail.isEmpty());
        player.stop();
    }
}

void TestPluggedTonePlayer::a_name_is_not_looked_for_where_one_works_or_the_environment_says()
{
    const QTemporaryDir folder;
    QVERIFY(QFile::copy(kEcho, folder.filePath(u"sound.so"_s)));
    const QString before = QDir::currentPath();
    QVERIFY(QDir::setCurrent(folder.path()));
    QCoreApplication::addLibraryPath(folder.path()); // what QT_PLUGIN_PATH does
    const auto played = [](const QString &plugin) {
        return PluggedTonePlayer(plugin).play(kTones).has_value();
    };
    const bool whole = played(folder.filePath(u"sound.so"_s));
    const bool named = played(u"sound.so"_s) || played(u"./sound.so"_s) || played(u"sound"_s)
                       || played(u"/nowhere/sound.so"_s);
    QCoreApplication::removeLibraryPath(folder.path());
    QVERIFY(QDir::setCurrent(before));
    QVERIFY(whole);
    QVERIFY(!named);
}

void TestPluggedTonePlayer::it_is_read_once_it_is_there()
{
    const QTemporaryDir folder;
    PluggedTonePlayer player(folder.filePath(u"late.so"_s));
    QVERIFY(!player.play(kTones));
    QVERIFY(QFile::copy(kEcho, folder.filePath(u"late.so"_s)));
    QVERIFY(player.play(kTones));
}

QTEST_MAIN(TestPluggedTonePlayer)

#include "tst_PluggedTonePlayer.moc"
