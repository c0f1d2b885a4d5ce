#include "catalogue/PassphraseWords.h"

namespace alongside {

using namespace Qt::StringLiterals;

Result<PassphraseWords> PassphraseWords::load()
{
    Result<WordList> words = WordList::load(u":/content/vault/passphrase-words.en.txt"_s);
    if (!words)
        return std::unexpected(words.error());
    if (words->count() < kFewest)
        return fail(ErrorCode::Corrupt, u"too few words for passphrases: %1"_s.arg(words->count()));
    return PassphraseWords(std::move(*words));
}

} // namespace alongside
