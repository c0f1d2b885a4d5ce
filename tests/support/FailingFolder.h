#pragma once

#include <cerrno>

#include <dirent.h>
#include <dlfcn.h>

// Stands in for the system's reading of folders in a test program, so that it can fail. To be included
// by one source file of a program only.

namespace alongside {

/// For as long as it lives, no folder can be opened, or none can be read; 0 where all is well.
struct FailingFolder
{
    static inline int ofOpening = 0;
    static inline int ofReading = 0;

    FailingFolder(int opening, int reading)
    {
        ofOpening = opening;
        ofReading = reading;
    }
    ~FailingFolder() { ofOpening = ofReading = 0; }
    FailingFolder(const FailingFolder &) = delete;
    FailingFolder &operator=(const FailingFolder &) = delete;

    template<typename Function>
    static Function real(const char *name)
    {
        return reinterpret_cast<Function>(::dlsym(RTLD_NEXT, name));
    }
};

} // namespace alongside

extern "C" DIR *opendir(const char *path)
{
    using alongside::FailingFolder;
    if (FailingFolder::ofOpening == 0)
        return FailingFolder::real<DIR *(*)(const char *)>("opendir")(path);
    errno = FailingFolder::ofOpening;
    return nullptr;
}

extern "C" dirent *readdir(DIR *folder)
{
    using alongside::FailingFolder;
    if (FailingFolder::ofReading == 0)
        return FailingFolder::real<dirent *(*)(DIR *)>("readdir")(folder);
    errno = FailingFolder::ofReading;
    return nullptr;
}
