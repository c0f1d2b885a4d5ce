#pragma once

#include "vault/KeyDerivation.h"
#include "vault/VaultKey.h"

#include <QtTypes>

#include <array>
#include <span>

namespace alongside {

/// What opens a slot. The numbers are in the file format.
enum class SlotType : quint8 {
    None = 0,         ///< Nothing kept here.
    Passphrase = 1,   ///< Words only the person knows, through Argon2id.
    RecoveryCode = 2, ///< 130 random bits on paper; no slow derivation needed.
    Device = 3,       ///< A secret in the device's keystore, behind the person's face or finger.
    DevicePin = 4,    ///< A PIN together with a secret in the device's keystore; never a PIN alone.
};

inline constexpr std::size_t kVaultIdBytes = 16;
using VaultId = std::array<std::byte, kVaultIdBytes>;

/// The vault key, wrapped under one key encryption key: 128 bytes of the vault header.
///
/// XChaCha20-Poly1305, bound to the vault, its key generation and the slot's own first 32 bytes, so
/// a slot cannot be moved to another vault or have its cost changed. The header's own sequence and
/// epoch are left out on purpose: they change while the recovery code is not at hand.
///
/// Layout, little endian: type(1) derivation(1) flags(2) memory KiB(4) passes(4) lanes(4) salt(16)
/// nonce(24) ciphertext and tag(48) zero(24).
class KeySlot
{
public:
    static constexpr std::size_t kBytes = 128;
    using Bytes = std::array<std::byte, kBytes>;

    /// A slot as read. What this build does not understand stays as it is.
    explicit KeySlot(const Bytes &bytes) : m_bytes(bytes) {}

    /// Wraps \a vaultKey. \param cost  what \a keyEncryptionKey was derived with; all zero for a
    /// recovery code.
    [[nodiscard]] static KeySlot wrap(SlotType type, DerivationCost cost, const DerivationSalt &salt,
                                      const SecretBytes &keyEncryptionKey, const VaultKey &vaultKey,
                                      const VaultId &vault, quint32 keyGeneration);

    /// The vault key. \returns ErrorCode::WrongSecret if \a keyEncryptionKey does not open it, or the
    ///   slot is not one this build understands.
    [[nodiscard]] Result<VaultKey> unwrap(const SecretBytes &keyEncryptionKey, const VaultId &vault,
                                          quint32 keyGeneration) const;

    /// None for a slot this build does not understand: of another type, derived in another way, or
    /// with something in bytes that have no meaning yet.
    [[nodiscard]] SlotType type() const;
    [[nodiscard]] DerivationCost cost() const;
    [[nodiscard]] DerivationSalt salt() const;
    [[nodiscard]] const Bytes &bytes() const { return m_bytes; }

private:
    Bytes m_bytes;
};

} // namespace alongside
