#pragma once

#include "vault/VaultHeader.h"

#include <utility>

namespace alongside {

/// What is to take the place of a vault: the same profile under another vault key, in a folder of its own.
/// Nothing points to it yet. Unless it is put in place, the folder goes when this does.
class VaultSuccessor
{
public:
    VaultSuccessor(QString folder, const VaultHeader &header, VaultKey key)
        : m_folder(std::move(folder)), m_header(header), m_key(std::move(key))
    {}
    VaultSuccessor(VaultSuccessor &&other) noexcept
        : m_folder(std::exchange(other.m_folder, {})), m_header(other.m_header), m_key(std::move(other.m_key))
    {}
    VaultSuccessor &operator=(VaultSuccessor &&) = delete;
    ~VaultSuccessor();

    /// Where its database is to be, and what opens that.
    [[nodiscard]] QString databasePath() const { return m_folder + QStringLiteral("/vault.db"); }
    [[nodiscard]] SecretBytes databaseKey() const { return m_key.databaseKey(m_header.databaseEpoch()); }
    [[nodiscard]] DatabaseSalt databaseSalt() const { return m_header.databaseSalt(); }

private:
    friend class Vault;

    QString m_folder; ///< Empty once it is someone else's.
    VaultHeader m_header;
    VaultKey m_key;
};

} // namespace alongside
