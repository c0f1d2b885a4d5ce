// Takes memory away from alongside-cli, for the tests of faults.
//
// Counts the requests for memory that SQLCipher, which is in the program itself, OpenSSL and libsodium
// make; with $FAULT_FROM=all, once one of these was made, those of Qt and C++ as well. Request number $FAULT_AT, from 1, gets none;
// with $FAULT_FOREVER no later one does either. $FAULT_LOG is a file that the count is written to when
// the program ends by itself.
//
// alongside-cli uses one thread, so nothing in here is locked.
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <link.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

// The C library's own, by names that need no looking up: looking up needs memory.
extern void *__libc_malloc(size_t size);
extern void *__libc_calloc(size_t count, size_t size);
extern void *__libc_realloc(void *block, size_t size);

enum { kMostRanges = 16 };

static struct
{
    uintptr_t from, to;
} ours[kMostRanges]; // code whose requests count
static int ranges;
static int everybody;
static int begun; // what the libraries do before there is anything to lose is theirs
static int forever;
static long requests;
static long fail_at = -1; // until the constructor has run nobody goes without
static const char *log_path;

static int note_code(struct dl_phdr_info *object, size_t size, void *unused)
{
    (void)size;
    (void)unused;
    const int counts = object->dlpi_name[0] == '\0' || strstr(object->dlpi_name, "/libcrypto.")
                       || strstr(object->dlpi_name, "/libsodium.");
    for (int part = 0; counts && part < object->dlpi_phnum && ranges < kMostRanges; ++part) {
        const ElfW(Phdr) *header = &object->dlpi_phdr[part];
        if (header->p_type != PT_LOAD || !(header->p_flags & PF_X))
            continue;
        ours[ranges].from = object->dlpi_addr + header->p_vaddr;
        ours[ranges++].to = object->dlpi_addr + header->p_vaddr + header->p_memsz;
    }
    return 0;
}

__attribute__((constructor)) static void start(void)
{
    const char *at = getenv("FAULT_AT");
    const char *from = getenv("FAULT_FROM");
    everybody = from && strcmp(from, "all") == 0;
    forever = getenv("FAULT_FOREVER") != NULL;
    log_path = getenv("FAULT_LOG");
    dl_iterate_phdr(note_code, NULL);
    requests = 0;
    if (at)
        fail_at = atol(at);
}

__attribute__((destructor)) static void end(void)
{
    char line[32];
    const int length = snprintf(line, sizeof line, "%ld\n", requests);
    fail_at = -1;
    const int log = log_path ? open(log_path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600) : -1;
    if (log >= 0 && write(log, line, (size_t)length) != length)
        abort();
}

// Counts a request made from that place in the code. Returns 1 if it goes without.
static int fails(const void *caller)
{
    const uintptr_t place = (uintptr_t)caller;
    int mine = 0;
    for (int range = 0; range < ranges && !mine; ++range)
        mine = place >= ours[range].from && place < ours[range].to;
    begun = begun || mine;
    if (!mine && !(everybody && begun))
        return 0;
    ++requests;
    if (fail_at < 0 || requests < fail_at || (requests > fail_at && !forever))
        return 0;
    errno = ENOMEM;
    return 1;
}

void *malloc(size_t size)
{
    return fails(__builtin_return_address(0)) ? NULL : __libc_malloc(size);
}

void *calloc(size_t count, size_t size)
{
    return fails(__builtin_return_address(0)) ? NULL : __libc_calloc(count, size);
}

void *realloc(void *block, size_t size)
{
    return fails(__builtin_return_address(0)) ? NULL : __libc_realloc(block, size);
}

// What libsodium keeps secrets in, and derives keys in.
void *mmap(void *at, size_t length, int protection, int flags, int descriptor, off_t offset)
{
    static void *(*real)(void *, size_t, int, int, int, off_t);
    if (!real)
        real = (void *(*)(void *, size_t, int, int, int, off_t))dlsym(RTLD_NEXT, "mmap");
    return fails(__builtin_return_address(0)) ? MAP_FAILED
                                              : real(at, length, protection, flags, descriptor, offset);
}
