#include "vault/VaultHeader.h"

#include <QTimeZone>
#include <QtEndian>

#include <sodium.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace alongside {

namespace {

constexpr std::array kMagic{'A', 'L', 'G', 'S', 'V', 'L', 'T', '\x01'};
constexpr quint16 kVersion = 1;
constexpr std::size_t kVersionAt = 8;
constexpr std::size_t kOldestReaderAt = 10;
constexpr std::size_t kLengthAt = 12;
constexpr std::size_t kVaultIdAt = 16;
constexpr std::size_t kKeyGenerationAt = 32;
constexpr std::size_t kDatabaseEpochAt = 36;
constexpr std::size_t kDatabaseSaltAt = 40;
constexpr std::size_t kSequenceAt = 56;
constexpr std::size_t kCreatedAt = 64;
constexpr std::size_t kSavesAtLockAt = 72;
constexpr std::size_t kSlotCountAt = 80;
constexpr std::size_t kFirstSlotAt = 96;
constexpr std::size_t kChecksumAt = 960;
constexpr std::size_t kSealAt = 992;
constexpr std::size_t kHashBytes = 32;

using Hash = std::array<std::byte, kHashBytes>;

Hash hashOf(std::span<const std::byte> bytes, std::span<const std::byte> key = {})
{
    Hash hash{};
    crypto_generichash(reinterpret_cast<unsigned char *>(hash.data()), hash.size(),
                       reinterpret_cast<const unsigned char *>(bytes.data()), bytes.size(),
                       key.empty() ? nullptr : reinterpret_cast<const unsigned char *>(key.data()),
                       key.size());
    return hash;
}

} // namespace

template<typename Number>
Number VaultHeader::numberAt(std::size_t offset) const
{
    return qFromLittleEndian<Number>(m_bytes.data() + offset);
}

template<typename Number>
void VaultHeader::setNumberAt(std::size_t offset, Number value)
{
    qToLittleEndian(value, m_bytes.data() + offset);
}

VaultHeader VaultHeader::make(const QDateTime &created)
{
    VaultHeader header{Bytes{}};
    std::ranges::transform(kMagic, header.m_bytes.begin(), [](char letter) { return std::byte(letter); });
    header.setNumberAt(kVersionAt, kVersion);
    header.setNumberAt(kOldestReaderAt, kVersion);
    header.setNumberAt(kLengthAt, quint32(kBytes));
    const std::span<std::byte> all(header.m_bytes);
    fillWithRandom(all.subspan(kVaultIdAt, kVaultIdBytes));
    fillWithRandom(all.subspan(kDatabaseSaltAt, kDatabaseSaltBytes));
    header.setNumberAt(kKeyGenerationAt, quint32(1));
    header.setNumberAt(kCreatedAt, created.toMSecsSinceEpoch());
    return header;
}

VaultHeader VaultHeader::next() const
{
    VaultHeader header = *this;
    const std::span<std::byte> all(header.m_bytes);
    fillWithRandom(all.subspan(kDatabaseSaltAt, kDatabaseSaltBytes));
    header.setNumberAt(kKeyGenerationAt, keyGeneration() + 1);
    header.setNumberAt(kDatabaseEpochAt, databaseEpoch() + 1);
    std::ranges::fill(all.subspan(kFirstSlotAt, kSlots * KeySlot::kBytes), std::byte{0});
    header.m_bytes[kSlotCountAt] = std::byte{0};
    return header;
}

Result<VaultHeader> VaultHeader::fromBytes(std::span<const std::byte> bytes)
{
    if (bytes.size() != kBytes)
        return fail(ErrorCode::Corrupt, u"a header of %1 bytes"_s.arg(bytes.size()));
    VaultHeader header{Bytes{}};
    std::ranges::copy(bytes, header.m_bytes.begin());

    if (!std::ranges::equal(kMagic, bytes.first(kMagic.size()), {},
                            [](char letter) { return std::byte(letter); }))
        return fail(ErrorCode::Corrupt, u"not a vault header"_s);
    // The checksum first: only a whole header may claim to be from the future.
    if (!std::ranges::equal(hashOf(bytes.first(kChecksumAt)), bytes.subspan(kChecksumAt, kHashBytes)))
        return fail(ErrorCode::Corrupt, u"header checksum"_s);
    if (header.numberAt<quint16>(kOldestReaderAt) > kVersion)
        return fail(ErrorCode::NewerVersion,
                    u"header version %1"_s.arg(header.numberAt<quint16>(kVersionAt)));
    if (header.numberAt<quint32>(kLengthAt) != kBytes)
        return fail(ErrorCode::Corrupt, u"header length"_s);
    return header;
}

