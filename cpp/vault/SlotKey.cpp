#include "vault/SlotKey.h"

#include "vault/Passphrase.h"

namespace alongside {

DerivationSalt randomDerivationSalt()
{
    DerivationSalt salt{};
    fillWithRandom(salt);
    return salt;
}

Result<SlotKey> SlotKey::derive(const SecretBytes &passphrase, DerivationCost cost)
{
    const DerivationSalt salt = randomDerivationSalt();
    auto key = deriveKey(canonicalPassphrase(passphrase), salt, cost);
    if (!key)
        return std::unexpected(key.error());
    return SlotKey{cost, salt, *std::move(key)};
}

} // namespace alongside
