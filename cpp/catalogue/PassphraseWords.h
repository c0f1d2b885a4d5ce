#pragma once

#include "catalogue/WordList.h"

namespace alongside {

/// The words that generated passphrases are made of: common, kind, unlike each other.
///
/// Draws nothing: whoever makes a passphrase picks indexes with the vault's random source, each
/// word as likely as any other. Source and rule: content/SOURCES.md.
class PassphraseWords
{
public:
    /// Fewest words the list must have: four drawn from it are worth 51 bits.
    static constexpr qsizetype kFewest = 7000;

    /// \returns ErrorCode::NotFound, or Corrupt if the list is damaged or too short.
    [[nodiscard]] static Result<PassphraseWords> load();

    [[nodiscard]] qsizetype count() const { return m_words.count(); }
    /// Word \a index of [0, count()), valid as long as this lives.
    [[nodiscard]] QByteArrayView word(qsizetype index) const { return m_words.at(index); }
    [[nodiscard]] bool contains(QByteArrayView word) const { return m_words.contains(word); }

private:
    explicit PassphraseWords(WordList words) : m_words(std::move(words)) {}

    WordList m_words;
};

} // namespace alongside
