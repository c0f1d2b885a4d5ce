#include "catalogue/PassphraseCharacters.h"

#include <QChar>

#include <string_view>

namespace alongside {

namespace {

CharacterKind kindOf(char32_t character)
{
    if (character >= 0x80)
        return CharacterKind::Foreign;
    if (character >= U'a' && character <= U'z')
        return CharacterKind::Lower;
    if (character >= U'A' && character <= U'Z')
        return CharacterKind::Upper;
    if (character >= U'0' && character <= U'9')
        return CharacterKind::Digit;
    return std::u32string_view(U" -_.,").contains(character) ? CharacterKind::Separator
                                                             : CharacterKind::Symbol;
}

} // namespace

PassphraseCharacters::PassphraseCharacters(std::span<const std::byte> utf8)
{
    for (std::size_t at = 0; at < utf8.size();) {
        const auto byteAt = [&](std::size_t index) {
            return std::to_integer<char32_t>(utf8[index]);
        };
        const char32_t first = byteAt(at);
        const std::size_t length = first < 0xC0 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4;
        char32_t character = length == 1 ? first : first & (0x7Fu >> length);
        std::size_t taken = 1;
        for (; taken < length && at + taken < utf8.size() && (byteAt(at + taken) & 0xC0) == 0x80; ++taken)
            character = (character << 6) | (byteAt(at + taken) & 0x3F);
        append(taken == length ? character : first);
        at += taken;
    }
}

void PassphraseCharacters::append(char32_t character)
{
    if (m_total < kMostRated) {
        m_folded[m_total] = QChar::toLower(character);
        m_kinds[m_total] = kindOf(character);
    }
    ++m_total;
}

} // namespace alongside
