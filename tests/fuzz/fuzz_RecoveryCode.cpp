#include "vault/RecoveryCode.h"

#include <cstdlib>

using namespace alongside;

/// A code that is taken reads back as itself.
extern "C" int LLVMFuzzerTestOneInput(const char *data, std::size_t size)
{
    const auto code = RecoveryCode::fromTyped(SecretBytes::copyOf(std::as_bytes(std::span(data, size))));
    if (code && !RecoveryCode::fromTyped(code->text()))
        std::abort();
    return 0;
}
