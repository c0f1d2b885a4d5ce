#pragma once

#include "vault/KeySlot.h"

#include <QDateTime>

#include <optional>

namespace alongside {

inline constexpr std::size_t kDatabaseSaltBytes = 16;
using DatabaseSalt = std::array<std::byte, kDatabaseSaltBytes>;

/// The first thing read when a profile is opened: who it is, and the vault key wrapped in up to six
/// slots. 1,024 bytes, little endian:
///
///     0 magic "ALGSVLT\x01"   8 format version(2)  10 oldest version that can read it(2)
///    12 length = 1024(4)     16 vault id(16)       32 key generation(4)  36 database epoch(4)
///    40 database salt(16)    56 sequence(8)        64 created, ms since 1970(8)
///    72 saves at the last clean lock(8)            80 slots in use(1)    81 flags(1)  82 zero(14)
///    96 six slots of 128    864 zero(96)
///   960 BLAKE2b-256 of 0..959: tells "damaged" from "wrong passphrase"
///   992 BLAKE2b-256 of 0..991 under the header key: tells "altered" once the vault key is known
///
/// Bytes this build does not know the meaning of are carried along unchanged.
class VaultHeader
{
public:
    static constexpr std::size_t kBytes = 1024;
    static constexpr std::size_t kSlots = 6;
    using Bytes = std::array<std::byte, kBytes>;

    /// A new vault with a random id and salt, no slot, sequence 0.
    [[nodiscard]] static VaultHeader make(const QDateTime &created);

    /// Of the next generation: the same vault for another vault key and database, with no slot.
    [[nodiscard]] VaultHeader next() const;

    /// \returns ErrorCode::Corrupt if \a bytes are not a whole header, NewerVersion if a newer
    ///   Alongside is needed to read it.
    [[nodiscard]] static Result<VaultHeader> fromBytes(std::span<const std::byte> bytes);

    [[nodiscard]] VaultId vaultId() const;
    [[nodiscard]] quint32 keyGeneration() const;
    [[nodiscard]] quint32 databaseEpoch() const;
    [[nodiscard]] DatabaseSalt databaseSalt() const;
    /// Raised by one with every write; of two valid copies the higher counts.
    [[nodiscard]] quint64 sequence() const;
    [[nodiscard]] QDateTime created() const;

    /// Saves in the database at the last clean lock; a database with fewer is an older one.
    [[nodiscard]] quint64 savesAtLock() const;
    void setSavesAtLock(quint64 saves);

    /// The first slot of \a type, if any.
    [[nodiscard]] std::optional<KeySlot> slot(SlotType type) const;
    /// Replaces the slot of the same type, or fills a free one.
    /// \returns ErrorCode::Conflict if all slots hold other things.
    [[nodiscard]] Result<void> setSlot(const KeySlot &slot);

    /// Raises the sequence and authenticates the whole under \a key. Last step before writing.
    void seal(const VaultKey &key);
    /// True if nothing was changed since it was sealed under \a key.
    [[nodiscard]] bool isAuthentic(const VaultKey &key) const;

    [[nodiscard]] const Bytes &bytes() const { return m_bytes; }

private:
    explicit VaultHeader(const Bytes &bytes) : m_bytes(bytes) {}
    [[nodiscard]] KeySlot slotAt(std::size_t index) const;
    template<typename Number>
    [[nodiscard]] Number numberAt(std::size_t offset) const;
    template<typename Number>
    void setNumberAt(std::size_t offset, Number value);

    Bytes m_bytes;
};

} // namespace alongside
