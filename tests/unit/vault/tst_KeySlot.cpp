#include "vault/KeySlot.h"

#include "support/Secrets.h"

#include <QTest>

using namespace alongside;

namespace {

constexpr DerivationCost kCost{8 * 1024, 3};
constexpr quint32 kGeneration = 7;

VaultId countingId()
{
    VaultId id{};
    for (std::size_t index = 0; index < id.size(); ++index)
        id[index] = std::byte(index);
    return id;
}

DerivationSalt someSalt()
{
    DerivationSalt salt{};
    salt.fill(std::byte{5});
    return salt;
}

bool isSameKey(const VaultKey &left, const VaultKey &right)
{
    return equalInConstantTime(left.headerKey().bytes(), right.headerKey().bytes());
}

} // namespace

class TestKeySlot : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void opens_with_the_key_that_closed_it();
    void opens_what_another_implementation_closed();
    void lies_on_disk_as_described();
    void a_recovery_slot_has_no_derivation_cost();
    void is_closed_differently_every_time();
    void any_other_key_does_not_open_it();
    void any_flipped_bit_keeps_it_shut_data();
    void any_flipped_bit_keeps_it_shut();
    void does_not_open_in_another_vault_or_generation();
    void what_it_does_not_understand_is_no_slot_data();
    void what_it_does_not_understand_is_no_slot();

private:
    [[nodiscard]] KeySlot slot(SlotType type = SlotType::Passphrase) const
    {
        return KeySlot::wrap(type, kCost, someSalt(), m_key, *m_vaultKey, countingId(), kGeneration);
    }

    SecretBytes m_key;
    std::optional<VaultKey> m_vaultKey;
};

void TestKeySlot::init()
{
    m_key = SecretBytes::random(32);
    m_vaultKey = VaultKey::random();
}

void TestKeySlot::opens_with_the_key_that_closed_it()
{
    for (const SlotType type :
         {SlotType::Passphrase, SlotType::RecoveryCode, SlotType::Device, SlotType::DevicePin}) {
        const KeySlot read(slot(type).bytes());
        QCOMPARE(read.type(), type);
        QCOMPARE(read.cost(), kCost);
        QCOMPARE(read.salt(), someSalt());
        const auto opened = read.unwrap(m_key, countingId(), kGeneration);
        QVERIFY(opened);
        QVERIFY(isSameKey(*opened, *m_vaultKey));
    }
}

// Made in Python from RFC 8439 and HChaCha20 as written, with the key the argon2 command gives for
// "correct horse battery staple"; the vault key is the bytes 0 to 31.
void TestKeySlot::opens_what_another_implementation_closed()
{
    const QByteArray made = QByteArray::fromHex(
        "010100000020000003000000010000007369787465656e2073616c7420627974"
        "6465666768696a6b6c6d6e6f707172737475767778797a7b"
        "56c267fd2c61706d88c0839389372f52355d8437a0ba10c42acdc200cf49df35b29fcbea5d2dc4dba027db8f56b67b59"
        "000000000000000000000000000000000000000000000000");
    KeySlot::Bytes bytes{};
    QCOMPARE(made.size(), qsizetype(bytes.size()));
    std::ranges::copy(std::as_bytes(std::span(made)), bytes.begin());
    const SecretBytes key = secretFromHex("5689e37719a3b2363248c916445c2affdc15e7d0e685e3e98737497f4d2e291f");

    const auto opened = KeySlot(bytes).unwrap(key, countingId(), kGeneration);
    QVERIFY(opened);
    QCOMPARE(textOf(opened->headerKey()).toHex(),
             "3f7970df54bbfd6e1198b90f610f585c96d44d40bd8b08b5372e17f467f95bae");
}

