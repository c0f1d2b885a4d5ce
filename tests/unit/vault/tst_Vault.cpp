#include "vault/Vault.h"

#include "support/FailingSync.h"
#include "support/FixedUptime.h"
#include "support/FolderContent.h"
#include "support/OwnMemory.h"
#include "support/Secrets.h"
#include "support/WithoutPrivileges.h"
#include "vault/AttemptThrottle.h"

#include <QCryptographicHash>
#include <QTemporaryDir>
#include <QTest>

#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace alongside;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

constexpr DerivationCost kCost{8 * 1024, 1};
constexpr DerivationCost kFloor{16 * 1024, 2};
const QDateTime kCreated = QDateTime(QDate(2026, 3, 14), QTime(9, 0), QTimeZone::UTC);

QByteArray keyOf(const Vault &vault)
{
    return textOf(vault.databaseKey());
}

} // namespace

class TestVault : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void opens_with_the_passphrase_and_with_the_code_to_the_same_keys();
    void nothing_else_opens_it();
    void every_vault_has_its_own_keys();
    void an_accent_may_be_typed_either_way();
    void a_passphrase_of_any_length_works_data();
    void a_passphrase_of_any_length_works();
    void a_changed_passphrase_opens_and_the_old_one_does_not();
    void a_changed_code_opens_and_the_old_one_does_not();
    void an_older_spare_never_lets_the_old_passphrase_in();
    void a_passphrase_that_could_not_be_changed_is_still_the_right_one_data();
    void a_passphrase_that_could_not_be_changed_is_still_the_right_one();
    void knows_its_own_passphrase();
    void one_damaged_copy_of_the_header_is_repaired();
    void a_damaged_header_is_named_so_and_nothing_is_written();
    void a_header_from_the_future_is_left_alone();
    void an_altered_header_is_refused();
    void a_cost_no_vault_has_is_refused_before_memory_is_asked_for_data();
    void a_cost_no_vault_has_is_refused_before_memory_is_asked_for();
    void too_little_memory_is_told_and_no_try_is_lost();
    void wrong_tries_are_slowed_down_and_the_right_one_forgives();
    void one_try_counts_once_however_many_headers_were_altered();
    void the_code_is_not_slowed_down();
    void is_open_in_one_place_only();
    void a_folder_that_may_not_be_written_still_opens_once_there_is_a_lock_file();
    void a_disk_that_cannot_be_written_says_so();
    void without_a_profile_there_is_nothing_to_open();
    void remembers_how_far_the_database_had_come();
    void a_cost_below_the_floor_is_raised_to_it();
    void a_cost_is_never_lowered_nor_written_in_vain();
    void a_cost_that_cannot_be_raised_leaves_the_old_slot_data();
    void a_cost_that_cannot_be_raised_leaves_the_old_slot();
    void the_spare_alone_opens_at_the_old_cost_until_it_follows();
    void a_passphrase_changed_meanwhile_is_not_undone_by_a_raised_cost();
    void leaves_no_key_in_memory();

private:
    [[nodiscard]] ProfileFolder folder() const { return ProfileFolder(m_root, *m_id); }
    [[nodiscard]] QString header() const { return *folder().generation() + u"/vault.hdr"_s; }
    [[nodiscard]] QString spare() const { return *folder().generation() + u"/vault.hdr.2"_s; }
    [[nodiscard]] Result<Vault> unlock(QByteArrayView passphrase) const
    {
        return Vault::unlock(folder(), secretOf(passphrase), m_uptime);
    }
    [[nodiscard]] Result<Vault> unlockWithCode() const { return Vault::unlock(folder(), *m_code); }
    [[nodiscard]] ErrorCode whyNot(QByteArrayView passphrase) const
    {
        const auto vault = unlock(passphrase);
        return vault ? ErrorCode::Internal : vault.error().code;
    }
    void make(QByteArrayView passphrase);
    void changeHeaders(qsizetype at, const QByteArray &bytes);

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_root;
    std::optional<ProfileId> m_id;
    std::optional<RecoveryCode> m_code;
    QByteArray m_key;
    FixedUptime m_uptime;
};

