#include "sql/Connection.h"

#include "core/SystemError.h"
#include "sql/Library.h"
#include "sql/MemoryShortage.h"
#include "sql/Statement.h"

#include <QDir>
#include <QFileInfo>

#include <sodium.h>
#include <sqlite3.h>

#include <cerrno>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace alongside::sql {

namespace {

// SQLCipher takes a page that could not be read for a damaged one, and goes on saying so. What the
// system last said about the file, or about its log, tells the two apart.
bool couldNotBeRead(sqlite3 *handle)
{
    int systemError = 0;
    sqlite3_file_control(handle, "main", SQLITE_FCNTL_LAST_ERRNO, &systemError);
    if (systemError != 0)
        return true;
    sqlite3_file *log = nullptr;
    sqlite3_file_control(handle, "main", SQLITE_FCNTL_JOURNAL_POINTER, static_cast<void *>(&log));
    if (log && log->pMethods)
        log->pMethods->xFileControl(log, SQLITE_FCNTL_LAST_ERRNO, &systemError);
    return systemError != 0;
}

ErrorCode damageOrTrouble(sqlite3 *handle)
{
    if (wasShortOfMemory())
        return ErrorCode::OutOfMemory;
    return couldNotBeRead(handle) ? ErrorCode::StorageTrouble : ErrorCode::Corrupt;
}

// That there is a file was seen before: what is not found is the log, which could not be made.
ErrorCode fromFailedOpening(int systemError)
{
    const ErrorCode code = fromSystemError(systemError);
    return code == ErrorCode::NotFound ? ErrorCode::StorageTrouble : code;
}

// A failed read or write. Of what the system said only a full device is certain to be about it: the
// rest may be left from an earlier call.
ErrorCode fromFailedAccess(int extendedCode, int systemError)
{
    if (extendedCode == SQLITE_IOERR_NOMEM)
        return ErrorCode::OutOfMemory;
    const ErrorCode code = fromSystemError(systemError);
    return code == ErrorCode::StorageFull ? code : ErrorCode::StorageTrouble;
}

ErrorCode toErrorCode(int extendedCode, int systemError)
{
    switch (extendedCode & 0xff) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED: return ErrorCode::AlreadyOpen;
    case SQLITE_NOMEM: return ErrorCode::OutOfMemory;
    case SQLITE_PERM:
    case SQLITE_READONLY: return ErrorCode::ReadOnly;
    case SQLITE_INTERRUPT: return ErrorCode::Cancelled;
    case SQLITE_CANTOPEN: return fromFailedOpening(systemError);
    case SQLITE_IOERR: return fromFailedAccess(extendedCode, systemError);
    case SQLITE_NOTADB:
    case SQLITE_CORRUPT: return ErrorCode::Corrupt;
    case SQLITE_FULL: return ErrorCode::StorageFull;
    case SQLITE_TOOBIG: return ErrorCode::InvalidValue;
    case SQLITE_CONSTRAINT: return ErrorCode::Conflict;
    default: return ErrorCode::Internal;
    }
}

void setLimits(sqlite3 *handle)
{
    sqlite3_limit(handle, SQLITE_LIMIT_LENGTH, 8 * 1024 * 1024);
    sqlite3_limit(handle, SQLITE_LIMIT_SQL_LENGTH, 64 * 1024);
    sqlite3_limit(handle, SQLITE_LIMIT_VARIABLE_NUMBER, 200);
    sqlite3_limit(handle, SQLITE_LIMIT_ATTACHED, 0);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_WRITABLE_SCHEMA, 0, nullptr);
}

} // namespace

void Connection::Close::operator()(sqlite3 *handle) const
{
    sqlite3_close_v2(handle);
}

void Connection::Finalize::operator()(sqlite3_stmt *handle) const
{
    sqlite3_finalize(handle);
}

Connection::Connection(sqlite3 *handle) : m_state(std::make_unique<State>())
{
    m_state->handle.reset(handle);
}

Result<Connection> Connection::create(const QString &path, const SecretBytes &key, const Salt &salt)
{
    // SQLite would make it readable by everyone the process' umask allows; its log follows this one.
    const int made =
        ::open(QFile::encodeName(path).constData(), O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, S_IRUSR | S_IWUSR);
    if (made < 0)
        return failFromSystem(errno);
    ::close(made);
    return openFile(path, key, salt);
}

Result<Connection> Connection::open(const QString &path, const SecretBytes &key, const Salt &salt)
{
    struct stat found{};
    if (::stat(QFile::encodeName(path).constData(), &found) != 0)
        return failFromSystem(errno);
    // SQLite would take an emptied file for a new database.
    if (found.st_size == 0)
        return fail(ErrorCode::Corrupt, u"the database file is empty"_s);
    return openFile(path, key, salt);
}

