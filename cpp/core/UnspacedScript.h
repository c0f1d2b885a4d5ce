#pragma once

namespace alongside {

/// True for a character of a script that is written without spaces between words: Han, kana and
/// Hangul, which is spaced, but whose words carry their particles with them. Such text is searched
/// by character, since nothing in it says where a word begins.
/// Source: The Unicode Standard, blocks of CJK ideographs, Hiragana, Katakana and Hangul syllables.
[[nodiscard]] bool isUnspacedScript(char32_t character);

} // namespace alongside
