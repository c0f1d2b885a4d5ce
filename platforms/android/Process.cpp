#include "Process.h"

#include <malloc.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

namespace alongside {

// Android lets nobody read the memory of an app that is not made for debugging, and its allocator
// has no way to overwrite what is freed; the vault wipes its own.
void hardenProcess()
{
    umask(S_IRWXG | S_IRWXO);
    const rlimit none{0, 0};
    setrlimit(RLIMIT_CORE, &none);
}

qint64 deviceMemoryMiB()
{
    const long pages = sysconf(_SC_PHYS_PAGES);
    const long pageBytes = sysconf(_SC_PAGESIZE);
    if (pages <= 0 || pageBytes <= 0)
        return 0;
    return qint64(pages) * pageBytes / (1 << 20);
}

void returnFreedMemory()
{
    mallopt(M_PURGE, 0);
}

// Files are read through those who lend them.
void removeHandedFiles() {}

} // namespace alongside
