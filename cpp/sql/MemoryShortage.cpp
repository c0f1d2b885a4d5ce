#include "sql/MemoryShortage.h"

#include <openssl/crypto.h>

#include <atomic>
#include <cstdlib>

namespace alongside::sql {

namespace {

std::atomic_bool s_short = false;

void *noted(void *block, std::size_t size)
{
    if (!block && size > 0)
        noteMemoryShortage();
    return block;
}

// OpenSSL takes and gives back plain memory.
// NOLINTBEGIN(cppcoreguidelines-no-malloc)
void *allocate(std::size_t size, const char *, int)
{
    return noted(std::malloc(size), size);
}

void *resize(void *block, std::size_t size, const char *, int)
{
    return noted(std::realloc(block, size), size);
}

void release(void *block, const char *, int)
{
    std::free(block);
}
// NOLINTEND(cppcoreguidelines-no-malloc)

} // namespace

bool startCipherLibrary()
{
    CRYPTO_set_mem_functions(allocate, resize, release);
    return OPENSSL_init_crypto(0, nullptr) == 1;
}

void noteMemoryShortage()
{
    s_short = true;
}

void forgetMemoryShortage()
{
    s_short = false;
}

bool wasShortOfMemory()
{
    return s_short;
}

} // namespace alongside::sql
