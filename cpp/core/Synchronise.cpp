#include "core/Synchronise.h"

#include <fcntl.h>
#include <unistd.h>

namespace alongside {

// Apple's fsync leaves the data in the drive's cache; F_FULLFSYNC does not.
bool synchronise(int descriptor)
{
#ifdef F_FULLFSYNC
    if (::fcntl(descriptor, F_FULLFSYNC) == 0)
        return true;
#endif
    return ::fsync(descriptor) == 0;
}

} // namespace alongside
