#pragma once

#include <cstdint>

#include <linux/capability.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace alongside {

/// For as long as it lives, this thread minds file permissions even where the tests run as root.
class WithoutPrivileges
{
public:
    WithoutPrivileges()
    {
        if (::syscall(SYS_capget, &m_header, m_before) != 0)
            return;
        __user_cap_data_struct less[2] = {m_before[0], m_before[1]};
        less[0].effective &=
            ~(bit(CAP_DAC_OVERRIDE) | bit(CAP_DAC_READ_SEARCH) | bit(CAP_FOWNER) | bit(CAP_LINUX_IMMUTABLE));
        m_dropped = ::syscall(SYS_capset, &m_header, less) == 0;
    }
    ~WithoutPrivileges()
    {
        if (m_dropped)
            ::syscall(SYS_capset, &m_header, m_before);
    }
    WithoutPrivileges(const WithoutPrivileges &) = delete;
    WithoutPrivileges &operator=(const WithoutPrivileges &) = delete;

private:
    static constexpr std::uint32_t bit(unsigned capability) { return std::uint32_t(1) << capability; }

    __user_cap_header_struct m_header{_LINUX_CAPABILITY_VERSION_3, 0};
    __user_cap_data_struct m_before[2] = {};
    bool m_dropped = false;
};

} // namespace alongside
