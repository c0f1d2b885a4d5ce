#pragma once

#include "platform/ScreenPrivacy.h"

namespace alongside {

/// FLAG_SECURE: no screenshots, no recordings, no picture in the list of recent apps.
class AndroidScreenPrivacy final : public ScreenPrivacy
{
public:
    [[nodiscard]] bool canBlockCapture() const override { return true; }
    void setCaptureBlocked(bool blocked) override;
};

} // namespace alongside