Result<Connection> Connection::openFile(const QString &path, const SecretBytes &key, const Salt &salt)
{
    if (auto started = startLibrary(); !started)
        return std::unexpected(started.error());
    forgetMemoryShortage();

    // No link may stand in for the file. For SQLite that goes for every folder on the way as well,
    // but those are links on all phones: they are resolved here.
    const QFileInfo file(path);
    const QString folder = file.dir().canonicalPath();
    if (folder.isEmpty())
        return fail(ErrorCode::NotFound, u"no such folder"_s);
    const QByteArray name = (folder + u'/' + file.fileName()).toUtf8();
    sqlite3 *raw = nullptr;
    constexpr int flags = SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOFOLLOW | SQLITE_OPEN_FULLMUTEX;
    const int opened = sqlite3_open_v2(name.constData(), &raw, flags, nullptr);
    Connection connection(raw);
    if (opened != SQLITE_OK)
        return lastErrorOf(raw);
    // SQLite answers a file it may not write, or not just now, by opening it for reading only.
    if (sqlite3_db_readonly(raw, "main") == 1)
        return fail(::faccessat(AT_FDCWD, name.constData(), W_OK, AT_EACCESS) == 0 ? ErrorCode::StorageTrouble
                                                                                   : ErrorCode::ReadOnly,
                    u"the database file cannot be written"_s);
    sqlite3_extended_result_codes(raw, 1);

    if (auto keyed = connection.giveKey(key, salt); !keyed)
        return std::unexpected(keyed.error());
    if (auto configured = connection.configure(); !configured)
        return std::unexpected(configured.error());
    return connection;
}

Result<Connection> Connection::openInMemory()
{
    if (auto started = startLibrary(); !started)
        return std::unexpected(started.error());
    sqlite3 *raw = nullptr;
    const int opened = sqlite3_open_v2(":memory:", &raw, SQLITE_OPEN_READWRITE, nullptr);
    Connection connection(raw);
    if (opened != SQLITE_OK)
        return lastErrorOf(raw);
    setLimits(raw);
    if (auto configured = connection.execute("PRAGMA foreign_keys = ON; PRAGMA trusted_schema = OFF");
        !configured)
        return std::unexpected(configured.error());
    if (auto searchable = registerWordTokenizer(raw); !searchable)
        return std::unexpected(searchable.error());
    return connection;
}

// SQLCipher reads a key written as the blob literal x'<64 hex digits><32 hex digits>' as raw key
// and salt, and skips key derivation. Through the C function, never as SQL text: statement buffers
// are kept.
Result<void> Connection::giveKey(const SecretBytes &key, const Salt &salt)
{
    if (key.size() != kKeyBytes)
        return fail(ErrorCode::Internal, u"a database key of the wrong length"_s);
    constexpr std::size_t keyDigits = 2 * kKeyBytes;
    constexpr std::size_t saltDigits = 2 * kSaltBytes;
    constexpr std::size_t literalSize = 2 + keyDigits + saltDigits + 1;

    SecretBytes literal(literalSize + 1); // one more for sodium's terminating zero
    char *out = reinterpret_cast<char *>(literal.bytes().data());
    out[0] = 'x';
    out[1] = '\'';
    sodium_bin2hex(out + 2, keyDigits + 1, reinterpret_cast<const unsigned char *>(key.bytes().data()),
                   kKeyBytes);
    sodium_bin2hex(out + 2 + keyDigits, saltDigits + 1, reinterpret_cast<const unsigned char *>(salt.data()),
                   kSaltBytes);
    out[literalSize - 1] = '\'';
    if (sqlite3_key_v2(handle(), "main", out, int(literalSize)) != SQLITE_OK)
        return lastErrorOf(handle());
    return {};
}

// The order is load-bearing. The log level counts only once there is a key; exclusive locking must
// come before the first read, or the write-ahead log wants a shared-memory file and a full disk
// makes the vault unopenable.
Result<void> Connection::configure()
{
    if (auto quiet = execute("PRAGMA cipher_log_level = NONE;"
                             "PRAGMA cipher_page_size = 4096;"
                             "PRAGMA temp_store = MEMORY;"
                             "PRAGMA locking_mode = EXCLUSIVE;");
        !quiet)
        return quiet;
    // Nothing is decrypted until the first page is read: read it now.
    if (auto proof = execute("SELECT count(*) FROM sqlite_master"); !proof)
        return proof;
    if (auto durable = execute("PRAGMA journal_mode = WAL;"
                               "PRAGMA synchronous = FULL;"
                               "PRAGMA checkpoint_fullfsync = ON;"
                               "PRAGMA fullfsync = ON;"
                               "PRAGMA secure_delete = ON;"
                               "PRAGMA foreign_keys = ON;"
                               "PRAGMA trusted_schema = OFF;"
                               "PRAGMA cell_size_check = ON;"
                               "PRAGMA mmap_size = 0;");
        !durable)
        return durable;
    setLimits(handle());
    return registerWordTokenizer(handle());
}

