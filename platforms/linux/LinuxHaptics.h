#pragma once

#include "platform/Haptics.h"

namespace alongside {

/// A desktop has nothing to feel.
class LinuxHaptics final : public Haptics
{
public:
    [[nodiscard]] bool isAvailable() const override { return false; }
    void touch() override {}
};

} // namespace alongside
