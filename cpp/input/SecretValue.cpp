#include "input/SecretValue.h"

#include <algorithm>

namespace alongside {

namespace {

bool beginsCharacter(std::byte value)
{
    return (std::to_integer<unsigned>(value) & 0xc0U) != 0x80U;
}

int charactersIn(std::span<const std::byte> utf8)
{
    return int(std::ranges::count_if(utf8, beginsCharacter));
}

} // namespace

SecretValue::SecretValue(QObject *parent) : QObject(parent), m_buffer(kMostBytes) {}

int SecretValue::length() const
{
    return charactersIn(bytes());
}

void SecretValue::setBytes(std::span<const std::byte> bytes)
{
    m_size = std::min(bytes.size(), kMostBytes);
    std::ranges::copy(bytes.first(m_size), m_buffer.bytes().begin());
    wipe(m_buffer.bytes().subspan(m_size));
    Q_EMIT changed();
}

int SecretValue::insert(int position, std::span<const std::byte> utf8)
{
    if (utf8.empty() || m_size + utf8.size() > kMostBytes)
        return 0;
    const std::size_t at = offsetOf(position);
    const auto all = m_buffer.bytes();
    std::copy_backward(all.begin() + std::ptrdiff_t(at), all.begin() + std::ptrdiff_t(m_size),
                       all.begin() + std::ptrdiff_t(m_size + utf8.size()));
    std::ranges::copy(utf8, all.begin() + std::ptrdiff_t(at));
    m_size += utf8.size();
    Q_EMIT changed();
    return charactersIn(utf8);
}

void SecretValue::remove(int position, int count)
{
    const std::size_t from = offsetOf(position);
    const std::size_t until = offsetOf(position + count);
    if (from == until)
        return;
    const auto all = m_buffer.bytes();
    std::copy(all.begin() + std::ptrdiff_t(until), all.begin() + std::ptrdiff_t(m_size),
              all.begin() + std::ptrdiff_t(from));
    m_size -= until - from;
    wipe(all.subspan(m_size));
    Q_EMIT changed();
}

std::size_t SecretValue::offsetOf(int position) const
{
    std::size_t offset = 0;
    for (int character = 0; character < position && offset < m_size; ++character) {
        ++offset;
        while (offset < m_size && !beginsCharacter(m_buffer.bytes()[offset]))
            ++offset;
    }
    return offset;
}

void SecretValue::clear()
{
    wipe(m_buffer.bytes());
    m_size = 0;
    Q_EMIT changed();
}

} // namespace alongside
