#include "catalogue/PassphraseSpelling.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <string_view>

namespace alongside {

namespace {

constexpr std::size_t kShortestWord = 3;
constexpr std::size_t kLongestWord = 16;
constexpr std::size_t kShortestRun = 3;

/// Bits for the ways to spell something. A character that nothing explains is worth less than
/// log2(26): people do not choose letters by dice. A change of kind next to it is a sign of dice.
constexpr double kPlainBits = 3.4;
constexpr double kForeignBits = 5;
constexpr double kChangeOfKindBits = 2;
constexpr double kSeparatorBits = 0.5;
constexpr double kCapitalsBits = 1;
constexpr double kSubstitutionBits = 1.5;
constexpr double kRunBits = 4;
constexpr double kCopyBits = 2;
constexpr double kYearBits = 7.2; // log2 of 150 years
constexpr double kNameBits = 2;

/// Keys that lie next to each other, by row, zigzag and column, on the usual keyboards.
constexpr std::array<std::u32string_view, 15> kKeyRuns{
    U"1234567890-=",
    U"!@#$%^&*()_+",
    U"qwertyuiop[]",
    U"asdfghjkl;'",
    U"zxcvbnm,./",
    U"qwertzuiop",
    U"yxcvbnm",
    U"azertyuiop",
    U"qsdfghjklm",
    U"wxcvbn",
    U"1q2w3e4r5t6y7u8i9o0p",
    U"1qaz2wsx3edc4rfv5tgb6yhn7ujm8ik,9ol.0p;/",
    U"147258369",
    U"qazwsxedcrfvtgbyhnujm",
    U"qweasdzxc",
};

/// The character that \a character often stands for in a password: "p4$$w0rd".
char32_t withoutSubstitution(char32_t character, char32_t forOne)
{
    constexpr std::u32string_view kFrom = U"034579@$!";
    constexpr std::u32string_view kTo = U"oeastgasi";
    if (character == U'1')
        return forOne;
    const std::size_t at = kFrom.find(character);
    return at == std::u32string_view::npos ? character : kTo[at];
}

} // namespace

PassphraseSpelling::PassphraseSpelling(const PassphraseCharacters &characters,
                                       const QList<QList<uint>> &names, const WordList &common,
                                       const PassphraseWords &words)
    : m_characters(characters), m_names(names), m_common(common), m_words(words),
      m_commonBits(std::log2(double(common.count()))), m_wordBits(std::log2(double(words.count())))
{}

double PassphraseSpelling::bits()
{
    m_bits.fill(std::numeric_limits<double>::infinity());
    m_bits[0] = 0;
    for (std::size_t from = 0; from < m_characters.size(); ++from) {
        offerCharacter(from);
        offerSequence(from);
        offerKeyRuns(from);
        offerCopies(from);
        offerYear(from);
        offerNames(from);
        offerWords(from, U'i');
        offerWords(from, U'l');
    }
    return m_bits[m_characters.size()];
}

void PassphraseSpelling::offer(std::size_t from, std::size_t length, double bits)
{
    m_bits[from + length] = std::min(m_bits[from + length], m_bits[from] + bits);
}

void PassphraseSpelling::offerCharacter(std::size_t from)
{
    const CharacterKind kind = m_characters.kind(from);
    if (kind == CharacterKind::Separator)
        return offer(from, 1, kSeparatorBits);
    const bool changes = from > 0 && kind != m_characters.kind(from - 1)
                         && m_characters.kind(from - 1) != CharacterKind::Separator;
    offer(from, 1,
          (kind == CharacterKind::Foreign ? kForeignBits : kPlainBits) + (changes ? kChangeOfKindBits : 0));
}

void PassphraseSpelling::offerSequence(std::size_t from)
{
    for (const char32_t step : {char32_t(1), char32_t(-1)}) {
        std::size_t length = 1;
        while (from + length < m_characters.size()
               && m_characters[from + length] == m_characters[from + length - 1] + step)
            ++length;
        for (std::size_t part = kShortestRun; part <= length; ++part)
            offer(from, part, kRunBits + std::log2(double(part)));
    }
}

void PassphraseSpelling::offerKeyRuns(std::size_t from)
{
    for (const std::u32string_view keys : kKeyRuns) {
        const std::size_t start = keys.find(m_characters[from]);
        if (start == std::u32string_view::npos)
            continue;
        for (const std::size_t step : {std::size_t(1), std::size_t(-1)}) {
            std::size_t length = 1;
            // Left of the first key the index wraps to a huge one, and the run ends.
            for (std::size_t key = start + step; key < keys.size() && from + length < m_characters.size()
                                                 && m_characters[from + length] == keys[key];
                 key += step)
                ++length;
            for (std::size_t part = kShortestRun; part <= length; ++part)
                offer(from, part, kRunBits + std::log2(double(part)));
        }
    }
}

void PassphraseSpelling::offerCopies(std::size_t from)
{
    for (std::size_t distance = 1; distance <= from; ++distance) {
        for (std::size_t length = 1;
             from + length <= m_characters.size()
             && m_characters[from + length - 1] == m_characters[from + length - 1 - distance];
             ++length) {
            if (length >= kShortestRun)
                offer(from, length, kCopyBits + std::log2(double(distance)) + std::log2(double(length)));
        }
    }
}

void PassphraseSpelling::offerYear(std::size_t from)
{
    if (from + 4 > m_characters.size())
        return;
    unsigned year = 0;
    for (std::size_t i = from; i < from + 4; ++i) {
        if (m_characters.kind(i) != CharacterKind::Digit)
            return;
        year = year * 10 + (m_characters[i] - U'0');
    }
    if (year >= 1900 && year < 2050)
        offer(from, 4, kYearBits);
}

void PassphraseSpelling::offerNames(std::size_t from)
{
    for (const QList<uint> &name : m_names) {
        const auto length = std::size_t(name.size());
        if (length < kShortestWord)
            continue;
        std::size_t same = 0;
        while (same < length && from + same < m_characters.size()
               && m_characters[from + same] == name.at(qsizetype(same)))
            ++same;
        if (same == length)
            offer(from, length, kNameBits);
    }
}

void PassphraseSpelling::offerWords(std::size_t from, char32_t forOne)
{
    WipedArray<char, kLongestWord> word;
    double extra = 0;
    const std::size_t longest = std::min(kLongestWord, m_characters.size() - from);
    for (std::size_t i = 0; i < longest; ++i) {
        const char32_t letter = withoutSubstitution(m_characters[from + i], forOne);
        if (letter < U'a' || letter > U'z')
            return;
        word[i] = char(letter);
        if (letter != m_characters[from + i])
            extra = std::max(extra, kSubstitutionBits);
        else if (m_characters.kind(from + i) == CharacterKind::Upper)
            extra = std::max(extra, kCapitalsBits);
        if (i + 1 < kShortestWord)
            continue;
        const QByteArrayView candidate(word.data(), qsizetype(i + 1));
        if (m_common.contains(candidate))
            offer(from, i + 1, m_commonBits + extra);
        if (m_words.contains(candidate))
            offer(from, i + 1, m_wordBits + extra);
    }
}

} // namespace alongside
