#include "vault/VaultKey.h"

#include "support/Secrets.h"

#include <QTest>

using namespace alongside;

class TestVaultKey : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void derives_the_keys_another_blake2b_derives();
    void no_two_keys_are_the_same();
};

// From Python: blake2b(key=bytes(range(32)), salt=id, person=b"ALGSVLT1"), libsodium's crypto_kdf.
void TestVaultKey::derives_the_keys_another_blake2b_derives()
{
    SecretBytes bytes(VaultKey::kBytes);
    for (std::size_t index = 0; index < bytes.size(); ++index)
        bytes.bytes()[index] = std::byte(index);
    const VaultKey key = VaultKey::fromBytes(std::move(bytes));
    QCOMPARE(textOf(key.headerKey()).toHex(),
             "3f7970df54bbfd6e1198b90f610f585c96d44d40bd8b08b5372e17f467f95bae");
    QCOMPARE(textOf(key.databaseKey(0)).toHex(),
             "d652c8d27bb0968c86e1264c702930582c94489a2e41ec935bfcf8606921867d");
    QCOMPARE(textOf(key.databaseKey(7)).toHex(),
             "5319235f2bf7f3345ee109c616fb7398ef4baa4e15982c28a00a65009e38a9db");
}

void TestVaultKey::no_two_keys_are_the_same()
{
    const VaultKey key = VaultKey::random();
    const VaultKey other = VaultKey::random();
    QVERIFY(textOf(key.databaseKey(0)) != textOf(other.databaseKey(0)));
    QVERIFY(textOf(key.databaseKey(0)) != textOf(key.databaseKey(1)));
    QVERIFY(textOf(key.databaseKey(0)) != textOf(key.headerKey()));
}

QTEST_GUILESS_MAIN(TestVaultKey)
#include "tst_VaultKey.moc"
