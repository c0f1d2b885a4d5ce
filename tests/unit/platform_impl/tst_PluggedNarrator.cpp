#include "PluggedNarrator.h"

#include "PlatformFactory.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <algorithm>

using namespace alongside;
using namespace Qt::StringLiterals;

/// Voices are read when one is looked for, from one place.
class TestPluggedNarrator : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void the_first_look_reads_it_from_the_programs_own_place();
    void what_cannot_be_read_is_said_as_a_missing_voice_is_data();
    void what_cannot_be_read_is_said_as_a_missing_voice_is();
};

namespace {

const QLocale kEnglish(QLocale::English, QLocale::UnitedKingdom);

// The files of this process's libraries that have to do with it.
QByteArrayList speechRead()
{
    QFile maps(u"/proc/self/maps"_s);
    if (!maps.open(QIODevice::ReadOnly))
        return {};
    QByteArrayList read;
    for (const QByteArray &line : maps.readAll().split('\n')) {
        if (line.contains("libQt6TextToSpeech") || line.endsWith("/alongside/speech.so"))
            read.append(line.mid(line.indexOf('/')));
    }
    return read;
}

} // namespace

void TestPluggedNarrator::the_first_look_reads_it_from_the_programs_own_place()
{
    const Platform platform = makePlatform();
    platform.narrator->stop();
    QCOMPARE(speechRead(), QByteArrayList());
    // Whether a person could hear it is the machine's affair.
    const bool offered = platform.narrator->hasVoice(kEnglish);
    const QByteArrayList read = speechRead();
    QVERIFY(!read.isEmpty());
    const auto own = std::ranges::find_if(read, [](const auto &line) { return line.endsWith("/speech.so"); });
    QVERIFY(own != read.end());
    const QString here = QFileInfo(QCoreApplication::applicationDirPath() + u"/.."_s).canonicalFilePath();
    QVERIFY2(QString::fromLocal8Bit(*own).startsWith(here + u'/'), own->constData());
    if (offered)
        return;
    const auto begun = platform.narrator->say(u"One."_s, kEnglish);
    QVERIFY(!begun);
    QCOMPARE(begun.error().code, ErrorCode::Unavailable);
}

void TestPluggedNarrator::what_cannot_be_read_is_said_as_a_missing_voice_is_data()
{
    QTest::addColumn<QString>("plugin");
    QTest::newRow("no name") << QString();
    QTest::newRow("no whole path") << u"speech.so"_s;
    QTest::newRow("no file") << u"/nowhere/speech.so"_s;
    QTest::newRow("another plugin") << QStringLiteral(ECHO_TONE_PLUGIN);
}

void TestPluggedNarrator::what_cannot_be_read_is_said_as_a_missing_voice_is()
{
    QFETCH(const QString, plugin);
    PluggedNarrator narrator(plugin);
    for (int time = 0; time < 2; ++time) {
        QVERIFY(!narrator.hasVoice(kEnglish));
        const auto begun = narrator.say(u"One."_s, kEnglish);
        QVERIFY(!begun);
        QCOMPARE(begun.error().code, ErrorCode::Unavailable);
        narrator.stop();
    }
}

QTEST_MAIN(TestPluggedNarrator)

#include "tst_PluggedNarrator.moc"
