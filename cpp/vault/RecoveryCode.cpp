#include "vault/RecoveryCode.h"

#include <sodium.h>

#include <algorithm>
#include <optional>
#include <string_view>
#include <vector>

using namespace Qt::StringLiterals;

namespace alongside {

namespace {

constexpr std::string_view kAlphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
constexpr std::size_t kCodeSymbols = 26; // 26 * 5 = 130 bits
constexpr std::size_t kCheckSymbols = 2;
constexpr std::size_t kSymbols = kCodeSymbols + kCheckSymbols;
constexpr unsigned kBitsPerSymbol = 5;
static_assert(kAlphabet.size() == 1U << kBitsPerSymbol);
static_assert(kSymbols == std::size_t(RecoveryCode::kGroups) * RecoveryCode::kGroupLength);

std::byte symbolFor(unsigned value)
{
    return std::byte(kAlphabet[value % kAlphabet.size()]);
}

// What a person may have meant by one character.
std::optional<std::byte> symbolFrom(std::byte typed)
{
    char letter = char(std::to_integer<unsigned char>(typed));
    if (letter >= 'a' && letter <= 'z')
        letter = char(letter - 'a' + 'A');
    if (letter == 'O')
        letter = '0';
    if (letter == 'I' || letter == 'L')
        letter = '1';
    if (!kAlphabet.contains(letter))
        return std::nullopt;
    return std::byte(letter);
}

// Keyboards make long dashes of short ones, and wide spaces: all that is no letter or digit separates.
bool separates(std::byte typed)
{
    const char value = char(std::to_integer<unsigned char>(typed));
    const bool isLetterOrDigit =
        (value >= '0' && value <= '9') || (value >= 'A' && value <= 'Z') || (value >= 'a' && value <= 'z');
    return !isLetterOrDigit;
}

// Ten bits of a hash over the code.
std::array<std::byte, kCheckSymbols> checkOf(std::span<const std::byte> code)
{
    constexpr std::string_view label = "ALGS recovery check 1";
    std::array<unsigned char, crypto_generichash_BYTES_MIN> hash{};
    crypto_generichash(hash.data(), hash.size(), reinterpret_cast<const unsigned char *>(code.data()),
                       code.size(), reinterpret_cast<const unsigned char *>(label.data()), label.size());
    const std::array check{symbolFor(hash[0] >> 3U), symbolFor(hash[1] >> 3U)};
    return check;
}

// The symbols in \a typed, without what people put between them; too many are cut off at one more.
SecretBytes symbolsIn(const SecretBytes &typed, std::size_t most, bool &allKnown)
{
    SecretBytes found(most + 1);
    std::size_t count = 0;
    allKnown = true;
    for (const std::byte character : typed.bytes()) {
        if (separates(character) || count > most)
            continue;
        const auto symbol = symbolFrom(character);
        allKnown = allKnown && symbol.has_value();
        found.bytes()[count++] = symbol.value_or(std::byte{0});
    }
    return SecretBytes::copyOf(found.bytes().first(count));
}

} // namespace

RecoveryCode RecoveryCode::random()
{
    SecretBytes symbols(kSymbols);
    const auto code = symbols.bytes().first(kCodeSymbols);
    fillWithRandom(code);
    for (std::byte &symbol : code)
        symbol = symbolFor(std::to_integer<unsigned>(symbol)); // 256 is a multiple of 32: no bias
    std::ranges::copy(checkOf(code), symbols.bytes().begin() + kCodeSymbols);
    return RecoveryCode(std::move(symbols));
}

Result<RecoveryCode> RecoveryCode::fromTyped(const SecretBytes &typed)
{
    bool allKnown = false;
    SecretBytes symbols = symbolsIn(typed, kSymbols, allKnown);
    if (symbols.size() != kSymbols || !allKnown)
        return fail(ErrorCode::InvalidValue, u"not 28 characters of a recovery code"_s);
    const auto code = symbols.bytes().first(kCodeSymbols);
    if (!std::ranges::equal(checkOf(code), symbols.bytes().subspan(kCodeSymbols)))
        return fail(ErrorCode::InvalidValue, u"a character of the recovery code is wrong"_s);
    return RecoveryCode(std::move(symbols));
}

SecretBytes RecoveryCode::text() const
{
    SecretBytes text(kSymbols + kGroups - 1);
    auto out = text.bytes().begin();
    for (std::size_t index = 0; index < kSymbols; ++index) {
        if (index > 0 && index % kGroupLength == 0)
            *out++ = std::byte('-');
        *out++ = m_symbols.bytes()[index];
    }
    return text;
}

bool RecoveryCode::groupMatches(int index, const SecretBytes &typed) const
{
    if (index < 0 || index >= kGroups)
        return false;
    bool allKnown = false;
    const SecretBytes symbols = symbolsIn(typed, kGroupLength, allKnown);
    return allKnown
           && equalInConstantTime(symbols.bytes(),
                                  m_symbols.bytes().subspan(std::size_t(index) * kGroupLength, kGroupLength));
}

SecretBytes RecoveryCode::keyEncryptionKey(const VaultId &vault) const
{
    constexpr std::string_view label = "ALGS recovery 1"; // other purposes get other keys
    std::vector<unsigned char> message(label.begin(), label.end());
    const auto *id = reinterpret_cast<const unsigned char *>(vault.data());
    message.insert(message.end(), id, id + vault.size());
    SecretBytes key(32);
    crypto_generichash(reinterpret_cast<unsigned char *>(key.bytes().data()), key.size(), message.data(),
                       message.size(), reinterpret_cast<const unsigned char *>(m_symbols.bytes().data()),
                       kCodeSymbols);
    return key;
}

} // namespace alongside
