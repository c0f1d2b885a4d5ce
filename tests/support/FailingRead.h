#pragma once

#include <cerrno>

#include <sys/syscall.h>
#include <unistd.h>

// Stands in for the system's reading at a place in a file, so that it can fail. To be included by one
// source file of a program only.

namespace alongside {

/// For as long as it lives, the read of that number fails once.
struct FailingRead
{
    static inline int untilFailure = 0; ///< So many reads, the failing one included; 0: it has been, or none.

    explicit FailingRead(int number) { untilFailure = number; }
    ~FailingRead() { untilFailure = 0; }
    FailingRead(const FailingRead &) = delete;
    FailingRead &operator=(const FailingRead &) = delete;

    [[nodiscard]] static bool happened() { return untilFailure == 0; }
};

} // namespace alongside

extern "C" ssize_t pread64(int descriptor, void *into, size_t length, off64_t offset)
{
    int &left = alongside::FailingRead::untilFailure;
    if (left > 0 && --left == 0) {
        errno = EIO;
        return -1;
    }
    return ::syscall(SYS_pread64, descriptor, into, length, offset);
}
