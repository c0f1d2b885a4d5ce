// A clock that a test sets, for the tests of faults: adds the seconds in the 8 bytes of the file
// $FAULT_CLOCK to the time on the wall, whenever it is asked for. The clocks that count from when the
// device was switched on stay as they are, as they do when a person sets the date.
#define _GNU_SOURCE
#include <dlfcn.h>
#include <fcntl.h>
#include <stdint.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <sys/time.h>
#include <time.h>
#include <unistd.h>

// The next function of that name: the system's own.
#define REAL(name)                                                                                           \
    static __typeof__(&name) real;                                                                           \
    if (!real)                                                                                               \
    real = (__typeof__(&name))dlsym(RTLD_NEXT, #name)

static volatile const int64_t *ahead; // shared with the test, which can change it at any moment

__attribute__((constructor)) static void start(void)
{
    const char *path = getenv("FAULT_CLOCK");
    const int file = path ? open(path, O_RDONLY | O_CLOEXEC) : -1;
    if (file < 0)
        return;
    void *shared = mmap(NULL, sizeof *ahead, PROT_READ, MAP_SHARED, file, 0);
    close(file);
    if (shared == MAP_FAILED)
        abort();
    ahead = shared;
}

int clock_gettime(clockid_t clock, struct timespec *now)
{
    REAL(clock_gettime);
    const int result = real(clock, now);
    if (ahead && (clock == CLOCK_REALTIME || clock == CLOCK_REALTIME_COARSE))
        now->tv_sec += *ahead;
    return result;
}

int gettimeofday(struct timeval *restrict now, void *restrict zone)
{
    REAL(gettimeofday);
    const int result = real(now, zone);
    if (ahead)
        now->tv_sec += *ahead;
    return result;
}

time_t time(time_t *into)
{
    struct timespec now;
    clock_gettime(CLOCK_REALTIME, &now);
    if (into)
        *into = now.tv_sec;
    return now.tv_sec;
}
