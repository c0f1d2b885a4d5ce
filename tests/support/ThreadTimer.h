#pragma once

#include <chrono>
#include <ctime>

namespace alongside {

/// How long this thread has computed since the timer was made. What a busy machine does meanwhile is not
/// in it, nor is waiting for a disk.
class ThreadTimer
{
public:
    ThreadTimer() : m_begin(now()) {}

    [[nodiscard]] std::chrono::microseconds elapsed() const
    {
        return std::chrono::duration_cast<std::chrono::microseconds>(now() - m_begin);
    }

private:
    static std::chrono::nanoseconds now()
    {
        timespec time{};
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
        return std::chrono::seconds(time.tv_sec) + std::chrono::nanoseconds(time.tv_nsec);
    }

    std::chrono::nanoseconds m_begin;
};

} // namespace alongside
