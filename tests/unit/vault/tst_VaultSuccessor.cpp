#include "vault/VaultSuccessor.h"

#include "VaultFolder.h"
#include "support/FailingSync.h"

using namespace alongside;
using namespace Qt::StringLiterals;

/// A vault that takes the place of another: another key, and no way back to the old one.
class TestVaultSuccessor : public QObject, private VaultFolder
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void its_secrets_open_it_and_the_old_ones_do_not();
    void it_is_the_same_vault_under_another_key();
    void the_spare_alone_lets_no_old_secret_in();
    void an_older_header_in_its_place_gives_the_old_key_only();
    void one_that_is_dropped_leaves_nothing_and_changes_nothing();
    void one_that_cannot_be_put_in_place_leaves_all_as_it_was_data();
    void one_that_cannot_be_put_in_place_leaves_all_as_it_was();
    void one_that_may_be_named_is_passed_over_beside_a_former_one_half_removed();
    void what_is_left_of_the_former_one_can_be_removed();

private:
    [[nodiscard]] Result<Vault> renewed()
    {
        auto vault = unlock("some words");
        if (!vault)
            return vault;
        auto successor = vault->makeSuccessor(secretOf("other words"), kFloor, *m_next);
        if (!successor)
            return std::unexpected(successor.error());
        if (auto given = vault->giveWayTo(*std::move(successor), 17); !given)
            return std::unexpected(given.error());
        return vault;
    }
    [[nodiscard]] QStringList generations() const
    {
        return QDir(folder().path()).entryList({u"g*"_s}, QDir::Dirs);
    }

    std::optional<RecoveryCode> m_next;
};

void TestVaultSuccessor::init()
{
    empty();
    m_next = RecoveryCode::random();
}

void TestVaultSuccessor::its_secrets_open_it_and_the_old_ones_do_not()
{
    QVERIFY(renewed());
    QCOMPARE(whyNot("some words"), ErrorCode::WrongSecret);
    QCOMPARE(unlockWithCode().error().code, ErrorCode::WrongSecret);
    QVERIFY(unlock("other words"));
    QVERIFY(Vault::unlock(folder(), *m_next));
}

void TestVaultSuccessor::it_is_the_same_vault_under_another_key()
{
    const VaultId id = unlock("some words")->id();
    const DatabaseSalt salt = unlock("some words")->databaseSalt();
    QByteArray key;
    {
        const auto vault = renewed();
        QVERIFY(vault);
        key = keyOf(*vault);
    }
    QVERIFY(key != m_key);
    QCOMPARE(keyOf(Vault::unlock(folder(), *m_next).value()), key);
    const auto vault = unlock("other words");
    QVERIFY(vault);
    QCOMPARE(keyOf(*vault), key);
    QVERIFY(vault->id() == id);
    QVERIFY(vault->databaseSalt() != salt);
    QCOMPARE(vault->savesAtLock(), 17);
    QCOMPARE(vault->passphraseCost(), kFloor);
}

void TestVaultSuccessor::the_spare_alone_lets_no_old_secret_in()
{
    QVERIFY(renewed());
    QVERIFY(QFile::remove(header()));
    QCOMPARE(unlockWithCode().error().code, ErrorCode::WrongSecret);
    QCOMPARE(whyNot("some words"), ErrorCode::WrongSecret);
    QVERIFY(unlock("other words"));
}

void TestVaultSuccessor::an_older_header_in_its_place_gives_the_old_key_only()
{
    const QByteArray old = contentOf(header());
    QVERIFY(renewed());
    QVERIFY(setContent(header(), old) && setContent(spare(), old)); // by whoever had kept a copy
    const auto vault = unlockWithCode();
    QVERIFY(vault);
    QCOMPARE(keyOf(*vault), m_key);
}

