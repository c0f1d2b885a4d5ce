#include "vault/VaultHeader.h"

#include <QCryptographicHash>
#include <QTest>

using namespace alongside;
using namespace Qt::StringLiterals;

namespace {

const QDateTime kCreated = QDateTime(QDate(2026, 3, 14), QTime(9, 26, 53, 589), QTimeZone::UTC);

KeySlot slotOf(SlotType type, const VaultHeader &header, const VaultKey &key)
{
    return KeySlot::wrap(type, {8 * 1024, 1}, {}, SecretBytes(32), key, header.vaultId(),
                         header.keyGeneration());
}

QByteArray rawOf(const VaultHeader &header)
{
    return QByteArray(reinterpret_cast<const char *>(header.bytes().data()),
                      qsizetype(header.bytes().size()));
}

QByteArray idOf(const VaultHeader &header)
{
    const VaultId id = header.vaultId();
    return QByteArray(reinterpret_cast<const char *>(id.data()), qsizetype(id.size()));
}

Result<VaultHeader> headerFrom(const QByteArray &raw)
{
    return VaultHeader::fromBytes(std::as_bytes(std::span(raw)));
}

// Makes the checksum right again, as anybody can who knows the format.
void fixChecksum(QByteArray &raw)
{
    raw.replace(960, 32, QCryptographicHash::hash(raw.first(960), QCryptographicHash::Blake2b_256));
}

template<typename Number>
Number numberAt(const QByteArray &raw, qsizetype offset)
{
    return qFromLittleEndian<Number>(raw.constData() + offset);
}

} // namespace

class TestVaultHeader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void lies_on_disk_as_described();
    void reads_back_what_was_written();
    void two_new_ones_have_nothing_in_common();
    void every_flipped_bit_is_noticed_data();
    void every_flipped_bit_is_noticed();
    void another_length_is_damage_data();
    void another_length_is_damage();
    void one_from_the_future_is_named_so_and_a_later_one_that_can_be_read_is_read();
    void a_changed_byte_under_a_right_checksum_is_not_authentic_data();
    void a_changed_byte_under_a_right_checksum_is_not_authentic();
    void is_authentic_under_its_own_key_only();
    void every_sealing_raises_the_sequence();
    void carries_along_what_it_does_not_know();
    void a_slot_replaces_the_one_of_its_type();
    void six_slots_are_all_there_are();
    void a_slot_from_the_future_is_neither_read_nor_overwritten();
    void remembers_the_saves();

private:
    std::optional<VaultKey> m_key;
    std::optional<VaultHeader> m_header; ///< Sealed, with a passphrase and a recovery slot.
};

void TestVaultHeader::init()
{
    m_key = VaultKey::random();
    m_header = VaultHeader::make(kCreated);
    QVERIFY(m_header->setSlot(slotOf(SlotType::Passphrase, *m_header, *m_key)));
    QVERIFY(m_header->setSlot(slotOf(SlotType::RecoveryCode, *m_header, *m_key)));
    m_header->setSavesAtLock(0x0102030405060708);
    m_header->seal(*m_key);
}

void TestVaultHeader::lies_on_disk_as_described()
{
    const QByteArray raw = rawOf(*m_header);
    QCOMPARE(raw.size(), 1024);
    QCOMPARE(raw.first(8), QByteArray("ALGSVLT\x01", 8));
    QCOMPARE(numberAt<quint16>(raw, 8), 1);
    QCOMPARE(numberAt<quint16>(raw, 10), 1);
    QCOMPARE(numberAt<quint32>(raw, 12), 1024U);
    QCOMPARE(raw.sliced(16, 16), idOf(*m_header));
    QCOMPARE(numberAt<quint32>(raw, 32), 1U); // key generation
    QCOMPARE(numberAt<quint32>(raw, 36), 0U); // database epoch
    const DatabaseSalt salt = m_header->databaseSalt();
    QCOMPARE(raw.sliced(40, 16), QByteArray(reinterpret_cast<const char *>(salt.data()), 16));
    QCOMPARE(numberAt<quint64>(raw, 56), 1U); // sequence
    QCOMPARE(numberAt<qint64>(raw, 64), kCreated.toMSecsSinceEpoch());
    QCOMPARE(raw.sliced(72, 8), QByteArray("\x08\x07\x06\x05\x04\x03\x02\x01", 8));
    QCOMPARE(raw.at(80), '\2'); // slots in use
    QCOMPARE(raw.sliced(81, 15), QByteArray(15, '\0'));
    QCOMPARE(raw.at(96), '\1');       // first slot: passphrase
    QCOMPARE(raw.at(96 + 128), '\2'); // second slot: recovery code
    QCOMPARE(raw.sliced(96 + 2 * 128, 4 * 128 + 96), QByteArray(4 * 128 + 96, '\0'));
    QCOMPARE(raw.sliced(960, 32), QCryptographicHash::hash(raw.first(960), QCryptographicHash::Blake2b_256));
    QVERIFY(raw.sliced(992) != QByteArray(32, '\0'));
}