void TestVault::make(QByteArrayView passphrase)
{
    auto staged = ProfileFolder::stage(m_root);
    QVERIFY(staged);
    m_code = RecoveryCode::random();
    const auto vault = Vault::create(*staged, secretOf(passphrase), kCost, *m_code, kCreated);
    QVERIFY(vault);
    QVERIFY(staged->finish());
    m_id = staged->id();
    m_key = keyOf(*vault);
}

void TestVault::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_root = m_folder->path();
    m_uptime.on = 3h;
    make("some words");
}

// Writes into both copies of the header and makes their checksums right again.
void TestVault::changeHeaders(qsizetype at, const QByteArray &bytes)
{
    QByteArray raw = contentOf(header());
    raw.replace(at, bytes.size(), bytes);
    raw.replace(960, 32, QCryptographicHash::hash(raw.first(960), QCryptographicHash::Blake2b_256));
    QVERIFY(setContent(header(), raw) && setContent(spare(), raw));
}

void TestVault::opens_with_the_passphrase_and_with_the_code_to_the_same_keys()
{
    {
        const auto vault = unlock("some words");
        QVERIFY(vault);
        QCOMPARE(keyOf(*vault), m_key);
        QCOMPARE(vault->databasePath(), *folder().generation() + u"/vault.db"_s);
        QCOMPARE(vault->passphraseCost(), kCost);
    }
    const auto vault = unlockWithCode();
    QVERIFY(vault);
    QCOMPARE(keyOf(*vault), m_key);
}

void TestVault::nothing_else_opens_it()
{
    for (const QByteArrayView wrong : {"", "some word", "Some words", "some words ", "some  words", "x"}) {
        m_uptime.on += 1h;
        QCOMPARE(whyNot(wrong), ErrorCode::WrongSecret);
    }
    const auto wrongCode = Vault::unlock(folder(), RecoveryCode::random());
    QVERIFY(!wrongCode);
    QCOMPARE(wrongCode.error().code, ErrorCode::WrongSecret);
}

void TestVault::every_vault_has_its_own_keys()
{
    const QByteArray first = m_key;
    make("some words");
    QVERIFY(m_key != first);
}

void TestVault::an_accent_may_be_typed_either_way()
{
    make("caf\u00e9 ｗｉｄｅ");
    QVERIFY(unlock("cafe\u0301 wide"));
    QVERIFY(unlock("caf\u00e9 wide"));
    QCOMPARE(whyNot("cafe wide"), ErrorCode::WrongSecret);
}

void TestVault::a_passphrase_of_any_length_works_data()
{
    QTest::addColumn<QByteArray>("passphrase");

    QTest::newRow("none") << QByteArray();
    QTest::newRow("one character") << QByteArray("x");
    QTest::newRow("as long as it may be") << QByteArray(1024, 'x');
    QTest::newRow("with a zero inside") << QByteArray("a\0b", 3);
}

void TestVault::a_passphrase_of_any_length_works()
{
    QFETCH(const QByteArray, passphrase);

    make(passphrase);
    QVERIFY(unlock(passphrase));
    QCOMPARE(whyNot(passphrase + "x"), ErrorCode::WrongSecret);
    if (!passphrase.isEmpty())
        QCOMPARE(whyNot(passphrase.chopped(1)), ErrorCode::WrongSecret);
}

void TestVault::a_changed_passphrase_opens_and_the_old_one_does_not()
{
    {
        auto vault = unlock("some words");
        QVERIFY(vault && vault->changePassphrase(secretOf("other words"), {8 * 1024, 2}));
        QCOMPARE(vault->passphraseCost(), (DerivationCost{8 * 1024, 2}));
    }
    QCOMPARE(whyNot("some words"), ErrorCode::WrongSecret);
    {
        const auto vault = unlock("other words");
        QVERIFY(vault);
        QCOMPARE(keyOf(*vault), m_key);
    }
    QVERIFY(unlockWithCode());
}

