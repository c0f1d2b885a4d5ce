// Stands between alongside-cli and the disk, for the tests of faults.
//
// Counts the calls that touch what lies below $FAULT_FOLDER. $FAULT_LOG is a file that every one of
// them is written down in, with the bytes it wrote: enough to work out what a power cut would leave.
// Call number $FAULT_AT, from 1, fails with the system error $FAULT_ERROR. With $FAULT_SHORT, which
// is for writes, it writes half of its bytes instead; with $FAULT_SHORT=then it is the call after that
// one that fails, as on a disk that just became full.
//
// alongside-cli uses one thread, so nothing in here is locked.
#define _GNU_SOURCE
#include <dirent.h>
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdio_ext.h>
#include <stdlib.h>
#include <string.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <sys/uio.h>
#include <unistd.h>

// The next function of that name: the system's own.
#define REAL(name)                                                                                           \
    static __typeof__(&name) real;                                                                           \
    if (!real)                                                                                               \
    real = (__typeof__(&name))dlsym(RTLD_NEXT, #name)

enum { kMostDescriptors = 1024 };

static const char *folder; // null until the constructor has run: nothing is touched before
static size_t folder_length;
static int log_file = -1;
static long calls;
static long fail_at = -1;
static int fail_with = EIO;
static const char *shortly;
static char below[kMostDescriptors]; // whether a descriptor is of something in the folder

__attribute__((constructor)) static void start(void)
{
    const char *at = getenv("FAULT_AT");
    const char *error = getenv("FAULT_ERROR");
    const char *log = getenv("FAULT_LOG");
    if (at)
        fail_at = atol(at);
    if (error)
        fail_with = atoi(error);
    if (log)
        log_file = open(log, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
    shortly = getenv("FAULT_SHORT");
    folder = getenv("FAULT_FOLDER");
    folder_length = folder ? strlen(folder) : 0;
}

static int is_below(const char *path)
{
    return folder && strncmp(path, folder, folder_length) == 0
           && (path[folder_length] == '/' || path[folder_length] == '\0');
}

static int is_ours(int descriptor)
{
    return descriptor >= 0 && descriptor < kMostDescriptors && below[descriptor];
}

// One record: this head, then the two paths and the bytes. tst_power.py reads it.
struct Head
{
    uint64_t inode;
    uint64_t offset;
    uint32_t lengths[3];
    char call;
    char failed;
} __attribute__((packed));

static void note(char call, int failed, uint64_t inode, const char *path, const char *to, uint64_t offset,
                 const void *bytes, size_t length)
{
    if (log_file < 0)
        return;
    struct Head head = {inode, offset, {path ? strlen(path) : 0, to ? strlen(to) : 0, length}, call, failed};
    struct iovec parts[] = {{&head, sizeof head},
                            {(void *)path, head.lengths[0]},
                            {(void *)to, head.lengths[1]},
                            {(void *)bytes, length}};
    const int error = errno;
    if (writev(log_file, parts, 4) < 0)
        abort();
    errno = error;
}

// Counts a call. Returns 1, with the error in errno, if this is the one that fails.
static int fails(char call)
{
    if (++calls != fail_at || shortly)
        return 0;
    note(call, 1, 0, NULL, NULL, 0, NULL, 0);
    errno = fail_with;
    return 1;
}

// How much of a write is done: all of it, unless it is the one that is cut short.
static size_t cut(size_t length)
{
    if (calls != fail_at || !shortly || length < 2)
        return length;
    if (strcmp(shortly, "then") == 0)
        ++fail_at;
    shortly = NULL;
    return length / 2;
}

static uint64_t inode_of(int descriptor)
{
    struct stat status;
    REAL(fstat);
    return real(descriptor, &status) == 0 ? status.st_ino : 0;
}

static int was_there(const char *path)
{
    REAL(access);
    return real(path, F_OK) == 0;
}

static int opened(int descriptor, const char *path, int flags, int existed)
{
    if (descriptor < 0 || descriptor >= kMostDescriptors) {
        note('i', 0, 0, path, NULL, 0, NULL, 0);
        return descriptor;
    }
    below[descriptor] = 1;
    const char call = !existed ? 'c' : (flags & O_TRUNC) ? 't' : 'o';
    note(call, 0, inode_of(descriptor), path, NULL, 0, NULL, 0);
    return descriptor;
}

#define OPEN(name)                                                                                           \
    int name(const char *path, int flags, ...)                                                               \
    {                                                                                                        \
        REAL(name);                                                                                          \
        va_list rest;                                                                                        \
        va_start(rest, flags);                                                                               \
        const mode_t mode = (flags & O_CREAT) ? va_arg(rest, mode_t) : 0;                                    \
        va_end(rest);                                                                                        \
        if (!is_below(path))                                                                                 \
            return real(path, flags, mode);                                                                  \
        const int existed = was_there(path);                                                                 \
        return fails(flags & O_CREAT ? 'c' : 'o') ? -1                                                       \
                                                  : opened(real(path, flags, mode), path, flags, existed);   \
    }
OPEN(open)
OPEN(open64)

int close(int descriptor)
{
    REAL(close);
    if (is_ours(descriptor))
        below[descriptor] = 0;
    return real(descriptor);
}

#define READ(name, parameters, arguments)                                                                    \
    ssize_t name parameters                                                                                  \
    {                                                                                                        \
        REAL(name);                                                                                          \
        if (!is_ours(descriptor))                                                                            \
            return real arguments;                                                                           \
        if (fails('r'))                                                                                      \
            return -1;                                                                                       \
        note('r', 0, 0, NULL, NULL, 0, NULL, 0);                                                             \
        return real arguments;                                                                               \
    }
READ(read, (int descriptor, void *into, size_t length), (descriptor, into, length))
READ(pread64, (int descriptor, void *into, size_t length, off64_t offset), (descriptor, into, length, offset))

ssize_t write(int descriptor, const void *bytes, size_t length)
{
    REAL(write);
    if (!is_ours(descriptor))
        return real(descriptor, bytes, length);
    const off_t offset = lseek(descriptor, 0, SEEK_CUR);
    if (fails('w'))
        return -1;
    const ssize_t written = real(descriptor, bytes, cut(length));
    note('w', 0, inode_of(descriptor), NULL, NULL, offset, bytes, written > 0 ? written : 0);
    return written;
}

ssize_t pwrite64(int descriptor, const void *bytes, size_t length, off64_t offset)
{
    REAL(pwrite64);
    if (!is_ours(descriptor))
        return real(descriptor, bytes, length, offset);
    if (fails('w'))
        return -1;
    const ssize_t written = real(descriptor, bytes, cut(length), offset);
    note('w', 0, inode_of(descriptor), NULL, NULL, offset, bytes, written > 0 ? written : 0);
    return written;
}

// A call on a descriptor that has no bytes to write down.
#define ON_DESCRIPTOR(call, name, parameters, arguments, offset)                                             \
    int name parameters                                                                                      \
    {                                                                                                        \
        REAL(name);                                                                                          \
        if (!is_ours(descriptor))                                                                            \
            return real arguments;                                                                           \
        if (fails(call))                                                                                     \
            return -1;                                                                                       \
        const int result = real arguments;                                                                   \
        note(call, 0, inode_of(descriptor), NULL, NULL, offset, NULL, 0);                                    \
        return result;                                                                                       \
    }
ON_DESCRIPTOR('s', fsync, (int descriptor), (descriptor), 0)
ON_DESCRIPTOR('s', fdatasync, (int descriptor), (descriptor), 0)
ON_DESCRIPTOR('t', ftruncate, (int descriptor, off_t length), (descriptor, length), length)
ON_DESCRIPTOR('t', ftruncate64, (int descriptor, off64_t length), (descriptor, length), length)
ON_DESCRIPTOR('l', flock, (int descriptor, int operation), (descriptor, operation), 0)
ON_DESCRIPTOR('f', fstat64, (int descriptor, struct stat64 *into), (descriptor, into), 0)

// A call on a path; what it does to the folders can be told from the path alone.
#define ON_PATH(call, name, parameters, arguments, to)                                                       \
    int name parameters                                                                                      \
    {                                                                                                        \
        REAL(name);                                                                                          \
        if (!is_below(path))                                                                                 \
            return real arguments;                                                                           \
        if (fails(call))                                                                                     \
            return -1;                                                                                       \
        const int result = real arguments;                                                                   \
        note(result == 0 ? call : 'i', 0, 0, path, to, 0, NULL, 0);                                          \
        return result;                                                                                       \
    }
ON_PATH('n', rename, (const char *path, const char *to), (path, to), to)
ON_PATH('u', unlink, (const char *path), (path), NULL)
ON_PATH('u', rmdir, (const char *path), (path), NULL)
ON_PATH('i', access, (const char *path, int mode), (path, mode), NULL)
ON_PATH('i', stat, (const char *path, struct stat *into), (path, into), NULL)
ON_PATH('i', stat64, (const char *path, struct stat64 *into), (path, into), NULL)
ON_PATH('i', lstat64, (const char *path, struct stat64 *into), (path, into), NULL)

int statx(int at, const char *path, int flags, unsigned mask, struct statx *into)
{
    REAL(statx);
    if (!is_below(path))
        return real(at, path, flags, mask, into);
    if (fails('i'))
        return -1;
    note('i', 0, 0, path, NULL, 0, NULL, 0);
    return real(at, path, flags, mask, into);
}

int mkdir(const char *path, mode_t mode)
{
    REAL(mkdir);
    if (!is_below(path))
        return real(path, mode);
    if (fails('d'))
        return -1;
    const int result = real(path, mode);
    struct stat status;
    if (result == 0 && fstatat(AT_FDCWD, path, &status, 0) == 0)
        note('d', 0, status.st_ino, path, NULL, 0, NULL, 0);
    else
        note('i', 0, 0, path, NULL, 0, NULL, 0);
    return result;
}

DIR *opendir(const char *path)
{
    REAL(opendir);
    if (!is_below(path))
        return real(path);
    if (fails('o'))
        return NULL;
    note('i', 0, 0, path, NULL, 0, NULL, 0);
    return real(path);
}

// alongside-cli flushes each line of its answer by itself.
int fflush(FILE *stream)
{
    REAL(fflush);
    const int answered = stream == stdout && folder && __fpending(stdout) > 0;
    const int result = real(stream);
    if (answered)
        note('a', 0, 0, NULL, NULL, 0, NULL, 0);
    return result;
}
