#include "vault/HeaderFiles.h"

#include "support/FailingSync.h"
#include "support/FolderContent.h"
#include "support/WithoutPrivileges.h"

#include <QCryptographicHash>
#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace alongside;
using namespace Qt::StringLiterals;

namespace {

const QDateTime kCreated = QDateTime(QDate(2026, 3, 14), QTime(9, 0), QTimeZone::UTC);

QByteArray rawOf(const VaultHeader &header)
{
    return QByteArray(reinterpret_cast<const char *>(header.bytes().data()),
                      qsizetype(header.bytes().size()));
}

} // namespace

class TestHeaderFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void two_copies_are_written_and_alike();
    void one_copy_is_enough_data();
    void one_copy_is_enough();
    void the_newer_copy_comes_first_data();
    void the_newer_copy_comes_first();
    void both_copies_gone_or_damaged_is_damage_data();
    void both_copies_gone_or_damaged_is_damage();
    void one_copy_from_the_future_is_enough_to_leave_both_alone_data();
    void one_copy_from_the_future_is_enough_to_leave_both_alone();
    void a_copy_that_cannot_be_read_just_now_is_not_repaired();
    void both_copies_unreadable_just_now_is_the_devices_trouble();
    void writing_again_repairs_what_was_damaged();
    void a_first_copy_that_cannot_be_written_changes_nothing();
    void a_spare_that_cannot_be_written_does_not_count();
    void what_a_power_cut_left_half_written_is_ignored();

private:
    [[nodiscard]] QString first() const { return m_folder->filePath(u"vault.hdr"_s); }
    [[nodiscard]] QString spare() const { return m_folder->filePath(u"vault.hdr.2"_s); }
    [[nodiscard]] HeaderFiles files() const { return HeaderFiles(m_folder->path()); }
    [[nodiscard]] VaultHeader next() const
    {
        VaultHeader header = *m_header;
        header.setSavesAtLock(header.savesAtLock() + 1);
        header.seal(*m_key);
        return header;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::optional<VaultKey> m_key;
    std::optional<VaultHeader> m_header;
};

void TestHeaderFiles::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_key = VaultKey::random();
    m_header = VaultHeader::make(kCreated);
    m_header->seal(*m_key);
    QVERIFY(files().write(*m_header));
}

void TestHeaderFiles::two_copies_are_written_and_alike()
{
    QCOMPARE(contentOf(first()), rawOf(*m_header));
    QCOMPARE(contentOf(spare()), rawOf(*m_header));
    QCOMPARE(filesUnder(m_folder->path()).size(), 2);
    const auto read = files().read();
    QVERIFY(read);
    QCOMPARE(read->readable.size(), 2);
    QVERIFY(!read->needRepair);
}

void TestHeaderFiles::one_copy_is_enough_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<bool>("removed");

    for (const QString &name : {u"vault.hdr"_s, u"vault.hdr.2"_s}) {
        QTest::newRow(qPrintable(name + u" is gone"_s)) << name << QByteArray() << true;
        QTest::newRow(qPrintable(name + u" is empty"_s)) << name << QByteArray() << false;
        QTest::newRow(qPrintable(name + u" is cut short"_s)) << name << QByteArray(512, '\0') << false;
        QTest::newRow(qPrintable(name + u" is all zeros"_s)) << name << QByteArray(1024, '\0') << false;
        QTest::newRow(qPrintable(name + u" is something else"_s)) << name << QByteArray(1024, 'x') << false;
        QTest::newRow(qPrintable(name + u" is huge"_s)) << name << QByteArray(1 << 20, 'x') << false;
    }
}

void TestHeaderFiles::one_copy_is_enough()
{
    QFETCH(const QString, name);
    QFETCH(const QByteArray, content);
    QFETCH(const bool, removed);

    if (removed)
        QVERIFY(QFile::remove(m_folder->filePath(name)));
    else
        QVERIFY(setContent(m_folder->filePath(name), content));
    const auto read = files().read();
    QVERIFY(read);
    QCOMPARE(read->readable.size(), 1);
    QCOMPARE(read->readable.first().bytes(), m_header->bytes());
    QVERIFY(read->needRepair);
}

void TestHeaderFiles::the_newer_copy_comes_first_data()
{
    QTest::addColumn<QString>("newer");

    QTest::newRow("the first is newer") << u"vault.hdr"_s;
    QTest::newRow("the spare is newer") << u"vault.hdr.2"_s;
}