void TestVault::a_changed_code_opens_and_the_old_one_does_not()
{
    const RecoveryCode next = RecoveryCode::random();
    {
        auto vault = unlock("some words");
        QVERIFY(vault && vault->changeRecoveryCode(next));
    }
    QCOMPARE(unlockWithCode().error().code, ErrorCode::WrongSecret);
    QVERIFY(Vault::unlock(folder(), next));
    QVERIFY(unlock("some words"));
}

void TestVault::an_older_spare_never_lets_the_old_passphrase_in()
{
    const QByteArray old = contentOf(spare());
    {
        auto vault = unlock("some words");
        QVERIFY(vault && vault->changePassphrase(secretOf("other words"), kCost));
    }
    QVERIFY(setContent(spare(), old)); // as if it could not follow
    QCOMPARE(whyNot("some words"), ErrorCode::WrongSecret);
    QCOMPARE(contentOf(spare()), old); // a wrong try repairs nothing
    QVERIFY(unlock("other words"));
    QCOMPARE(contentOf(spare()), contentOf(header()));
}

void TestVault::a_passphrase_that_could_not_be_changed_is_still_the_right_one_data()
{
    QTest::addColumn<int>("files");
    QTest::addColumn<int>("folders");

    QTest::newRow("the file could not be synchronised") << EIO << 0;
    QTest::newRow("the folder could not be synchronised") << 0 << EIO;
    QTest::newRow("the disk is full") << ENOSPC << ENOSPC;
}

void TestVault::a_passphrase_that_could_not_be_changed_is_still_the_right_one()
{
    QFETCH(const int, files);
    QFETCH(const int, folders);

    {
        auto vault = unlock("some words");
        QVERIFY(vault);
        const FailingSync failing(files, folders);
        QVERIFY(!vault->changePassphrase(secretOf("other words"), kCost));
    }
    QCOMPARE(whyNot("other words"), ErrorCode::WrongSecret);
    QVERIFY(unlock("some words"));
}

void TestVault::knows_its_own_passphrase()
{
    const auto vault = unlock("some words");
    QVERIFY(vault);
    QCOMPARE(vault->isPassphrase(secretOf("some words")).value_or(false), true);
    QCOMPARE(vault->isPassphrase(secretOf("other words")).value_or(true), false);
}

void TestVault::one_damaged_copy_of_the_header_is_repaired()
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

void TestVault::a_damaged_header_is_named_so_and_nothing_is_written()
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

void TestVault::a_header_from_the_future_is_left_alone()
{
    const QByteArray older = contentOf(spare());
    changeHeaders(10, QByteArray("\2\0", 2));
    QVERIFY(setContent(spare(), older)); // the newer Alongside was interrupted before the spare
    const auto before = filesUnder(*folder().generation());
    QCOMPARE(whyNot("some words"), ErrorCode::NewerVersion);
    QCOMPARE(unlockWithCode().error().code, ErrorCode::NewerVersion);
    QCOMPARE(filesUnder(*folder().generation()), before);
}

void TestVault::an_altered_header_is_refused()
{
    changeHeaders(72, QByteArray(8, '\0')); // hides that the database is an older one
    changeHeaders(864, "x");
    QCOMPARE(whyNot("some words"), ErrorCode::Corrupt);
    QCOMPARE(unlockWithCode().error().code, ErrorCode::Corrupt);
}

void TestVault::a_cost_no_vault_has_is_refused_before_memory_is_asked_for_data()
{
    QTest::addColumn<QByteArray>("memory");
    QTest::addColumn<QByteArray>("passes");

    QTest::newRow("all the memory there is")
        << QByteArray("\xff\xff\xff\xff", 4) << QByteArray("\1\0\0\0", 4);
    QTest::newRow("passes without end") << QByteArray("\0\x20\0\0", 4) << QByteArray("\xff\xff\xff\xff", 4);
    QTest::newRow("none at all") << QByteArray(4, '\0') << QByteArray(4, '\0');
}

void TestVault::a_cost_no_vault_has_is_refused_before_memory_is_asked_for()
{
    QFETCH(const QByteArray, memory);
    QFETCH(const QByteArray, passes);

    changeHeaders(96 + 4, memory + passes);
    QCOMPARE(whyNot("some words"), ErrorCode::Corrupt);
    QVERIFY(!QFile::exists(folder().attemptsPath()));
}

