#include "sql/WipingAllocator.h"

#include "sql/MemoryShortage.h"

#include <sodium.h>
#include <sqlite3.h>

#include <cstring>

namespace alongside::sql {

namespace {

sqlite3_mem_methods s_plain; // what SQLite would use by itself; does the real work

void *allocate(int size)
{
    void *block = s_plain.xMalloc(size);
    if (!block)
        noteMemoryShortage();
    return block;
}

void release(void *block)
{
    if (!block)
        return;
    sodium_memzero(block, std::size_t(s_plain.xSize(block)));
    s_plain.xFree(block);
}

void *resize(void *block, int size)
{
    const int held = s_plain.xSize(block);
    if (size <= held)
        return block;
    // Not the plain realloc: it would leave the old block behind as it was.
    void *larger = allocate(size);
    if (!larger)
        return nullptr;
    std::memcpy(larger, block, std::size_t(held));
    release(block);
    return larger;
}

int sizeOf(void *block)
{
    return s_plain.xSize(block);
}

int roundUp(int size)
{
    return s_plain.xRoundup(size);
}

int start(void *data)
{
    return s_plain.xInit(data);
}

void stop(void *data)
{
    s_plain.xShutdown(data);
}

} // namespace

bool installWipingAllocator()
{
    if (sqlite3_config(SQLITE_CONFIG_GETMALLOC, &s_plain) != SQLITE_OK)
        return false;
    sqlite3_mem_methods wiping{allocate, release, resize, sizeOf, roundUp, start, stop, s_plain.pAppData};
    return sqlite3_config(SQLITE_CONFIG_MALLOC, &wiping) == SQLITE_OK;
}

} // namespace alongside::sql
