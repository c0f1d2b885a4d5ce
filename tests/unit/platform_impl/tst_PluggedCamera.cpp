#include "PluggedCamera.h"

#include "PlatformFactory.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

#include <sys/stat.h>

using namespace alongside;
using namespace Qt::StringLiterals;

/// What knows cameras is read when one is turned on, from one place.
class TestPluggedCamera : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void turning_it_on_reads_it_from_the_programs_own_place();
    void what_cannot_be_read_is_said_as_a_missing_camera_is_data();
    void what_cannot_be_read_is_said_as_a_missing_camera_is();
    void looks_whether_the_system_has_one();
};

namespace {

// The files of this process's libraries that have to do with it.
QByteArrayList cameraRead()
{
    QFile maps(u"/proc/self/maps"_s);
    if (!maps.open(QIODevice::ReadOnly))
        return {};
    QByteArrayList read;
    for (const QByteArray &line : maps.readAll().split('\n')) {
        if (line.contains("libQt6Multimedia") || line.contains("libavcodec")
            || line.endsWith("/alongside/camera.so"))
            read.append(line.mid(line.indexOf('/')));
    }
    return read;
}

} // namespace

void TestPluggedCamera::turning_it_on_reads_it_from_the_programs_own_place()
{
    const Platform platform = makePlatform();
    platform.camera->stop();
    const bool there = platform.camera->isThere();
    QCOMPARE(cameraRead(), QByteArrayList());
    const QSignalSpy seen(platform.camera.get(), &Camera::seen);
    const QSignalSpy failed(platform.camera.get(), &Camera::failed);
    platform.camera->start();
    const QByteArrayList read = cameraRead();
    const auto own = std::ranges::find_if(read, [](const auto &line) { return line.endsWith("/camera.so"); });
    QVERIFY(own != read.end());
    const QString here = QFileInfo(QCoreApplication::applicationDirPath() + u"/.."_s).canonicalFilePath();
    QVERIFY2(QString::fromLocal8Bit(*own).startsWith(here + u'/'), own->constData());
    // Whether there is a camera that works is the machine's affair.
    QTRY_VERIFY_WITH_TIMEOUT(seen.count() > 0 || failed.count() > 0, 20'000);
    if (!there) {
        QCOMPARE(seen.count(), 0);
        QCOMPARE(failed.first().first().value<Camera::Trouble>(), Camera::Trouble::Missing);
    }
    platform.camera->stop();
}

void TestPluggedCamera::what_cannot_be_read_is_said_as_a_missing_camera_is_data()
{
    QTest::addColumn<QString>("plugin");
    QTest::newRow("no name") << QString();
    QTest::newRow("no whole path") << u"camera.so"_s;
    QTest::newRow("no file") << u"/nowhere/camera.so"_s;
    QTest::newRow("another plugin") << QStringLiteral(ECHO_TONE_PLUGIN);
}

void TestPluggedCamera::what_cannot_be_read_is_said_as_a_missing_camera_is()
{
    QFETCH(const QString, plugin);
    PluggedCamera camera(plugin);
    const QSignalSpy failed(&camera, &Camera::failed);
    for (int time = 1; time <= 2; ++time) {
        camera.start();
        QCOMPARE(failed.count(), time);
        QCOMPARE(failed.last().first().value<Camera::Trouble>(), Camera::Trouble::Missing);
        camera.stop();
    }
}

void TestPluggedCamera::looks_whether_the_system_has_one()
{
    const QTemporaryDir devices;
    const auto isThere = [&] {
        return PluggedCamera(QString(), devices.path()).isThere();
    };
    QVERIFY(!isThere());
    QFile file(devices.filePath(u"video0"_s));
    QVERIFY(file.open(QIODevice::WriteOnly)); // no device
    file.close();
    QVERIFY(!isThere());
    QCOMPARE(mkfifo(qPrintable(devices.filePath(u"snd0"_s)), 0600), 0);
    QVERIFY(!isThere());
    QCOMPARE(mkfifo(qPrintable(devices.filePath(u"video1"_s)), 0600), 0);
    QVERIFY(isThere());
    QVERIFY(!PluggedCamera(QString(), devices.filePath(u"nowhere"_s)).isThere());
}

QTEST_MAIN(TestPluggedCamera)

#include "tst_PluggedCamera.moc"