void TestVaultHeader::reads_back_what_was_written()
{
    const auto read = headerFrom(rawOf(*m_header));
    QVERIFY(read);
    QCOMPARE(read->bytes(), m_header->bytes());
    QCOMPARE(read->created(), kCreated);
    QCOMPARE(read->keyGeneration(), 1U);
    QCOMPARE(read->databaseEpoch(), 0U);
    QVERIFY(read->slot(SlotType::Passphrase));
    QVERIFY(read->slot(SlotType::RecoveryCode));
    QVERIFY(!read->slot(SlotType::Device));
    QVERIFY(read->isAuthentic(*m_key));
}

void TestVaultHeader::two_new_ones_have_nothing_in_common()
{
    const VaultHeader other = VaultHeader::make(kCreated);
    QVERIFY(other.vaultId() != m_header->vaultId());
    QVERIFY(other.databaseSalt() != m_header->databaseSalt());
    QCOMPARE(other.sequence(), 0U);
    QVERIFY(!other.slot(SlotType::Passphrase));
}

void TestVaultHeader::every_flipped_bit_is_noticed_data()
{
    QTest::addColumn<int>("first");

    for (int first = 0; first < 1024; first += 64)
        QTest::newRow(qPrintable(u"bytes from %1"_s.arg(first))) << first;
}

void TestVaultHeader::every_flipped_bit_is_noticed()
{
    QFETCH(const int, first);

    for (int bit = first * 8; bit < (first + 64) * 8; ++bit) {
        QByteArray raw = rawOf(*m_header);
        raw[bit / 8] = char(raw[bit / 8] ^ (1 << (bit % 8)));
        const auto read = headerFrom(raw);
        if (bit >= 992 * 8) { // the seal itself: noticed once the key is known
            QVERIFY(read && !read->isAuthentic(*m_key));
        } else {
            QVERIFY(!read);
            QCOMPARE(read.error().code, ErrorCode::Corrupt);
        }
    }
}

void TestVaultHeader::another_length_is_damage_data()
{
    QTest::addColumn<int>("length");

    for (const int length : {0, 1, 8, 96, 512, 1023, 1025, 4096})
        QTest::newRow(qPrintable(QString::number(length))) << length;
}

void TestVaultHeader::another_length_is_damage()
{
    QFETCH(const int, length);

    const auto read = headerFrom(rawOf(*m_header).leftJustified(length, '\0', true));
    QVERIFY(!read);
    QCOMPARE(read.error().code, ErrorCode::Corrupt);
}

void TestVaultHeader::one_from_the_future_is_named_so_and_a_later_one_that_can_be_read_is_read()
{
    QByteArray raw = rawOf(*m_header);
    raw[8] = 2; // format version
    fixChecksum(raw);
    QVERIFY(headerFrom(raw));

    raw[10] = 2; // oldest version that can read it
    fixChecksum(raw);
    const auto refused = headerFrom(raw);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::NewerVersion);
}

void TestVaultHeader::a_changed_byte_under_a_right_checksum_is_not_authentic_data()
{
    QTest::addColumn<int>("byte");

    for (const int byte : {16, 32, 36, 40, 56, 64, 72, 80, 81, 96, 100, 200, 300, 863, 864, 959})
        QTest::newRow(qPrintable(QString::number(byte))) << byte;
}

