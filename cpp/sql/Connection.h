#pragma once

#include "core/Result.h"
#include "core/SecretBytes.h"
#include "sql/WordTokenizer.h"

#include <QByteArrayView>
#include <QString>

#include <array>
#include <functional>
#include <memory>
#include <string>
#include <unordered_map>

struct sqlite3;
struct sqlite3_stmt;

namespace alongside::sql {

/// Length of a raw database key in bytes (256 bit).
inline constexpr std::size_t kKeyBytes = 32;
/// Length of SQLCipher's salt in bytes. Not secret; kept beside the key so that a file can be
/// opened without its first page being plain.
inline constexpr std::size_t kSaltBytes = 16;
using Salt = std::array<std::byte, kSaltBytes>;

/// One open, keyed SQLCipher database: write-ahead log, full synchronisation, this process alone.
///
/// Movable, not copyable. Used by one thread at a time, but for interrupt(). Every Statement and
/// Transaction must be gone before it is destroyed.
class Connection
{
public:
    /// Makes a new, empty database at \a path, readable by its owner only.
    ///
    /// \param key  kKeyBytes long.
    /// \returns ErrorCode::Conflict if there is a file already, which is left as it is; else as open().
    [[nodiscard]] static Result<Connection> create(const QString &path, const SecretBytes &key,
                                                   const Salt &salt);

    /// Opens the database at \a path and proves that \a key opens it. Never makes one: an empty
    /// database must not stand in for a lost one.
    ///
    /// \param key  kKeyBytes long.
    /// \returns ErrorCode::Corrupt if the file is damaged, empty or under another key, NotFound if
    ///   there is none, AlreadyOpen if another process holds it, ReadOnly, StorageFull or
    ///   StorageTrouble if the device is in the way, Unavailable for an unfit library.
    [[nodiscard]] static Result<Connection> open(const QString &path, const SecretBytes &key,
                                                 const Salt &salt);

    /// A private database that lives in memory only. For tests.
    [[nodiscard]] static Result<Connection> openInMemory();

    /// Runs a script of one or more statements and ignores any rows.
    [[nodiscard]] Result<void> execute(QByteArrayView script);

    /// Moves everything committed from the log into the database file, on disk, and empties the
    /// log. Only then is a single flipped bit in what was saved sure to be noticed.
    [[nodiscard]] Result<void> checkpoint();

    /// Checks every page's authentication code, the structure and the search index.
    /// \returns ErrorCode::Corrupt with what was found.
    [[nodiscard]] Result<void> verify();

    /// Puts everything in here into \a empty, which has nothing in it and a key of its own, for good.
    /// Nothing else may be done with either meanwhile.
    /// \returns why not; \a empty is good for nothing then.
    [[nodiscard]] Result<void> copyTo(Connection &empty);

    /// Id of the row the last INSERT made.
    [[nodiscard]] qint64 lastInsertId() const;
    /// Rows changed by the last INSERT, UPDATE or DELETE.
    [[nodiscard]] int changedRows() const;
    /// Rows changed since this connection was opened, triggers included.
    [[nodiscard]] qint64 changedRowsEver() const;

    /// The words of \a text as a search index of this connection holds them.
    [[nodiscard]] Result<Words> wordsIn(const QString &text);

    /// Runs \a change, which returns a Result, with the tables that hold a search index writable:
    /// otherwise nothing but the index itself may write them.
    template<typename Change>
    [[nodiscard]] std::invoke_result_t<Change> withShadowTables(Change change)
    {
        setDefensive(false);
        auto changed = change();
        setDefensive(true);
        return changed;
    }

    /// A function for any thread that makes the statement running here end with
    /// ErrorCode::Cancelled. Must not be called once the connection is gone.
    [[nodiscard]] std::function<void()> interruptor() const;

private:
    friend class Statement;

    struct Close
    {
        void operator()(sqlite3 *handle) const;
    };
    struct Finalize
    {
        void operator()(sqlite3_stmt *handle) const;
    };
    /// The handle and the statements at rest, in one place so that a Connection can move.
    struct State
    {
        std::unique_ptr<sqlite3, Close> handle;
        std::unordered_map<std::string, std::unique_ptr<sqlite3_stmt, Finalize>> resting;
        /// Asks for a page, which fails if one read before was not sound. Made when first needed.
        std::unique_ptr<sqlite3_stmt, Finalize> probe;
        int pagesRead = 0; ///< From the file, when the probe last found all sound.
    };

    explicit Connection(sqlite3 *handle);
    [[nodiscard]] sqlite3 *handle() const { return m_state->handle.get(); }
    [[nodiscard]] static Result<Connection> openFile(const QString &path, const SecretBytes &key,
                                                     const Salt &salt);
    [[nodiscard]] Result<void> giveKey(const SecretBytes &key, const Salt &salt);
    [[nodiscard]] Result<void> configure();
    [[nodiscard]] Result<void> expectOk(QByteArrayView checkingPragma);
    void setDefensive(bool defensive);

    std::unique_ptr<State> m_state;
};

/// The last failure on \a handle, as an Error.
[[nodiscard]] std::unexpected<Error> lastErrorOf(sqlite3 *handle);

/// Why a page could not be decrypted, which SQLCipher answers as if the SQL were wrong: it is damaged, could
/// not be read, or there was no memory to decrypt it.
[[nodiscard]] std::unexpected<Error> pageErrorOf(sqlite3 *handle);

} // namespace alongside::sql
