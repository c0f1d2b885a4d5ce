#include "core/SecretBytes.h"

#include "core/GuardedMemory.h"

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
    m_data = guarded::take(size);
    if (!m_data)
        qFatal("no memory for a secret");
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
    if (m_data)
        guarded::giveBack(m_data, m_size);
}

void SecretBytes::hide()
{
    if (m_data)
        guarded::hide(m_data, m_size);
}

Glimpse::Glimpse(const SecretBytes &secret) : m_data(secret.m_data), m_size(secret.m_size)
{
    if (m_data)
        guarded::show(m_data, m_size);
}

Glimpse::~Glimpse()
{
    if (m_data)
        guarded::hide(m_data, m_size);
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
