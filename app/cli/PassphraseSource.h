#pragma once

#include "core/Result.h"
#include "core/SecretBytes.h"

namespace alongside::cli {

/// Where passphrases come from: the terminal, unseen, or an open file descriptor, one to a line.
/// Never the arguments or the environment, which other programs can read.
class PassphraseSource
{
public:
    /// \a descriptor: -1 for the terminal.
    explicit PassphraseSource(int descriptor) : m_descriptor(descriptor) {}

    /// The next passphrase. \a question is shown on a terminal.
    /// \returns ErrorCode::NotFound if there is none, or no terminal.
    [[nodiscard]] Result<SecretBytes> next(const char *question) const;

private:
    int m_descriptor;
};

} // namespace alongside::cli
