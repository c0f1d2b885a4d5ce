#include "vault/Vault.h"

#include "VaultFolder.h"
#include "support/FailingSync.h"

using namespace alongside;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

/// Another passphrase, another code, a higher cost: the new one opens, or the old one does.
class TestVaultChanges : public QObject, private VaultFolder
{
    Q_OBJECT

private Q_SLOTS:
    void init() { empty(); }

    void a_changed_passphrase_opens_and_the_old_one_does_not();
    void a_changed_code_opens_and_the_old_one_does_not();
    void an_older_spare_never_lets_the_old_passphrase_in();
    void a_passphrase_that_could_not_be_changed_is_still_the_right_one_data();
    void a_passphrase_that_could_not_be_changed_is_still_the_right_one();
    void a_cost_below_the_floor_is_raised_to_it();
    void a_cost_is_never_lowered_nor_written_in_vain();
    void a_cost_that_cannot_be_raised_leaves_the_old_slot_data();
    void a_cost_that_cannot_be_raised_leaves_the_old_slot();
    void the_spare_alone_opens_at_the_old_cost_until_it_follows();
    void a_passphrase_changed_meanwhile_is_not_undone_by_a_raised_cost();
};

void TestVaultChanges::a_changed_passphrase_opens_and_the_old_one_does_not()
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

void TestVaultChanges::a_changed_code_opens_and_the_old_one_does_not()
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

void TestVaultChanges::an_older_spare_never_lets_the_old_passphrase_in()
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

void TestVaultChanges::a_passphrase_that_could_not_be_changed_is_still_the_right_one_data()
{
    QTest::addColumn<int>("files");
    QTest::addColumn<int>("folders");

    QTest::newRow("the file could not be synchronised") << EIO << 0;
    QTest::newRow("the folder could not be synchronised") << 0 << EIO;
    QTest::newRow("the disk is full") << ENOSPC << ENOSPC;
}

void TestVaultChanges::a_passphrase_that_could_not_be_changed_is_still_the_right_one()
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

void TestVaultChanges::a_cost_below_the_floor_is_raised_to_it()
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

void TestVaultChanges::a_cost_is_never_lowered_nor_written_in_vain()
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

void TestVaultChanges::a_cost_that_cannot_be_raised_leaves_the_old_slot_data()
{
    a_passphrase_that_could_not_be_changed_is_still_the_right_one_data();
}

void TestVaultChanges::a_cost_that_cannot_be_raised_leaves_the_old_slot()
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

void TestVaultChanges::the_spare_alone_opens_at_the_old_cost_until_it_follows()
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

void TestVaultChanges::a_passphrase_changed_meanwhile_is_not_undone_by_a_raised_cost()
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

QTEST_GUILESS_MAIN(TestVaultChanges)
#include "tst_VaultChanges.moc"
