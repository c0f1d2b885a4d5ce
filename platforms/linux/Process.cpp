#include "Process.h"

#include <malloc.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

namespace alongside {

void hardenProcess()
{
    constexpr int overwriteFreedWith = 0xa5;
    mallopt(M_PERTURB, overwriteFreedWith);
    // What is as large as a picture has memory of its own and gives it back as soon as it is freed. Left to
    // itself glibc gives that up once a large piece was freed: then half of what the map takes is gaps.
    constexpr int large = 128 * 1024;
    mallopt(M_MMAP_THRESHOLD, large);
    umask(S_IRWXG | S_IRWXO);
    const rlimit none{0, 0};
    setrlimit(RLIMIT_CORE, &none);
    prctl(PR_SET_DUMPABLE, 0);
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
    malloc_trim(0);
}

// Files are read where they are.
void removeHandedFiles() {}

} // namespace alongside
