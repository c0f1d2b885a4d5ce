#pragma once

#include "core/SecretBytes.h"

#include <QByteArray>

namespace alongside {

inline SecretBytes secretOf(QByteArrayView text)
{
    return SecretBytes::copyOf(std::as_bytes(std::span(text.data(), std::size_t(text.size()))));
}

inline SecretBytes secretFromHex(const QByteArray &digits)
{
    return secretOf(QByteArray::fromHex(digits));
}

inline QByteArray textOf(const SecretBytes &secret)
{
    return QByteArray(reinterpret_cast<const char *>(secret.bytes().data()), qsizetype(secret.size()));
}

} // namespace alongside