void TestVaultHeader::a_changed_byte_under_a_right_checksum_is_not_authentic()
{
    QFETCH(const int, byte);

    QByteArray raw = rawOf(*m_header);
    raw[byte] = char(raw[byte] ^ 0x10);
    fixChecksum(raw);
    const auto read = headerFrom(raw);
    QVERIFY(read);
    QVERIFY(!read->isAuthentic(*m_key));
}

void TestVaultHeader::is_authentic_under_its_own_key_only()
{
    QVERIFY(m_header->isAuthentic(*m_key));
    QVERIFY(!m_header->isAuthentic(VaultKey::random()));
    QVERIFY(!VaultHeader::make(kCreated).isAuthentic(*m_key));
}

void TestVaultHeader::every_sealing_raises_the_sequence()
{
    const VaultHeader before = *m_header;
    m_header->seal(*m_key);
    QCOMPARE(m_header->sequence(), before.sequence() + 1);
    QVERIFY(headerFrom(rawOf(*m_header)));
    QVERIFY(m_header->isAuthentic(*m_key));
}

void TestVaultHeader::carries_along_what_it_does_not_know()
{
    QByteArray raw = rawOf(*m_header);
    raw[81] = 'f';          // flags
    raw[90] = 'z';          // reserved
    raw[96 + 5 * 128] = 77; // a slot of an unknown type
    raw[96 + 5 * 128 + 99] = 'u';
    raw[900] = 'r'; // reserved
    fixChecksum(raw);
    auto read = headerFrom(raw);
    QVERIFY(read);
    QVERIFY(read->setSlot(slotOf(SlotType::Passphrase, *read, *m_key)));
    read->setSavesAtLock(9);
    read->seal(*m_key);

    const QByteArray again = rawOf(*read);
    for (const int byte : {81, 90, 96 + 5 * 128, 96 + 5 * 128 + 99, 900})
        QCOMPARE(again.at(byte), raw.at(byte));
    QCOMPARE(again.at(80), '\3');
    QVERIFY(headerFrom(again));
}

void TestVaultHeader::a_slot_replaces_the_one_of_its_type()
{
    const KeySlot next = slotOf(SlotType::Passphrase, *m_header, *m_key);
    QVERIFY(m_header->setSlot(next));
    QCOMPARE(m_header->slot(SlotType::Passphrase)->bytes(), next.bytes());
    QCOMPARE(rawOf(*m_header).at(80), '\2');
    QCOMPARE(rawOf(*m_header).at(96 + 2 * 128), '\0');
}

void TestVaultHeader::six_slots_are_all_there_are()
{
    QByteArray raw = rawOf(*m_header);
    for (int index = 2; index < 6; ++index)
        raw[96 + index * 128] = char(70 + index);
    fixChecksum(raw);
    auto full = headerFrom(raw);
    QVERIFY(full);
    const auto refused = full->setSlot(slotOf(SlotType::Device, *full, *m_key));
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::Conflict);
    QCOMPARE(rawOf(*full), raw);
    QVERIFY(full->setSlot(slotOf(SlotType::RecoveryCode, *full, *m_key))); // replaces, so there is room
}

void TestVaultHeader::a_slot_from_the_future_is_neither_read_nor_overwritten()
{
    QByteArray raw = rawOf(*m_header);
    raw[96] = 9; // in front of the others
    fixChecksum(raw);
    auto read = headerFrom(raw);
    QVERIFY(read);
    QVERIFY(!read->slot(SlotType::Passphrase));
    QVERIFY(!read->slot(SlotType::None) || read->slot(SlotType::None)->bytes()[0] == std::byte{9});
    QVERIFY(read->setSlot(slotOf(SlotType::Passphrase, *read, *m_key)));
    QCOMPARE(rawOf(*read).sliced(96, 128), raw.sliced(96, 128));
    QCOMPARE(rawOf(*read).at(96 + 2 * 128), '\1');
}

void TestVaultHeader::remembers_the_saves()
{
    QCOMPARE(m_header->savesAtLock(), 0x0102030405060708U);
    m_header->setSavesAtLock(3);
    QCOMPARE(m_header->savesAtLock(), 3U);
}

QTEST_GUILESS_MAIN(TestVaultHeader)
#include "tst_VaultHeader.moc"
