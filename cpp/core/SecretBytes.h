#pragma once

#include <cstddef>
#include <cstdint>
#include <span>

namespace alongside {

/// A fixed number of secret bytes: guarded, kept out of core dumps and swap as far as the system
/// allows, and overwritten when they die.
///
/// Moves, never copies by accident. Running out of memory ends the process: with no room for 32
/// bytes there is nothing left to save.
class SecretBytes
{
public:
    /// No bytes.
    SecretBytes() = default;

    /// \a size zero bytes.
    explicit SecretBytes(std::size_t size);

    /// \a size bytes from the system's random source.
    [[nodiscard]] static SecretBytes random(std::size_t size);

    /// A second home for \a bytes; the first one stays the caller's to wipe.
    [[nodiscard]] static SecretBytes copyOf(std::span<const std::byte> bytes);

    SecretBytes(SecretBytes &&other) noexcept;
    SecretBytes &operator=(SecretBytes &&other) noexcept;
    SecretBytes(const SecretBytes &) = delete;
    SecretBytes &operator=(const SecretBytes &) = delete;
    ~SecretBytes();

    [[nodiscard]] std::size_t size() const { return m_size; }
    [[nodiscard]] bool isEmpty() const { return m_size == 0; }
    [[nodiscard]] std::span<std::byte> bytes() { return {m_data, m_size}; }
    [[nodiscard]] std::span<const std::byte> bytes() const { return {m_data, m_size}; }

    /// Puts the bytes out of everybody's reach, this process included, but while a Glimpse of them
    /// lives: for secrets that are kept long and needed seldom.
    void hide();

private:
    friend class Glimpse;

    std::byte *m_data = nullptr;
    std::size_t m_size = 0;
};

/// Lets hidden bytes be read for as long as it lives. One at a time.
class Glimpse
{
public:
    explicit Glimpse(const SecretBytes &secret);
    ~Glimpse();
    Glimpse(const Glimpse &) = delete;
    Glimpse &operator=(const Glimpse &) = delete;

private:
    std::byte *m_data;
    std::size_t m_size;
};

/// Fills \a bytes from the system's random source.
void fillWithRandom(std::span<std::byte> bytes);

/// A random number from 0 to \a bound - 1, each as likely as the other. \a bound > 0.
[[nodiscard]] std::uint32_t randomBelow(std::uint32_t bound);

/// Overwrites \a bytes with zeros, in a way the compiler may not leave out.
void wipe(std::span<std::byte> bytes) noexcept;

/// True if both hold the same bytes; takes the same time wherever they differ.
[[nodiscard]] bool equalInConstantTime(std::span<const std::byte> left, std::span<const std::byte> right);

} // namespace alongside