VaultId VaultHeader::vaultId() const
{
    VaultId id{};
    std::copy_n(m_bytes.begin() + kVaultIdAt, id.size(), id.begin());
    return id;
}

quint32 VaultHeader::keyGeneration() const
{
    return numberAt<quint32>(kKeyGenerationAt);
}

quint32 VaultHeader::databaseEpoch() const
{
    return numberAt<quint32>(kDatabaseEpochAt);
}

DatabaseSalt VaultHeader::databaseSalt() const
{
    DatabaseSalt salt{};
    std::copy_n(m_bytes.begin() + kDatabaseSaltAt, salt.size(), salt.begin());
    return salt;
}

quint64 VaultHeader::sequence() const
{
    return numberAt<quint64>(kSequenceAt);
}

QDateTime VaultHeader::created() const
{
    return QDateTime::fromMSecsSinceEpoch(numberAt<qint64>(kCreatedAt), QTimeZone::UTC);
}

quint64 VaultHeader::savesAtLock() const
{
    return numberAt<quint64>(kSavesAtLockAt);
}

void VaultHeader::setSavesAtLock(quint64 saves)
{
    setNumberAt(kSavesAtLockAt, saves);
}

KeySlot VaultHeader::slotAt(std::size_t index) const
{
    KeySlot::Bytes slot{};
    std::copy_n(m_bytes.begin() + std::ptrdiff_t(kFirstSlotAt + index * KeySlot::kBytes), slot.size(),
                slot.begin());
    return KeySlot(slot);
}

std::optional<KeySlot> VaultHeader::slot(SlotType type) const
{
    for (std::size_t index = 0; index < kSlots; ++index) {
        if (const KeySlot found = slotAt(index); found.type() == type)
            return found;
    }
    return std::nullopt;
}

Result<void> VaultHeader::setSlot(const KeySlot &slot)
{
    // By the raw first byte, not type(): a slot of a type from the future is not a free one.
    const auto firstWith = [this](std::byte type) {
        std::size_t index = 0;
        while (index < kSlots && slotAt(index).bytes()[0] != type)
            ++index;
        return index;
    };
    std::size_t place = firstWith(slot.bytes()[0]);
    if (place == kSlots)
        place = firstWith(std::byte{0});
    if (place == kSlots)
        return fail(ErrorCode::Conflict, u"all key slots are in use"_s);
    std::ranges::copy(slot.bytes(), m_bytes.begin() + std::ptrdiff_t(kFirstSlotAt + place * KeySlot::kBytes));

    unsigned used = 0;
    for (std::size_t index = 0; index < kSlots; ++index)
        used += slotAt(index).bytes()[0] == std::byte{0} ? 0 : 1;
    m_bytes[kSlotCountAt] = std::byte(used);
    return {};
}

void VaultHeader::seal(const VaultKey &key)
{
    setNumberAt(kSequenceAt, sequence() + 1);
    const std::span<const std::byte> all(m_bytes);
    std::ranges::copy(hashOf(all.first(kChecksumAt)), m_bytes.begin() + kChecksumAt);
    std::ranges::copy(hashOf(all.first(kSealAt), key.headerKey().bytes()), m_bytes.begin() + kSealAt);
}

bool VaultHeader::isAuthentic(const VaultKey &key) const
{
    const std::span<const std::byte> all(m_bytes);
    return equalInConstantTime(hashOf(all.first(kSealAt), key.headerKey().bytes()),
                               all.subspan(kSealAt, kHashBytes));
}

} // namespace alongside
