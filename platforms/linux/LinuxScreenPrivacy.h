#pragma once

#include "platform/ScreenPrivacy.h"

namespace alongside {

/// Linux desktops give no app a way to keep others from copying the screen.
class LinuxScreenPrivacy final : public ScreenPrivacy
{
public:
    [[nodiscard]] bool canBlockCapture() const override { return false; }
    void setCaptureBlocked(bool) override {}
};

} // namespace alongside
