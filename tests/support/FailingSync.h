#pragma once

#include <cerrno>
#include <string>
#include <string_view>

#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

// Stands in for the system's synchronisation in a test program, so that it can fail. To be included
// by one source file of a program only.

namespace alongside {

/// Which synchronisations fail, and with what; 0 for none.
struct FailingSync
{
    static inline int ofFiles = 0;
    static inline int ofFolders = 0;
    static inline int foldersToSpare = 0;    ///< So many synchronisations of folders still succeed.
    static inline int filesToSpare = 0;      ///< And so many of the files that are to fail.
    static inline std::string_view nameEnds; ///< Of the files that fail; empty for all.

    static int synchronise(long call, int descriptor)
    {
        struct stat found{};
        const bool isFolder = ::fstat(descriptor, &found) == 0 && S_ISDIR(found.st_mode);
        const int failure = isFolder ? ofFolders : nameOf(descriptor).ends_with(nameEnds) ? ofFiles : 0;
        int &toSpare = isFolder ? foldersToSpare : filesToSpare;
        const bool spared = failure != 0 && toSpare > 0 && toSpare-- > 0;
        if (failure == 0 || spared)
            return int(::syscall(call, descriptor));
        errno = failure;
        return -1;
    }

    static std::string nameOf(int descriptor)
    {
        char name[4096];
        const std::string link = "/proc/self/fd/" + std::to_string(descriptor);
        const ssize_t length = ::readlink(link.c_str(), name, sizeof name);
        return std::string(name, length > 0 ? std::size_t(length) : 0);
    }

    FailingSync(int files, int folders, int spared = 0, std::string_view ending = {}, int sparedFiles = 0)
    {
        nameEnds = ending;
        ofFiles = files;
        ofFolders = folders;
        foldersToSpare = spared;
        filesToSpare = sparedFiles;
    }
    ~FailingSync() { ofFiles = ofFolders = foldersToSpare = filesToSpare = 0; }
    FailingSync(const FailingSync &) = delete;
    FailingSync &operator=(const FailingSync &) = delete;
};

} // namespace alongside

extern "C" int fsync(int descriptor)
{
    return alongside::FailingSync::synchronise(SYS_fsync, descriptor);
}

extern "C" int fdatasync(int descriptor)
{
    return alongside::FailingSync::synchronise(SYS_fdatasync, descriptor);
}
