#pragma once

#include "core/SecretBytes.h"

#include <QtTypes>

#include <utility>

namespace alongside {

/// The key of one profile: 32 random bytes from which every other key of that profile is derived.
/// It never leaves memory unwrapped.
class VaultKey
{
public:
    static constexpr std::size_t kBytes = 32;

    [[nodiscard]] static VaultKey random();
    /// \a bytes must be kBytes long.
    [[nodiscard]] static VaultKey fromBytes(SecretBytes bytes);

    /// Hidden: take a Glimpse to read them.
    [[nodiscard]] const SecretBytes &bytes() const { return m_bytes; }

    /// SQLCipher's raw key, 32 bytes. \a epoch counts replacements of the database file.
    [[nodiscard]] SecretBytes databaseKey(quint32 epoch) const;
    /// Authenticates the vault header, 32 bytes.
    [[nodiscard]] SecretBytes headerKey() const;

private:
    explicit VaultKey(SecretBytes bytes) : m_bytes(std::move(bytes)) { m_bytes.hide(); }
    [[nodiscard]] SecretBytes derive(quint64 id) const;

    SecretBytes m_bytes;
};

} // namespace alongside
