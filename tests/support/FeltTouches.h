#pragma once

#include "platform/Haptics.h"

namespace alongside {

/// Stands in for what a device has to feel: counts.
class FeltTouches final : public Haptics
{
public:
    [[nodiscard]] bool isAvailable() const override { return available; }
    void touch() override { ++count; }

    int count = 0;
    bool available = false; ///< As on a desktop.
};

} // namespace alongside