void TestVault::too_little_memory_is_told_and_no_try_is_lost()
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

void TestVault::wrong_tries_are_slowed_down_and_the_right_one_forgives()
{
    for (int index = 0; index < 4; ++index)
        QCOMPARE(whyNot("wrong"), ErrorCode::WrongSecret);
    QCOMPARE(whyNot("some words"), ErrorCode::TooSoon);
    m_uptime.on += 5s;
    QVERIFY(unlock("some words"));
    for (int index = 0; index < 4; ++index)
        QCOMPARE(whyNot("wrong"), ErrorCode::WrongSecret);
    QCOMPARE(whyNot("wrong"), ErrorCode::TooSoon);
}

void TestVault::one_try_counts_once_however_many_headers_were_altered()
{
    const QByteArray whole = contentOf(spare());
    changeHeaders(864, "x");
    QVERIFY(setContent(spare(), whole));
    for (int index = 0; index < 3; ++index)
        QCOMPARE(whyNot("wrong"), ErrorCode::WrongSecret);
    QVERIFY(unlock("some words")); // the fourth: free, though both copies are tried
}

void TestVault::the_code_is_not_slowed_down()
{
    for (int index = 0; index < 4; ++index)
        QCOMPARE(whyNot("wrong"), ErrorCode::WrongSecret);
    QCOMPARE(whyNot("some words"), ErrorCode::TooSoon);
    QVERIFY(unlockWithCode());
}

void TestVault::is_open_in_one_place_only()
{
    {
        const auto vault = unlock("some words");
        QVERIFY(vault);
        QCOMPARE(whyNot("some words"), ErrorCode::AlreadyOpen);
        QCOMPARE(whyNot("wrong"), ErrorCode::AlreadyOpen);
        QCOMPARE(unlockWithCode().error().code, ErrorCode::AlreadyOpen);
    }
    QVERIFY(unlock("some words"));
    QVERIFY(!QFile::exists(folder().attemptsPath()));
}

void TestVault::a_folder_that_may_not_be_written_still_opens_once_there_is_a_lock_file()
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

void TestVault::a_disk_that_cannot_be_written_says_so()
{
    QVERIFY(QFile::setPermissions(folder().lockPath(), QFile::ReadOwner));
    {
        const WithoutPrivileges ordinary;
        QCOMPARE(whyNot("some words"), ErrorCode::ReadOnly);
    }
    QVERIFY(QFile::setPermissions(folder().lockPath(), QFile::ReadOwner | QFile::WriteOwner));
}

void TestVault::without_a_profile_there_is_nothing_to_open()
{
    const auto vault =
        Vault::unlock(ProfileFolder(m_root, ProfileId::random()), secretOf("some words"), m_uptime);
    QVERIFY(!vault);
    QCOMPARE(vault.error().code, ErrorCode::NotFound);
}

void TestVault::remembers_how_far_the_database_had_come()
{
    {
        auto vault = unlock("some words");
        QVERIFY(vault);
        QCOMPARE(vault->savesAtLock(), 0U);
        QVERIFY(vault->recordSavesAtLock(42));
        QCOMPARE(vault->savesAtLock(), 42U);
    }
    QCOMPARE(unlock("some words")->savesAtLock(), 42U);
}

void TestVault::a_cost_below_the_floor_is_raised_to_it()
{
    const QByteArray old = contentOf(header());
    {
        auto vault = unlock("some words");
        QVERIFY(vault && vault->raiseCost(secretOf("some words"), kFloor));
        QCOMPARE(vault->passphraseCost(), kFloor);
    }
    QVERIFY(contentOf(header()) != old);
    QCOMPARE(contentOf(spare()), contentOf(header()));
    {
        const auto vault = unlock("some words");
        QVERIFY(vault);
        QCOMPARE(vault->passphraseCost(), kFloor);
        QCOMPARE(keyOf(*vault), m_key);
    }
    QCOMPARE(whyNot("other words"), ErrorCode::WrongSecret);
    QCOMPARE(keyOf(*unlockWithCode()), m_key);
}

