#pragma once

namespace alongside {

/// Keeps what is on the screen from being copied by the system: screenshots, recordings, and the
/// picture in the list of recent apps.
class ScreenPrivacy
{
public:
    virtual ~ScreenPrivacy();

    /// True if this device can block screenshots at all.
    [[nodiscard]] virtual bool canBlockCapture() const = 0;
    virtual void setCaptureBlocked(bool blocked) = 0;
};

} // namespace alongside
