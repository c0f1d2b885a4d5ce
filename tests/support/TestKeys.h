#pragma once

#include "sql/Connection.h"

namespace alongside {

inline SecretBytes keyOf(unsigned char value)
{
    SecretBytes key(sql::kKeyBytes);
    for (std::byte &byte : key.bytes())
        byte = std::byte(value);
    return key;
}

inline sql::Salt saltOf(unsigned char value)
{
    sql::Salt salt;
    salt.fill(std::byte(value));
    return salt;
}

} // namespace alongside
