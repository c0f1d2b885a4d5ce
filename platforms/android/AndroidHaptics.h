#pragma once

#include "platform/Haptics.h"

namespace alongside {

/// The touch that Android's own keys give: a view's feedback, which needs no permission to vibrate and
/// keeps to what the person set.
class AndroidHaptics final : public Haptics
{
public:
    [[nodiscard]] bool isAvailable() const override;
    void touch() override;
};

} // namespace alongside
