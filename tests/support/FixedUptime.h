#pragma once

#include "core/Uptime.h"

namespace alongside {

/// A device that has been on for as long as a test says.
class FixedUptime : public Uptime
{
public:
    [[nodiscard]] std::chrono::milliseconds elapsed() const override { return on; }

    std::chrono::milliseconds on = std::chrono::hours(3);
};

} // namespace alongside
