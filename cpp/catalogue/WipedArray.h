#pragma once

#include "core/SecretBytes.h"

#include <QtClassHelperMacros>

#include <array>
#include <cstddef>
#include <span>

namespace alongside {

/// An array that holds parts of a secret and is overwritten when it dies.
template<typename Element, std::size_t size>
struct WipedArray : std::array<Element, size>
{
    WipedArray() { this->fill({}); }
    ~WipedArray() { wipe(std::as_writable_bytes(std::span(*this))); }
    Q_DISABLE_COPY_MOVE(WipedArray)
};

} // namespace alongside
