#include "vault/Vault.h"

#include "VaultFolder.h"
#include "support/WithoutPrivileges.h"
#include "vault/AttemptThrottle.h"

#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace alongside;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

/// Headers that are damaged, altered or from the future; no memory; a disk that cannot be written.
class TestVaultFaults : public QObject, private VaultFolder
{
    Q_OBJECT

private Q_SLOTS:
    void init() { empty(); }

    void one_damaged_copy_of_the_header_is_repaired();
    void a_damaged_header_is_named_so_and_nothing_is_written();
    void a_header_from_the_future_is_left_alone();
    void an_altered_header_is_refused();
    void a_cost_no_vault_has_is_refused_before_memory_is_asked_for_data();
    void a_cost_no_vault_has_is_refused_before_memory_is_asked_for();
    void too_little_memory_is_told_and_no_try_is_lost();
    void a_folder_that_may_not_be_written_still_opens_once_there_is_a_lock_file();
    void a_disk_that_cannot_be_written_says_so();
};

void TestVaultFaults::one_damaged_copy_of_the_header_is_repaired()
{
    for (const QString &path : {header(), spare()}) {
        QVERIFY(flipBit(path, 3000));
        QVERIFY(unlock("some words"));
        QCOMPARE(contentOf(header()), contentOf(spare()));
        QVERIFY(QFile::remove(path));
        QVERIFY(unlock("some words"));
        QCOMPARE(contentOf(header()), contentOf(spare()));
    }
}

void TestVaultFaults::a_damaged_header_is_named_so_and_nothing_is_written()
{
    QVERIFY(flipBit(header(), 3000) && flipBit(spare(), 100));
    const auto before = filesUnder(*folder().generation());
    QCOMPARE(whyNot("some words"), ErrorCode::Corrupt);
    QCOMPARE(unlockWithCode().error().code, ErrorCode::Corrupt);
    QCOMPARE(filesUnder(*folder().generation()), before);
    QCOMPARE(AttemptThrottle(folder().attemptsPath(), m_uptime).failures(), 0);

    QVERIFY(QFile::remove(header()) && QFile::remove(spare()));
    QCOMPARE(whyNot("some words"), ErrorCode::Corrupt);
}

void TestVaultFaults::a_header_from_the_future_is_left_alone()
{
    const QByteArray older = contentOf(spare());
    changeHeaders(10, QByteArray("\2\0", 2));
    QVERIFY(setContent(spare(), older)); // the newer Alongside was interrupted before the spare
    const auto before = filesUnder(*folder().generation());
    QCOMPARE(whyNot("some words"), ErrorCode::NewerVersion);
    QCOMPARE(unlockWithCode().error().code, ErrorCode::NewerVersion);
    QCOMPARE(filesUnder(*folder().generation()), before);
}

void TestVaultFaults::an_altered_header_is_refused()
{
    changeHeaders(72, QByteArray(8, '\0')); // hides that the database is an older one
    changeHeaders(864, "x");
    QCOMPARE(whyNot("some words"), ErrorCode::Corrupt);
    QCOMPARE(unlockWithCode().error().code, ErrorCode::Corrupt);
}

void TestVaultFaults::a_cost_no_vault_has_is_refused_before_memory_is_asked_for_data()
{
    QTest::addColumn<QByteArray>("memory");
    QTest::addColumn<QByteArray>("passes");

    QTest::newRow("all the memory there is")
        << QByteArray("\xff\xff\xff\xff", 4) << QByteArray("\1\0\0\0", 4);
    QTest::newRow("passes without end") << QByteArray("\0\x20\0\0", 4) << QByteArray("\xff\xff\xff\xff", 4);
    QTest::newRow("none at all") << QByteArray(4, '\0') << QByteArray(4, '\0');
}

void TestVaultFaults::a_cost_no_vault_has_is_refused_before_memory_is_asked_for()
{
    QFETCH(const QByteArray, memory);
    QFETCH(const QByteArray, passes);

    changeHeaders(96 + 4, memory + passes);
    QCOMPARE(whyNot("some words"), ErrorCode::Corrupt);
    QVERIFY(!QFile::exists(folder().attemptsPath()));
}

void TestVaultFaults::too_little_memory_is_told_and_no_try_is_lost()
{
#if defined(__SANITIZE_ADDRESS__)
    QSKIP("the sanitizer needs more address space than can be limited");
#endif
    {
        auto vault = unlock("some words");
        QVERIFY(vault && vault->changePassphrase(secretOf("some words"), {64 * 1024, 1}));
    }
    const pid_t child = ::fork();
    if (child == 0) {
        // What is in use already, and a little more.
        QFile status(u"/proc/self/statm"_s);
        const bool known = status.open(QIODevice::ReadOnly);
        const rlim_t used =
            known ? status.readAll().split(' ').first().toULong() * rlim_t(::getpagesize()) : 0;
        const rlimit little{used + 32UL * 1024 * 1024, RLIM_INFINITY};
        ::setrlimit(RLIMIT_AS, &little);
        bool told = true;
        for (int index = 0; index < 6; ++index)
            told = told && whyNot("some words") == ErrorCode::OutOfMemory;
        ::_exit(known && told ? 0 : 1);
    }
    int status = 0;
    ::waitpid(child, &status, 0);
    QVERIFY(WIFEXITED(status));
    QCOMPARE(WEXITSTATUS(status), 0);
    QCOMPARE(AttemptThrottle(folder().attemptsPath(), m_uptime).failures(), 0);
    QVERIFY(unlock("some words"));
}

void TestVaultFaults::a_folder_that_may_not_be_written_still_opens_once_there_is_a_lock_file()
{
    const QString generation = *folder().generation();
    const QFile::Permissions readable = QFile::ReadOwner | QFile::ExeOwner;
    QVERIFY(flipBit(spare(), 7)); // which then cannot be repaired
    QVERIFY(QFile::setPermissions(generation, readable) && QFile::setPermissions(folder().path(), readable));
    {
        const WithoutPrivileges ordinary;
        const auto vault = unlock("some words");
        QVERIFY(vault);
        QCOMPARE(keyOf(*vault), m_key);
    }
    QVERIFY(QFile::setPermissions(folder().path(), readable | QFile::WriteOwner));
    QVERIFY(QFile::setPermissions(generation, readable | QFile::WriteOwner));
}

void TestVaultFaults::a_disk_that_cannot_be_written_says_so()
{
    QVERIFY(QFile::setPermissions(folder().lockPath(), QFile::ReadOwner));
    {
        const WithoutPrivileges ordinary;
        QCOMPARE(whyNot("some words"), ErrorCode::ReadOnly);
    }
    QVERIFY(QFile::setPermissions(folder().lockPath(), QFile::ReadOwner | QFile::WriteOwner));
}

QTEST_GUILESS_MAIN(TestVaultFaults)
#include "tst_VaultFaults.moc"
