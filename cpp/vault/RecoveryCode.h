#pragma once

#include "core/Result.h"
#include "core/SecretBytes.h"
#include "vault/KeySlot.h"

namespace alongside {

/// A second way into a profile, for paper: 130 random bits as 26 letters and digits, and two more
/// that catch typing errors (all but one in a thousand), in seven groups of four: "K7QD-0M2X-...".
///
/// Crockford's base 32: no letters I, L, O or U; case does not matter nor what stands between the
/// characters, and O is read as 0, I and L as 1.
class RecoveryCode
{
public:
    static constexpr int kGroups = 7;
    static constexpr int kGroupLength = 4;

    [[nodiscard]] static RecoveryCode random();

    /// \a typed: UTF-8, as a person writes it.
    /// \returns ErrorCode::InvalidValue if it is not a whole code or a character is wrong.
    [[nodiscard]] static Result<RecoveryCode> fromTyped(const SecretBytes &typed);

    /// The whole code for people, groups joined by dashes.
    [[nodiscard]] SecretBytes text() const;

    /// True if \a typed holds the four characters of group \a index, counted from 0.
    [[nodiscard]] bool groupMatches(int index, const SecretBytes &typed) const;

    /// Opens the recovery slot of the vault \a vault. 130 bits need no slow derivation.
    [[nodiscard]] SecretBytes keyEncryptionKey(const VaultId &vault) const;

private:
    explicit RecoveryCode(SecretBytes symbols) : m_symbols(std::move(symbols)) {}

    SecretBytes m_symbols; ///< 28 characters: 26 of the code and 2 that check them.
};

} // namespace alongside
