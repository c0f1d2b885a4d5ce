#include "vault/VaultKey.h"

#include <sodium.h>

namespace alongside {

namespace {

constexpr char kPurpose[] = "ALGSVLT1"; // eight characters: libsodium's context
constexpr quint64 kHeaderKeyId = 1;
constexpr quint64 kFirstDatabaseKeyId = 100;
static_assert(sizeof(kPurpose) - 1 == crypto_kdf_CONTEXTBYTES);
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
                               kPurpose, reinterpret_cast<const unsigned char *>(m_bytes.bytes().data()));
    return key;
}

} // namespace alongside
