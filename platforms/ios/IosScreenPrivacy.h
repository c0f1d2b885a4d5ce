#pragma once

#include "platform/ScreenPrivacy.h"

namespace alongside {

/// iOS lets no app block screenshots. Its picture for the app switcher shows the cover, which the
/// screens put up as soon as the app is not in front.
class IosScreenPrivacy final : public ScreenPrivacy
{
public:
    [[nodiscard]] bool canBlockCapture() const override { return false; }
    void setCaptureBlocked(bool) override {}
};

} // namespace alongside
