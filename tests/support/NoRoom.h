#pragma once

#include <csignal>

#include <sys/resource.h>

namespace alongside {

/// While it lives no file of this process can be written, as on a device without room.
class NoRoom
{
public:
    NoRoom()
    {
        m_handler = std::signal(SIGXFSZ, SIG_IGN); // told by the failing write instead
        getrlimit(RLIMIT_FSIZE, &m_usual);
        rlimit none = m_usual;
        none.rlim_cur = 0;
        setrlimit(RLIMIT_FSIZE, &none);
    }
    ~NoRoom()
    {
        setrlimit(RLIMIT_FSIZE, &m_usual);
        std::signal(SIGXFSZ, m_handler);
    }
    NoRoom(const NoRoom &) = delete;
    NoRoom &operator=(const NoRoom &) = delete;

private:
    rlimit m_usual{};
    void (*m_handler)(int) = SIG_DFL;
};

} // namespace alongside
