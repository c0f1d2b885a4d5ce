#include "sql/Library.h"

#include "sql/MemoryShortage.h"
#include "sql/WipingAllocator.h"

#include <QLatin1StringView>

#include <sqlite3.h>

#include <array>
#include <memory>

using namespace Qt::StringLiterals;

namespace alongside::sql {

namespace {

struct Close
{
    void operator()(sqlite3 *handle) const { sqlite3_close_v2(handle); }
};

// SQLite's messages can quote what a person wrote; nothing of them may reach a log.
void swallow(void *, int, const char *) {}

QString cipherVersion()
{
    sqlite3 *raw = nullptr;
    sqlite3_open_v2(":memory:", &raw, SQLITE_OPEN_READWRITE, nullptr);
    const std::unique_ptr<sqlite3, Close> handle(raw);
    QString version;
    const auto keep = [](void *into, int columns, char **values, char **) {
        if (columns > 0 && values[0])
            *static_cast<QString *>(into) = QString::fromLatin1(values[0]);
        return 0;
    };
    sqlite3_exec(handle.get(), "PRAGMA cipher_version", keep, &version, nullptr);
    return version;
}

Result<void> start()
{
    if (!startCipherLibrary())
        return fail(ErrorCode::OutOfMemory, u"OpenSSL did not start"_s);
    if (!installWipingAllocator())
        return fail(ErrorCode::Internal, u"SQLite was in use before it could be prepared"_s);
    sqlite3_config(SQLITE_CONFIG_LOG, swallow, nullptr);
    if (sqlite3_initialize() != SQLITE_OK)
        return fail(ErrorCode::OutOfMemory, u"SQLite did not start"_s);

    const QString version = cipherVersion();
    if (version.isEmpty() && wasShortOfMemory())
        return fail(ErrorCode::OutOfMemory, u"SQLCipher did not say which it is"_s);
    if (!version.startsWith("4."_L1))
        return fail(ErrorCode::Unavailable, u"not SQLCipher 4: it would write plain text"_s);
    constexpr std::array needed{"ENABLE_FTS5", "OMIT_LOAD_EXTENSION", "TEMP_STORE=3"};
    for (const char *option : needed) {
        if (!sqlite3_compileoption_used(option))
            return fail(ErrorCode::Unavailable, u"SQLCipher without %1"_s.arg(QLatin1StringView(option)));
    }
    return {};
}

} // namespace

Result<void> startLibrary()
{
    static const Result<void> started = start();
    return started;
}

QString libraryVersion()
{
    if (!startLibrary())
        return {};
    return u"SQLCipher %1 (SQLite %2)"_s.arg(cipherVersion(), QLatin1StringView(sqlite3_libversion()));
}

} // namespace alongside::sql