void TestVault::a_cost_is_never_lowered_nor_written_in_vain()
{
    const QByteArray before = contentOf(header());
    auto vault = unlock("some words");
    QVERIFY(vault && vault->raiseCost(secretOf("some words"), kCost));
    QVERIFY(vault->raiseCost(secretOf("some words"), {}));
    QCOMPARE(contentOf(header()), before);

    QVERIFY(vault->raiseCost(secretOf("some words"), kFloor));
    const auto cheaper = SlotKey::derive(secretOf("some words"), kCost);
    QVERIFY(cheaper);
    QCOMPARE(vault->rewrapPassphrase(*cheaper, vault->passphraseSalt()).error().code,
             ErrorCode::InvalidValue);
    QCOMPARE(vault->passphraseCost(), kFloor);
}

void TestVault::a_cost_that_cannot_be_raised_leaves_the_old_slot_data()
{
    a_passphrase_that_could_not_be_changed_is_still_the_right_one_data();
}

void TestVault::a_cost_that_cannot_be_raised_leaves_the_old_slot()
{
    QFETCH(const int, files);
    QFETCH(const int, folders);

    {
        auto vault = unlock("some words");
        QVERIFY(vault);
        const FailingSync failing(files, folders);
        QVERIFY(!vault->raiseCost(secretOf("some words"), kFloor));
        QCOMPARE(vault->passphraseCost(), kCost);
    }
    auto vault = unlock("some words");
    QVERIFY(vault);
    QCOMPARE(vault->passphraseCost(), kCost);
    QVERIFY(vault->raiseCost(secretOf("some words"), kFloor)); // and at a better time
    QCOMPARE(vault->passphraseCost(), kFloor);
}

void TestVault::the_spare_alone_opens_at_the_old_cost_until_it_follows()
{
    const QByteArray old = contentOf(spare());
    {
        auto vault = unlock("some words");
        QVERIFY(vault && vault->raiseCost(secretOf("some words"), kFloor));
    }
    QVERIFY(setContent(spare(), old)); // as if the power went before it was written
    {
        const auto vault = unlock("some words");
        QVERIFY(vault);
        QCOMPARE(vault->passphraseCost(), kFloor);
        QCOMPARE(contentOf(spare()), contentOf(header())); // made good
    }
    QVERIFY(setContent(spare(), old) && QFile::remove(header())); // and then the first copy is lost
    auto vault = unlock("some words");
    QVERIFY(vault);
    QCOMPARE(keyOf(*vault), m_key);
    QCOMPARE(vault->passphraseCost(), kCost);
    QVERIFY(vault->raiseCost(secretOf("some words"), kFloor));
    QCOMPARE(contentOf(spare()), contentOf(header()));
}

void TestVault::a_passphrase_changed_meanwhile_is_not_undone_by_a_raised_cost()
{
    {
        auto vault = unlock("some words");
        QVERIFY(vault);
        const DerivationSalt before = vault->passphraseSalt();
        const auto late = SlotKey::derive(secretOf("some words"), kFloor);
        QVERIFY(late && vault->changePassphrase(secretOf("other words"), kCost));
        QCOMPARE(vault->rewrapPassphrase(*late, before).error().code, ErrorCode::Conflict);
    }
    QCOMPARE(whyNot("some words"), ErrorCode::WrongSecret);
    QVERIFY(unlock("other words"));
}

void TestVault::leaves_no_key_in_memory()
{
    if (!kOwnMemoryReadable)
        QSKIP("freed memory is kept aside in this build");
    const HiddenNeedle needle(m_key);
    m_key.fill('\0');
    m_key.clear();
    {
        const auto vault = unlock("some words");
        QVERIFY(vault);
        const SecretBytes key = vault->databaseKey();
        QCOMPARE(timesInOwnMemory(needle), 1);
    }
    QCOMPARE(timesInOwnMemory(needle), 0);
}

QTEST_GUILESS_MAIN(TestVault)
#include "tst_Vault.moc"
