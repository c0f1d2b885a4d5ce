#pragma once

#include "catalogue/WipedArray.h"

#include <algorithm>

namespace alongside {

/// What kind a character is, before it is folded to lower case.
enum class CharacterKind : unsigned char { Lower, Upper, Digit, Symbol, Separator, Foreign };

/// The characters of a passphrase, folded to lower case; wiped when they die.
class PassphraseCharacters
{
public:
    /// Characters that are looked at. What comes after them can only make a passphrase stronger.
    static constexpr std::size_t kMostRated = 128;

    /// Bytes that are not UTF-8 count as one character each.
    explicit PassphraseCharacters(std::span<const std::byte> utf8);

    /// All of them, the ones that are not looked at included.
    [[nodiscard]] std::size_t total() const { return m_total; }
    /// The ones that are looked at.
    [[nodiscard]] std::size_t size() const { return std::min(m_total, kMostRated); }
    [[nodiscard]] char32_t operator[](std::size_t index) const { return m_folded[index]; }
    [[nodiscard]] CharacterKind kind(std::size_t index) const { return m_kinds[index]; }

private:
    void append(char32_t character);

    WipedArray<char32_t, kMostRated> m_folded;
    WipedArray<CharacterKind, kMostRated> m_kinds;
    std::size_t m_total = 0;
};

} // namespace alongside
