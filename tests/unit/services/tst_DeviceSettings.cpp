#include "services/DeviceSettings.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace alongside;
using namespace Qt::StringLiterals;

class TestDeviceSettings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void usual_where_there_is_no_file();
    void keeps_what_was_written();
    void nonsense_is_the_usual_data();
    void nonsense_is_the_usual();
    void text_size_stays_within_what_can_be_shown();
    void file_is_for_its_owner_only();
};

void TestDeviceSettings::usual_where_there_is_no_file()
{
    const QTemporaryDir folder;
    QCOMPARE(DeviceSettingsFile(folder.filePath(u"not/there"_s)).read(), DeviceSettings());
    QVERIFY(DeviceSettings().ignoreRepeatedTaps);
    QVERIFY(!DeviceSettings().captureAllowed);
}

void TestDeviceSettings::keeps_what_was_written()
{
    const QTemporaryDir folder;
    const DeviceSettings settings{.appearance = DeviceSettings::Appearance::Dark,
                                  .strongContrast = true,
                                  .lessMovement = true,
                                  .plainLetters = true,
                                  .ignoreRepeatedTaps = false,
                                  .textPercent = 175,
                                  .lineSpacing = DeviceSettings::LineSpacing::VeryWide,
                                  .helpRegion = u"GB"_s,
                                  .captureAllowed = true,
                                  .language = u"es"_s};
    QVERIFY(DeviceSettingsFile(folder.filePath(u"new"_s)).write(settings));
    QCOMPARE(DeviceSettingsFile(folder.filePath(u"new"_s)).read(), settings);
}

void TestDeviceSettings::nonsense_is_the_usual_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("no JSON") << QByteArray("{\"appearance\": ");
    QTest::newRow("a list") << QByteArray("[1, 2]");
    QTest::newRow("other types") << QByteArray(
        R"({"appearance": 7, "strongContrast": "yes", "textPercent": "large", "lineSpacing": 2, "helpRegion": 4, "language": 1})");
    QTest::newRow("unknown values") << QByteArray(
        R"({"appearance": "pink", "lineSpacing": "endless", "helpRegion": "../etc", "language": "../es"})");
    QTest::newRow("huge") << QByteArray(R"({"appearance": "dark", "x": ")") + QByteArray(20'000, 'x') + "\"}";
}

void TestDeviceSettings::nonsense_is_the_usual()
{
    const QFETCH(QByteArray, content);
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"device.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
    file.close();
    QCOMPARE(DeviceSettingsFile(folder.path()).read(), DeviceSettings());
}

void TestDeviceSettings::text_size_stays_within_what_can_be_shown()
{
    const QTemporaryDir folder;
    for (const auto &[written, read] : {std::pair{10, 85}, {4000, 200}, {-5, 85}, {120, 120}, {0, 0}}) {
        DeviceSettings settings;
        settings.textPercent = written;
        QVERIFY(DeviceSettingsFile(folder.path()).write(settings));
        QCOMPARE(DeviceSettingsFile(folder.path()).read().textPercent, read);
    }
}

void TestDeviceSettings::file_is_for_its_owner_only()
{
    const QTemporaryDir folder;
    const QString root = folder.filePath(u"new"_s);
    QVERIFY(DeviceSettingsFile(root).write({}));
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther
                        | QFile::WriteOther | QFile::ExeOther;
    QVERIFY(!(QFile::permissions(root) & others));
    QVERIFY(!(QFile::permissions(root + u"/device.json"_s) & others));
}

QTEST_GUILESS_MAIN(TestDeviceSettings)
#include "tst_DeviceSettings.moc"
