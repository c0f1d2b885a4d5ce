#pragma once

namespace alongside {

/// What a passphrase is worth against someone who has a copy of the vault.
///
/// In years of guessing on one large graphics card, about 4,000 guesses a second with our key
/// derivation (its memory bandwidth is the limit); an estimate, never a promise.
enum class PassphraseStrength {
    TooShort,  ///< Refuse: fewer than twelve characters.
    TooCommon, ///< Refuse: listed words, repeats, runs of keys, the profile's own name. Days.
    Fair,      ///< Accept, and suggest one more word. Days to a few years.
    Good,      ///< Accept. Years to centuries.
    Strong,    ///< Accept. As four generated words: more than a thousand years.
};

} // namespace alongside
