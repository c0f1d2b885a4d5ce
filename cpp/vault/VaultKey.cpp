#include "vault/VaultKey.h"

#include <sodium.h>

#include <array>

namespace alongside {

namespace {

constexpr std::array kPurpose{'A', 'L', 'G', 'S', 'V', 'L', 'T', '1'}; // libsodium calls it the context
constexpr quint64 kHeaderKeyId = 1;
constexpr quint64 kFirstDatabaseKeyId = 100;
static_assert(kPurpose.size() == crypto_kdf_CONTEXTBYTES);
static_assert(VaultKey::kBytes == crypto_kdf_KEYBYTES);

} // namespace

VaultKey VaultKey::random()
{
    return VaultKey(SecretBytes::random(kBytes));
}

VaultKey VaultKey::fromBytes(SecretBytes bytes)
{
    Q_ASSERT(bytes.size() == kBytes);
    return VaultKey(std::move(bytes));
}

SecretBytes VaultKey::databaseKey(quint32 epoch) const
{
    return derive(kFirstDatabaseKeyId + epoch);
}

SecretBytes VaultKey::headerKey() const
{
    return derive(kHeaderKeyId);
}

SecretBytes VaultKey::derive(quint64 id) const
{
    SecretBytes key(kBytes);
    const Glimpse glimpse(m_bytes);
    crypto_kdf_derive_from_key(reinterpret_cast<unsigned char *>(key.bytes().data()), key.size(), id,
                               kPurpose.data(),
                               reinterpret_cast<const unsigned char *>(m_bytes.bytes().data()));
    return key;
}

} // namespace alongside
