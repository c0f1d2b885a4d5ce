#include "vault/KeySlot.h"

#include <QtEndian>

#include <sodium.h>

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

namespace alongside {

namespace {

constexpr std::size_t kTypeAt = 0;
constexpr std::size_t kDerivationAt = 1;
constexpr std::size_t kFlagsAt = 2;
constexpr std::size_t kMemoryAt = 4;
constexpr std::size_t kPassesAt = 8;
constexpr std::size_t kLanesAt = 12;
constexpr std::size_t kSaltAt = 16;
constexpr std::size_t kBoundPrefix = 32; // everything up to here is authenticated with the key
constexpr std::size_t kNonceAt = 32;
constexpr std::size_t kCiphertextAt = 56;
constexpr std::size_t kUnusedAt = 104;
constexpr std::size_t kCiphertextBytes = VaultKey::kBytes + crypto_aead_xchacha20poly1305_ietf_ABYTES;
constexpr std::byte kArgon2id{1};
constexpr std::byte kBlake2b{2};
static_assert(crypto_aead_xchacha20poly1305_ietf_NPUBBYTES == 24);
static_assert(kCiphertextBytes == 48);
static_assert(kCiphertextAt + kCiphertextBytes == kUnusedAt);

unsigned char *raw(std::byte *bytes)
{
    return reinterpret_cast<unsigned char *>(bytes);
}

const unsigned char *raw(const std::byte *bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes);
}

std::vector<unsigned char> boundData(const KeySlot::Bytes &slot, const VaultId &vault, quint32 keyGeneration)
{
    constexpr std::string_view label = "ALGSVLT-SLOT-1";
    std::vector<unsigned char> data(label.begin(), label.end());
    data.insert(data.end(), raw(vault.data()), raw(vault.data()) + vault.size());
    std::array<unsigned char, 4> generation{};
    qToLittleEndian(keyGeneration, generation.data());
    data.insert(data.end(), generation.begin(), generation.end());
    data.insert(data.end(), raw(slot.data()), raw(slot.data()) + kBoundPrefix);
    return data;
}

bool isZero(std::span<const std::byte> bytes)
{
    return std::ranges::all_of(bytes, [](std::byte value) { return value == std::byte{0}; });
}

} // namespace

KeySlot KeySlot::wrap(SlotType type, DerivationCost cost, const DerivationSalt &salt,
                      const SecretBytes &keyEncryptionKey, const VaultKey &vaultKey, const VaultId &vault,
                      quint32 keyGeneration)
{
    Bytes bytes{};
    const bool slow = cost != DerivationCost{};
    bytes[kTypeAt] = std::byte(type);
    bytes[kDerivationAt] = slow ? kArgon2id : kBlake2b;
    qToLittleEndian(cost.memoryKiB, bytes.data() + kMemoryAt);
    qToLittleEndian(cost.passes, bytes.data() + kPassesAt);
    qToLittleEndian(quint32(slow ? 1 : 0), bytes.data() + kLanesAt);
    std::ranges::copy(salt, bytes.begin() + kSaltAt);
    fillWithRandom(std::span(bytes).subspan(kNonceAt, crypto_aead_xchacha20poly1305_ietf_NPUBBYTES));

    const auto bound = boundData(bytes, vault, keyGeneration);
    const Glimpse glimpse(vaultKey.bytes());
    crypto_aead_xchacha20poly1305_ietf_encrypt(
        raw(bytes.data() + kCiphertextAt), nullptr, raw(vaultKey.bytes().bytes().data()), VaultKey::kBytes,
        bound.data(), bound.size(), nullptr, raw(bytes.data() + kNonceAt),
        raw(keyEncryptionKey.bytes().data()));
    return KeySlot(bytes);
}

Result<VaultKey> KeySlot::unwrap(const SecretBytes &keyEncryptionKey, const VaultId &vault,
                                 quint32 keyGeneration) const
{
    if (keyEncryptionKey.size() != crypto_aead_xchacha20poly1305_ietf_KEYBYTES)
        return fail(ErrorCode::Internal, u"a key encryption key of the wrong length"_s);
    if (type() == SlotType::None)
        return fail(ErrorCode::WrongSecret, u"not a slot this build understands"_s);
    SecretBytes opened(VaultKey::kBytes);
    const auto bound = boundData(m_bytes, vault, keyGeneration);
    const int refused = crypto_aead_xchacha20poly1305_ietf_decrypt(
        raw(opened.bytes().data()), nullptr, nullptr, raw(m_bytes.data() + kCiphertextAt), kCiphertextBytes,
        bound.data(), bound.size(), raw(m_bytes.data() + kNonceAt), raw(keyEncryptionKey.bytes().data()));
    if (refused)
        return fail(ErrorCode::WrongSecret);
    return VaultKey::fromBytes(std::move(opened));
}

SlotType KeySlot::type() const
{
    const auto type = std::to_integer<quint8>(m_bytes[kTypeAt]);
    const std::byte derivation = m_bytes[kDerivationAt];
    const std::span<const std::byte> all(m_bytes);
    const bool understood =
        type <= quint8(SlotType::DevicePin) && (derivation == kArgon2id || derivation == kBlake2b)
        && isZero(all.subspan(kFlagsAt, kMemoryAt - kFlagsAt)) && isZero(all.subspan(kUnusedAt));
    return understood ? SlotType(type) : SlotType::None;
}

DerivationCost KeySlot::cost() const
{
    return {qFromLittleEndian<quint32>(m_bytes.data() + kMemoryAt),
            qFromLittleEndian<quint32>(m_bytes.data() + kPassesAt)};
}

DerivationSalt KeySlot::salt() const
{
    DerivationSalt salt{};
    std::copy_n(m_bytes.begin() + kSaltAt, salt.size(), salt.begin());
    return salt;
}

} // namespace alongside
