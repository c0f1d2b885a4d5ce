#pragma once

#include "core/SecretBytes.h"

#include <QByteArray>

namespace alongside {

/// Bytes of a photo on their way through memory: overwritten when they die. Moves, never copies.
class WipedBytes
{
public:
    explicit WipedBytes(QByteArray bytes) : m_bytes(std::move(bytes)) {}
    WipedBytes(WipedBytes &&) = default;
    WipedBytes &operator=(WipedBytes &&) = delete;
    WipedBytes(const WipedBytes &) = delete;
    WipedBytes &operator=(const WipedBytes &) = delete;
    ~WipedBytes() { wipe(std::as_writable_bytes(std::span(m_bytes))); }

    [[nodiscard]] const QByteArray &bytes() const { return m_bytes; }

private:
    QByteArray m_bytes;
};

} // namespace alongside