Result<void> Connection::execute(QByteArrayView script)
{
    const QByteArray terminated = script.toByteArray();
    if (sqlite3_exec(handle(), terminated.constData(), nullptr, nullptr, nullptr) != SQLITE_OK)
        return lastErrorOf(handle());
    return {};
}

Result<void> Connection::checkpoint()
{
    if (sqlite3_wal_checkpoint_v2(handle(), "main", SQLITE_CHECKPOINT_TRUNCATE, nullptr, nullptr)
        != SQLITE_OK)
        return lastErrorOf(handle());
    return {};
}

Result<void> Connection::expectOk(QByteArrayView checkingPragma)
{
    auto check = Statement::prepare(*this, checkingPragma);
    if (!check)
        return std::unexpected(check.error());
    while (true) {
        const auto row = check->step();
        if (!row)
            return std::unexpected(row.error());
        if (!*row)
            return {};
        if (const QString found = check->column<QString>(0); found != "ok"_L1)
            return fail(damageOrTrouble(handle()), found);
    }
}

Result<void> Connection::verify()
{
    // The authentication check reads the raw file, so the log must be in it first.
    if (auto complete = checkpoint(); !complete)
        return complete;
    if (auto authentic = expectOk("PRAGMA cipher_integrity_check"); !authentic)
        return authentic;
    return expectOk("PRAGMA integrity_check");
}

Result<void> Connection::copyTo(Connection &empty)
{
    // Nobody keeps what a failure leaves of it, so no page need be written twice.
    if (auto plain = empty.execute("PRAGMA journal_mode = MEMORY"); !plain)
        return plain;
    struct Finish
    {
        void operator()(sqlite3_backup *copy) const { sqlite3_backup_finish(copy); }
    };
    std::unique_ptr<sqlite3_backup, Finish> copy(
        sqlite3_backup_init(empty.handle(), "main", handle(), "main"));
    if (!copy)
        return lastErrorOf(empty.handle());
    if (sqlite3_backup_step(copy.get(), -1) == SQLITE_DONE)
        return empty.execute("PRAGMA journal_mode = WAL");
    copy.reset(); // from now on why is known
    auto error = pageErrorOf(empty.handle());
    if (error.error().code == ErrorCode::Corrupt) // what was read, not what was written
        error.error().code = damageOrTrouble(handle());
    return error;
}

qint64 Connection::lastInsertId() const
{
    return sqlite3_last_insert_rowid(handle());
}

int Connection::changedRows() const
{
    return sqlite3_changes(handle());
}

qint64 Connection::changedRowsEver() const
{
    return sqlite3_total_changes64(handle());
}

Result<Words> Connection::wordsIn(const QString &text)
{
    QByteArray utf8 = text.toUtf8();
    auto words = sql::wordsIn(handle(), std::string_view(utf8.constData(), std::size_t(utf8.size())));
    wipe(std::as_writable_bytes(std::span(utf8)));
    return words;
}

void Connection::setDefensive(bool defensive)
{
    sqlite3_db_config(handle(), SQLITE_DBCONFIG_DEFENSIVE, int(defensive), nullptr);
}

std::function<void()> Connection::interruptor() const
{
    return [handle = handle()] {
        sqlite3_interrupt(handle);
    };
}

std::unexpected<Error> lastErrorOf(sqlite3 *handle)
{
    // A code, never SQLite's sentence: that can quote what a person wrote.
    const int code = sqlite3_extended_errcode(handle);
    const int systemError = sqlite3_system_errno(handle);
    ErrorCode told = toErrorCode(code, systemError);
    if (told == ErrorCode::Corrupt)
        told = damageOrTrouble(handle);
    else if (told == ErrorCode::Internal && wasShortOfMemory()) // not every part says so of itself
        told = ErrorCode::OutOfMemory;
    return fail(told, u"SQLite %1, system error %2"_s.arg(code).arg(systemError));
}

std::unexpected<Error> pageErrorOf(sqlite3 *handle)
{
    auto error = lastErrorOf(handle);
    if (error.error().code != ErrorCode::Internal)
        return error;
    return fail(damageOrTrouble(handle), error.error().detail);
}

} // namespace alongside::sql
