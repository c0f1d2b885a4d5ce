#pragma once

#include <chrono>

namespace alongside {

/// Time since the device was switched on, sleep included. People cannot set it, so waits and
/// automatic locking rely on it and never on the clock on the wall.
class Uptime
{
public:
    virtual ~Uptime();
    [[nodiscard]] virtual std::chrono::milliseconds elapsed() const = 0;
};

/// The device's own.
class SystemUptime final : public Uptime
{
public:
    [[nodiscard]] std::chrono::milliseconds elapsed() const override;
};

} // namespace alongside