void TestHeaderFiles::the_newer_copy_comes_first()
{
    QFETCH(const QString, newer);

    QVERIFY(setContent(m_folder->filePath(newer), rawOf(next())));
    const auto read = files().read();
    QVERIFY(read);
    QCOMPARE(read->readable.size(), 2);
    QCOMPARE(read->readable.first().sequence(), 2U);
    QCOMPARE(read->readable.last().sequence(), 1U);
    QVERIFY(read->needRepair);
}

void TestHeaderFiles::both_copies_gone_or_damaged_is_damage_data()
{
    QTest::addColumn<bool>("firstRemoved");
    QTest::addColumn<bool>("spareRemoved");

    QTest::newRow("both damaged") << false << false;
    QTest::newRow("one gone, one damaged") << true << false;
    QTest::newRow("one damaged, one gone") << false << true;
    QTest::newRow("both gone") << true << true;
}

void TestHeaderFiles::both_copies_gone_or_damaged_is_damage()
{
    QFETCH(const bool, firstRemoved);
    QFETCH(const bool, spareRemoved);

    QVERIFY(firstRemoved ? QFile::remove(first()) : flipBit(first(), 4000));
    QVERIFY(spareRemoved ? QFile::remove(spare()) : flipBit(spare(), 5000));
    const auto read = files().read();
    QVERIFY(!read);
    QCOMPARE(read.error().code, ErrorCode::Corrupt);
}

void TestHeaderFiles::one_copy_from_the_future_is_enough_to_leave_both_alone_data()
{
    QTest::addColumn<QString>("name");

    QTest::newRow("the first") << u"vault.hdr"_s;
    QTest::newRow("the spare") << u"vault.hdr.2"_s;
}

void TestHeaderFiles::one_copy_from_the_future_is_enough_to_leave_both_alone()
{
    QFETCH(const QString, name);

    QByteArray raw = rawOf(next());
    raw[10] = 2;
    raw.replace(960, 32, QCryptographicHash::hash(raw.first(960), QCryptographicHash::Blake2b_256));
    QVERIFY(setContent(m_folder->filePath(name), raw));
    const auto read = files().read();
    QVERIFY(!read);
    QCOMPARE(read.error().code, ErrorCode::NewerVersion);
}

void TestHeaderFiles::a_copy_that_cannot_be_read_just_now_is_not_repaired()
{
    QVERIFY(QFile::setPermissions(first(), {}));
    const WithoutPrivileges ordinary;
    const auto read = files().read();
    QVERIFY(read);
    QCOMPARE(read->readable.size(), 1);
    QVERIFY(!read->needRepair);
}

void TestHeaderFiles::both_copies_unreadable_just_now_is_the_devices_trouble()
{
    QVERIFY(QFile::remove(first()));
    QVERIFY(QDir(m_folder->path()).mkdir(u"vault.hdr"_s));
    QVERIFY(setContent(spare(), "damaged"));
    QCOMPARE(files().read().error().code, ErrorCode::StorageTrouble);
}

void TestHeaderFiles::writing_again_repairs_what_was_damaged()
{
    QVERIFY(flipBit(first(), 1));
    QVERIFY(QFile::remove(spare()));
    QVERIFY(!files().read());
    QVERIFY(files().write(*m_header));
    const auto read = files().read();
    QVERIFY(read);
    QVERIFY(!read->needRepair);
}

void TestHeaderFiles::a_first_copy_that_cannot_be_written_changes_nothing()
{
    const auto before = filesUnder(m_folder->path());
    const FailingSync failing(EIO, 0);
    const auto written = files().write(next());
    QVERIFY(!written);
    QCOMPARE(written.error().code, ErrorCode::StorageTrouble);
    QCOMPARE(filesUnder(m_folder->path()), before);
}

void TestHeaderFiles::a_spare_that_cannot_be_written_does_not_count()
{
    QVERIFY(QFile::remove(spare()));
    QVERIFY(QDir(m_folder->path()).mkdir(u"vault.hdr.2"_s));
    QVERIFY(files().write(next()));
    const auto read = files().read();
    QVERIFY(read);
    QCOMPARE(read->readable.first().sequence(), 2U);
}

void TestHeaderFiles::what_a_power_cut_left_half_written_is_ignored()
{
    QVERIFY(setContent(first() + u".tmp"_s, rawOf(next()).first(700)));
    const auto read = files().read();
    QVERIFY(read);
    QCOMPARE(read->readable.first().bytes(), m_header->bytes());
    QVERIFY(files().write(next()));
    QCOMPARE(filesUnder(m_folder->path()).size(), 2);
}

QTEST_GUILESS_MAIN(TestHeaderFiles)
#include "tst_HeaderFiles.moc"
