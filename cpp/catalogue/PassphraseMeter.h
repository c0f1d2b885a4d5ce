#pragma once

#include "catalogue/PassphraseStrength.h"
#include "catalogue/PassphraseWords.h"
#include "catalogue/WordList.h"

#include <QString>

#include <cstddef>
#include <span>

namespace alongside {

/// Rates the passphrases that people choose themselves. Works offline.
///
/// Two rules and no others: long enough, and not among what a guesser tries first. How far down
/// a guesser's list it stands is the number of bits it takes to spell the passphrase out with
/// listed words, runs of neighbouring keys or characters, repeats, years, the profile's name, and
/// single characters for the rest, whichever way is the shortest. Which kinds of character it has
/// is never asked for: it only makes the numbers smaller.
///
/// Thread-safe: it never changes.
class PassphraseMeter
{
public:
    /// Fewest characters (Unicode code points) a passphrase may have. Four words of three letters
    /// with anything between them are longer.
    static constexpr std::size_t kFewestCharacters = 12;

    /// \param words  shares their memory.
    /// \returns ErrorCode::NotFound or Corrupt if the list of common ones is missing or damaged.
    [[nodiscard]] static Result<PassphraseMeter> load(const PassphraseWords &words);

    /// \param passphrase   UTF-8, normalised (NFKC) by the caller. Wipes every copy of its
    ///   characters that it makes; bytes that are not UTF-8 count as one character each.
    /// \param profileName  what the lock screen shows; may be empty.
    [[nodiscard]] PassphraseStrength rate(std::span<const std::byte> passphrase,
                                          const QString &profileName) const;

private:
    PassphraseMeter(WordList common, PassphraseWords words)
        : m_common(std::move(common)), m_words(std::move(words))
    {}

    WordList m_common;
    PassphraseWords m_words;
};

} // namespace alongside
