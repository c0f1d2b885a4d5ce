#include "vault/Vault.h"

#include "VaultFolder.h"
#include "support/OwnMemory.h"

using namespace alongside;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

/// What opens a vault, what does not, and how often one may try.
class TestVault : public QObject, private VaultFolder
{
    Q_OBJECT

private Q_SLOTS:
    void init() { empty(); }

    void opens_with_the_passphrase_and_with_the_code_to_the_same_keys();
    void nothing_else_opens_it();
    void every_vault_has_its_own_keys();
    void an_accent_may_be_typed_either_way();
    void a_passphrase_of_any_length_works_data();
    void a_passphrase_of_any_length_works();
    void knows_its_own_passphrase();
    void wrong_tries_are_slowed_down_and_the_right_one_forgives();
    void one_try_counts_once_however_many_headers_were_altered();
    void the_code_is_not_slowed_down();
    void is_open_in_one_place_only();
    void without_a_profile_there_is_nothing_to_open();
    void remembers_how_far_the_database_had_come();
    void leaves_no_key_in_memory();
};

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

void TestVault::knows_its_own_passphrase()
{
    const auto vault = unlock("some words");
    QVERIFY(vault);
    QCOMPARE(vault->isPassphrase(secretOf("some words")).value_or(false), true);
    QCOMPARE(vault->isPassphrase(secretOf("other words")).value_or(true), false);
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
