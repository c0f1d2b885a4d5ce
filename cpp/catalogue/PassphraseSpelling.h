#pragma once

#include "catalogue/PassphraseCharacters.h"
#include "catalogue/PassphraseWords.h"
#include "catalogue/WordList.h"

#include <QList>

namespace alongside {

/// Finds the shortest way to spell a passphrase out, in bits.
class PassphraseSpelling
{
public:
    /// \param names  the words of the profile's name, folded to lower case. All arguments outlive this.
    PassphraseSpelling(const PassphraseCharacters &characters, const QList<QList<uint>> &names,
                       const WordList &common, const PassphraseWords &words);

    /// How many yes-or-no questions a guesser needs who knows all the ways to spell, and which to use.
    [[nodiscard]] double bits();

private:
    void offer(std::size_t from, std::size_t length, double bits);
    void offerCharacter(std::size_t from);
    void offerSequence(std::size_t from);
    void offerKeyRuns(std::size_t from);
    void offerCopies(std::size_t from);
    void offerYear(std::size_t from);
    void offerNames(std::size_t from);
    void offerWords(std::size_t from, char32_t forOne);

    const PassphraseCharacters &m_characters;
    const QList<QList<uint>> &m_names;
    const WordList &m_common;
    const PassphraseWords &m_words;
    const double m_commonBits;
    const double m_wordBits;
    WipedArray<double, PassphraseCharacters::kMostRated + 1> m_bits; ///< Bits for the first n characters.
};

} // namespace alongside
