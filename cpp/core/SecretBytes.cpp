#include "core/SecretBytes.h"

#include <QtLogging>

#include <sodium.h>

#include <algorithm>
#include <utility>

namespace alongside {

namespace {

void startSodium()
{
    static const bool started = sodium_init() >= 0;
    if (!started)
        qFatal("the system has no source of random numbers");
}

} // namespace

SecretBytes::SecretBytes(std::size_t size) : m_size(size)
{
    if (size == 0)
        return;
    startSodium();
    m_data = static_cast<std::byte *>(sodium_malloc(size));
    if (!m_data)
        qFatal("no memory for a secret");
    sodium_memzero(m_data, size);
}

SecretBytes SecretBytes::random(std::size_t size)
{
    SecretBytes secret(size);
    fillWithRandom(secret.bytes());
    return secret;
}

SecretBytes SecretBytes::copyOf(std::span<const std::byte> bytes)
{
    SecretBytes secret(bytes.size());
    std::ranges::copy(bytes, secret.m_data);
    return secret;
}

SecretBytes::SecretBytes(SecretBytes &&other) noexcept
    : m_data(std::exchange(other.m_data, nullptr)), m_size(std::exchange(other.m_size, 0))
{}

SecretBytes &SecretBytes::operator=(SecretBytes &&other) noexcept
{
    // Through a third: what this one held dies here, not when the other one happens to.
    SecretBytes moved(std::move(other));
    std::swap(m_data, moved.m_data);
    std::swap(m_size, moved.m_size);
    return *this;
}

SecretBytes::~SecretBytes()
{
    sodium_free(m_data); // overwrites first; null is fine
}

void SecretBytes::hide()
{
    if (m_data)
        sodium_mprotect_noaccess(m_data);
}

Glimpse::Glimpse(const SecretBytes &secret) : m_data(secret.m_data)
{
    if (m_data)
        sodium_mprotect_readonly(m_data);
}

Glimpse::~Glimpse()
{
    if (m_data)
        sodium_mprotect_noaccess(m_data);
}

void fillWithRandom(std::span<std::byte> bytes)
{
    startSodium();
    randombytes_buf(bytes.data(), bytes.size());
}

std::uint32_t randomBelow(std::uint32_t bound)
{
    startSodium();
    return randombytes_uniform(bound);
}

void wipe(std::span<std::byte> bytes) noexcept
{
    sodium_memzero(bytes.data(), bytes.size());
}

bool equalInConstantTime(std::span<const std::byte> left, std::span<const std::byte> right)
{
    return left.size() == right.size() && sodium_memcmp(left.data(), right.data(), left.size()) == 0;
}

} // namespace alongside
