#include "core/Uptime.h"

#include <ctime>

namespace alongside {

Uptime::~Uptime() = default;

std::chrono::milliseconds SystemUptime::elapsed() const
{
    // Where the system has a clock that runs on through sleep by another name it is this one;
    // elsewhere the monotonic clock itself does.
#ifdef CLOCK_BOOTTIME
    constexpr clockid_t clock = CLOCK_BOOTTIME;
#else
    constexpr clockid_t clock = CLOCK_MONOTONIC;
#endif
    std::timespec now{};
    clock_gettime(clock, &now);
    return std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::seconds(now.tv_sec)
                                                                 + std::chrono::nanoseconds(now.tv_nsec));
}

} // namespace alongside
