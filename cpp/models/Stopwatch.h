#pragma once

#include "core/Uptime.h"

#include <optional>

namespace alongside {

/// How long something has gone on, pauses left out. Counts on the device's uptime: no change of the
/// clock on the wall makes an exercise longer.
class Stopwatch
{
public:
    /// \a uptime must outlive this.
    explicit Stopwatch(const Uptime &uptime) : m_uptime(uptime) {}

    /// From the beginning, or on from a pause.
    void start()
    {
        if (!m_since)
            m_since = m_uptime.elapsed();
    }
    void pause()
    {
        m_before = elapsed();
        m_since.reset();
    }
    void reset()
    {
        m_before = {};
        m_since.reset();
    }

    [[nodiscard]] bool isRunning() const { return m_since.has_value(); }
    [[nodiscard]] std::chrono::milliseconds elapsed() const
    {
        return m_since ? m_before + (m_uptime.elapsed() - *m_since) : m_before;
    }

private:
    const Uptime &m_uptime;
    std::chrono::milliseconds m_before{};
    std::optional<std::chrono::milliseconds> m_since;
};

} // namespace alongside
