#pragma once

#include <QDateTime>
#include <QTimeZone>

namespace alongside {

/// Source of "now" and "here", so that time is an argument and never a surprise in a test.
class Clock
{
public:
    virtual ~Clock();

    /// The present instant, always in UTC, millisecond precision.
    [[nodiscard]] virtual QDateTime now() const = 0;

    /// The time zone the person is in, as far as the device knows.
    [[nodiscard]] virtual QTimeZone zone() const = 0;
};

/// The device's clock.
class SystemClock final : public Clock
{
public:
    [[nodiscard]] QDateTime now() const override;
    [[nodiscard]] QTimeZone zone() const override;
};

} // namespace alongside
