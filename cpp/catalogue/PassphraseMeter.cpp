#include "catalogue/PassphraseMeter.h"

#include "catalogue/PassphraseSpelling.h"

namespace alongside {

using namespace Qt::StringLiterals;

namespace {

/// Bits below which a passphrase is refused, and from which it is good and strong.
constexpr double kFairBits = 30;
constexpr double kGoodBits = 40;
constexpr double kStrongBits = 48;

/// The words of a profile's name, folded to lower case.
QList<QList<uint>> namesIn(const QString &profileName)
{
    QList<QList<uint>> names;
    for (const QString &word : profileName.toLower().simplified().split(u' ', Qt::SkipEmptyParts))
        names.append(word.toUcs4());
    return names;
}

} // namespace

Result<PassphraseMeter> PassphraseMeter::load(const PassphraseWords &words)
{
    Result<WordList> common = WordList::load(u":/content/vault/common-passphrases.en.txt"_s);
    if (!common)
        return std::unexpected(common.error());
    return PassphraseMeter(std::move(*common), words);
}

PassphraseStrength PassphraseMeter::rate(std::span<const std::byte> passphrase,
                                         const QString &profileName) const
{
    const PassphraseCharacters characters(passphrase);
    if (characters.total() < kFewestCharacters)
        return PassphraseStrength::TooShort;

    const double bits = PassphraseSpelling(characters, namesIn(profileName), m_common, m_words).bits();
    if (bits < kFairBits)
        return PassphraseStrength::TooCommon;
    if (bits < kGoodBits)
        return PassphraseStrength::Fair;
    return bits < kStrongBits ? PassphraseStrength::Good : PassphraseStrength::Strong;
}

} // namespace alongside