void TestKeySlot::lies_on_disk_as_described()
{
    const KeySlot::Bytes bytes = slot().bytes();
    const QByteArray raw(reinterpret_cast<const char *>(bytes.data()), qsizetype(bytes.size()));
    QCOMPARE(raw.first(2), QByteArray("\1\1", 2));                  // type, derivation
    QCOMPARE(raw.sliced(2, 2), QByteArray(2, '\0'));                // flags
    QCOMPARE(raw.sliced(4, 4), QByteArray("\x00\x20\x00\x00", 4));  // memory KiB
    QCOMPARE(raw.sliced(8, 4), QByteArray("\x03\x00\x00\x00", 4));  // passes
    QCOMPARE(raw.sliced(12, 4), QByteArray("\x01\x00\x00\x00", 4)); // lanes
    QCOMPARE(raw.sliced(16, 16), QByteArray(16, '\5'));             // salt
    QVERIFY(raw.sliced(32, 24) != QByteArray(24, '\0'));            // nonce
    QCOMPARE(raw.sliced(104), QByteArray(24, '\0'));
}

void TestKeySlot::a_recovery_slot_has_no_derivation_cost()
{
    const KeySlot recovery =
        KeySlot::wrap(SlotType::RecoveryCode, {}, someSalt(), m_key, *m_vaultKey, countingId(), kGeneration);
    QCOMPARE(recovery.cost(), DerivationCost{});
    QCOMPARE(recovery.bytes()[1], std::byte{2}); // BLAKE2b
    QCOMPARE(recovery.bytes()[12], std::byte{0});
    QVERIFY(recovery.unwrap(m_key, countingId(), kGeneration));
}

void TestKeySlot::is_closed_differently_every_time()
{
    QVERIFY(slot().bytes() != slot().bytes());
}

void TestKeySlot::any_other_key_does_not_open_it()
{
    const KeySlot closed = slot();
    const auto refused = closed.unwrap(SecretBytes::random(32), countingId(), kGeneration);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::WrongSecret);
    QCOMPARE(closed.unwrap(SecretBytes(16), countingId(), kGeneration).error().code, ErrorCode::Internal);
    QCOMPARE(closed.unwrap(SecretBytes(), countingId(), kGeneration).error().code, ErrorCode::Internal);
}

void TestKeySlot::any_flipped_bit_keeps_it_shut_data()
{
    QTest::addColumn<int>("byte");

    for (int byte = 0; byte < int(KeySlot::kBytes); ++byte)
        QTest::newRow(qPrintable(QString::number(byte))) << byte;
}

void TestKeySlot::any_flipped_bit_keeps_it_shut()
{
    QFETCH(const int, byte);

    const KeySlot closed = slot();
    for (unsigned bit = 0; bit < 8; ++bit) {
        KeySlot::Bytes bytes = closed.bytes();
        bytes[std::size_t(byte)] ^= std::byte(1U << bit);
        const auto refused = KeySlot(bytes).unwrap(m_key, countingId(), kGeneration);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::WrongSecret);
    }
}

void TestKeySlot::does_not_open_in_another_vault_or_generation()
{
    const KeySlot closed = slot();
    VaultId other = countingId();
    other[15] ^= std::byte{1};
    QCOMPARE(closed.unwrap(m_key, other, kGeneration).error().code, ErrorCode::WrongSecret);
    QCOMPARE(closed.unwrap(m_key, countingId(), kGeneration + 1).error().code, ErrorCode::WrongSecret);
}

void TestKeySlot::what_it_does_not_understand_is_no_slot_data()
{
    QTest::addColumn<int>("byte");
    QTest::addColumn<int>("value");

    QTest::newRow("a type from the future") << 0 << 5;
    QTest::newRow("no derivation") << 1 << 0;
    QTest::newRow("a derivation from the future") << 1 << 3;
    QTest::newRow("a flag from the future") << 3 << 1;
    QTest::newRow("something after the ciphertext") << 104 << 1;
    QTest::newRow("something in the last byte") << 127 << 1;
}

void TestKeySlot::what_it_does_not_understand_is_no_slot()
{
    QFETCH(const int, byte);
    QFETCH(const int, value);

    KeySlot::Bytes bytes = slot().bytes();
    bytes[std::size_t(byte)] = std::byte(value);
    const KeySlot unknown(bytes);
    QCOMPARE(unknown.type(), SlotType::None);
    QCOMPARE(unknown.bytes(), bytes);
}

QTEST_GUILESS_MAIN(TestKeySlot)
#include "tst_KeySlot.moc"
