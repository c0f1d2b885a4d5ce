#include "Process.h"

#include "IosReadRights.h"

#include <QDir>
#include <QStandardPaths>

#include <malloc/malloc.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/sysctl.h>

#include <cstdint>

namespace alongside {

// iOS lets no app read another's memory. Freed memory is not overwritten in general; the vault wipes its own.
void hardenProcess()
{
    umask(S_IRWXG | S_IRWXO);
    const rlimit none{0, 0};
    setrlimit(RLIMIT_CORE, &none);
}

qint64 deviceMemoryMiB()
{
    std::uint64_t bytes = 0;
    std::size_t size = sizeof bytes;
    if (sysctlbyname("hw.memsize", &bytes, &size, nullptr, 0) != 0)
        return 0;
    return qint64(bytes >> 20);
}

void returnFreedMemory()
{
    malloc_zone_pressure_relief(nullptr, 0);
}

// A file that another app opens with this one comes as a copy, in a folder that iOS names. One that was
// chosen is not ours to remove; it is readable no longer.
void removeHandedFiles()
{
    forgetReadable();
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    if (!documents.isEmpty())
        QDir(documents + QStringLiteral("/Inbox")).removeRecursively();
}

} // namespace alongside
