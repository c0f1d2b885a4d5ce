#pragma once

#include "platform/PositionSource.h"

#include <optional>

namespace alongside {

/// Stands in for what a device knows of where it is: tells \c place, or what is in the way, when asked.
class GivenPosition final : public PositionSource
{
public:
    enum class Permission { Granted, Asks, Refused };

    [[nodiscard]] bool isThere() override
    {
        ++looks;
        return there;
    }
    void ask() override
    {
        ++asks;
        open = true;
        if (permission == Permission::Refused)
            fail(Trouble::Refused);
        else if (permission == Permission::Asks)
            Q_EMIT asking(true);
        else if (trouble)
            fail(*trouble);
        else if (tellsAtOnce)
            tell();
    }
    void stop() override
    {
        ++stops;
        open = false;
    }

    /// The person answers the system's question.
    void answer(bool allowed)
    {
        permission = allowed ? Permission::Granted : Permission::Refused;
        Q_EMIT asking(false);
        if (!allowed)
            fail(Trouble::Refused);
        else if (tellsAtOnce)
            tell();
    }
    /// It found out, whether anybody still waits for it or not.
    void tell()
    {
        open = false;
        if (const auto position = CoarsePosition::of(latitude, longitude))
            Q_EMIT found(*position);
    }
    void fail(Trouble why)
    {
        open = false;
        Q_EMIT failed(why);
    }

    double latitude = 53.8065; ///< In Leeds.
    double longitude = -1.5547;
    Permission permission = Permission::Granted;
    std::optional<Trouble> trouble;
    bool there = false; ///< As on most machines that this is tested on.
    bool tellsAtOnce = true;
    bool open = false; ///< Asked, and neither answered nor let go of.
    int looks = 0;     ///< How often it was looked for.
    int asks = 0;
    int stops = 0;
};

} // namespace alongside
