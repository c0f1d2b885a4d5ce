#pragma once

#include "core/SecretBytes.h"

#include <QByteArrayView>

#include <functional>

namespace alongside {

/// Longest passphrase taken, in bytes of UTF-8.
inline constexpr std::size_t kMostPassphraseBytes = 1024;

/// \a typed, UTF-8, in the one form every keyboard and system agrees on (Unicode NFKC), so that "é"
/// opens what "e" and an accent closed. Source: NIST SP 800-63B.
[[nodiscard]] SecretBytes canonicalPassphrase(const SecretBytes &typed);

/// \a count words drawn at random and joined by single spaces, at most kMostPassphraseBytes in all.
/// \param words  how many there are to draw from.  \param word  the word at an index, UTF-8.
[[nodiscard]] SecretBytes drawPassphrase(int count, int words,
                                         const std::function<QByteArrayView(int)> &word);

} // namespace alongside
