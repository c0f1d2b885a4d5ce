#include "core/UnspacedScript.h"

#include <algorithm>
#include <array>

namespace alongside {

namespace {

struct Block
{
    char32_t first;
    char32_t last;
};

constexpr std::array kBlocks{
    Block{0x3005, 0x3007},   // iteration mark, closing mark, zero
    Block{0x3040, 0x30ff},   // Hiragana, Katakana
    Block{0x31f0, 0x31ff},   // Katakana phonetic extensions
    Block{0x3400, 0x4dbf},   // CJK extension A
    Block{0x4e00, 0x9fff},   // CJK unified ideographs
    Block{0xac00, 0xd7a3},   // Hangul syllables
    Block{0xf900, 0xfaff},   // CJK compatibility ideographs
    Block{0xff66, 0xff9f},   // half-width Katakana
    Block{0x20000, 0x323af}, // CJK extensions B to H
};

} // namespace

bool isUnspacedScript(char32_t character)
{
    if (character < kBlocks.front().first)
        return false;
    return std::ranges::any_of(
        kBlocks, [character](Block block) { return character >= block.first && character <= block.last; });
}

} // namespace alongside
