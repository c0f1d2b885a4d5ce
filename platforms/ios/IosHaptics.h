#pragma once

#include "platform/Haptics.h"

namespace alongside {

/// The soft touch that iOS gives on its own; it keeps to what the person set. An iPad has none, and
/// iOS does not say so: there the touch is not felt.
class IosHaptics final : public Haptics
{
public:
    [[nodiscard]] bool isAvailable() const override;
    void touch() override;
};

} // namespace alongside