void TestVaultSuccessor::one_that_is_dropped_leaves_nothing_and_changes_nothing()
{
    const auto before = filesUnder(folder().path());
    {
        const auto vault = unlock("some words");
        QVERIFY(vault);
        const auto successor = vault->makeSuccessor(secretOf("other words"), kCost, *m_next);
        QVERIFY(successor && setContent(successor->databasePath(), "half a database"));
        QCOMPARE(generations().size(), 2);
    }
    QCOMPARE(filesUnder(folder().path()), before);
    QCOMPARE(generations(), QStringList{u"g0001"_s});
}

void TestVaultSuccessor::one_that_cannot_be_put_in_place_leaves_all_as_it_was_data()
{
    QTest::addColumn<int>("files");
    QTest::addColumn<int>("folders");
    QTest::addColumn<int>("spared");
    QTest::addColumn<QByteArray>("named");

    QTest::newRow("the header") << EIO << 0 << 0 << QByteArray("vault.hdr.tmp");
    QTest::newRow("the folder of the header") << 0 << EIO << 2 << QByteArray();
    QTest::newRow("the pointer") << EIO << 0 << 0 << QByteArray("current.tmp");
    QTest::newRow("the disk is full") << ENOSPC << ENOSPC << 2 << QByteArray();
}

void TestVaultSuccessor::one_that_cannot_be_put_in_place_leaves_all_as_it_was()
{
    QFETCH(const int, files);
    QFETCH(const int, folders);
    QFETCH(const int, spared);
    QFETCH(const QByteArray, named);

    {
        auto vault = unlock("some words");
        QVERIFY(vault);
        {
            const FailingSync failing(files, folders, spared,
                                      std::string_view(named.constData(), std::size_t(named.size())));
            auto successor = vault->makeSuccessor(secretOf("other words"), kCost, *m_next);
            QVERIFY(successor && !vault->giveWayTo(*std::move(successor), 17));
        }
        QCOMPARE(keyOf(*vault), m_key);
        QVERIFY(vault->recordSavesAtLock(3)); // and it goes on where it was
    }
    QCOMPARE(generations(), QStringList{u"g0001"_s});
    QCOMPARE(whyNot("other words"), ErrorCode::WrongSecret);
    QVERIFY(unlockWithCode());
    const auto vault = unlock("some words");
    QVERIFY(vault);
    QCOMPARE(vault->savesAtLock(), 3);
}

void TestVaultSuccessor::one_that_may_be_named_is_passed_over_beside_a_former_one_half_removed()
{
    QByteArray key;
    {
        auto vault = renewed();
        QVERIFY(vault);
        key = keyOf(*vault);
        HeaderFiles(folder().path() + u"/g0001"_s).erase(); // then the power was cut
        auto successor = vault->makeSuccessor(secretOf("third words"), kCost, *m_next);
        QVERIFY(successor);
        // It comes to be named, but not for good, and that cannot be turned back.
        const FailingSync failing(EIO, EIO, 2, "current.tmp", 1);
        QVERIFY(!vault->giveWayTo(*std::move(successor), 18));
        QCOMPARE(keyOf(*vault), key);
    }
    QCOMPARE(contentOf(folder().path() + u"/current"_s), "g0003");
    QCOMPARE(generations(), (QStringList{u"g0001"_s, u"g0002"_s, u"g0003.gone"_s}));
    const auto vault = unlock("other words");
    QVERIFY(vault);
    QCOMPARE(keyOf(*vault), key);
    vault->removeFormer();
    QCOMPARE(generations(), QStringList{u"g0002"_s});
    QCOMPARE(contentOf(folder().path() + u"/current"_s), "g0002");
}

void TestVaultSuccessor::what_is_left_of_the_former_one_can_be_removed()
{
    const auto vault = renewed();
    QVERIFY(vault);
    QCOMPARE(generations().size(), 2);
    vault->removeFormer();
    QCOMPARE(generations(), QStringList{u"g0002"_s});
    QCOMPARE(vault->databasePath(), folder().path() + u"/g0002/vault.db"_s);
}

QTEST_GUILESS_MAIN(TestVaultSuccessor)
#include "tst_VaultSuccessor.moc"
