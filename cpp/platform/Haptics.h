#pragma once

namespace alongside {

/// A touch that can be felt, where the device can give one. Asks for no permission.
class Haptics
{
public:
    virtual ~Haptics();

    /// True if this device has something to feel.
    [[nodiscard]] virtual bool isAvailable() const = 0;
    /// One short, soft touch. Does nothing where the person switched touch feedback off, or there is none.
    virtual void touch() = 0;
};

} // namespace alongside
