#pragma once

#include "vault/KeyDerivation.h"

namespace alongside {

[[nodiscard]] DerivationSalt randomDerivationSalt();

/// What a passphrase gives for a slot: the key that wraps the vault key, and how it came about. Needs
/// no vault, so that it can be derived while one is in use.
struct SlotKey
{
    DerivationCost cost;
    DerivationSalt salt{};
    SecretBytes key;

    /// Under a new salt. Slow; errors as deriveKey().
    [[nodiscard]] static Result<SlotKey> derive(const SecretBytes &passphrase, DerivationCost cost);
};

} // namespace alongside
