#pragma once

#include "core/SecretBytes.h"
#include "sql/Connection.h"

#include <QByteArray>

#include <initializer_list>
#include <map>
#include <string>

struct sqlite3;
struct sqlite3_stmt;

namespace alongside::bench {

/// The floor: the same database through nothing but SQLCipher's own functions, with the same
/// settings and the same statements, prepared once.
class BareStore
{
public:
    BareStore(const QString &path, const SecretBytes &key, const sql::Salt &salt);
    ~BareStore();
    BareStore(const BareStore &) = delete;
    BareStore &operator=(const BareStore &) = delete;

    /// Reads the newest \a most entries as a list shows them. \returns how many.
    int readPage(int most);
    /// Runs the search for \a expression, with what was found marked in the title and in an excerpt
    /// of the body, as a list of results shows it. \returns how many entries it found.
    int search(const QByteArray &expression, int most);
    /// The same, but only the rows as they are stored, with nothing marked.
    int searchRows(const QByteArray &expression, int most);
    /// Runs \a sql with \a values bound, and reads every row as text. \returns how many rows.
    int ask(const char *sql, std::initializer_list<qint64> values);
    /// As searchRows(), those first that fit best of all that hold the words.
    int searchBest(const QByteArray &expression, int most);
    /// Adds an entry for good: commit and truncating checkpoint.
    void save(qint64 place, const QByteArray &body);
    /// Gives the entry \a id other words for good, in the same way.
    void change(qint64 id, const QByteArray &body);
    /// Erases the entry \a id for good, in the same way.
    void erase(qint64 id);

    /// Writes the whole search index anew for good, as JournalSearchIndex does now and then.
    void rewriteIndex();

private:
    [[nodiscard]] sqlite3_stmt *statementFor(const char *sql);
    int countMatches(sqlite3_stmt *statement, const QByteArray &expression, int most);
    int countRows(sqlite3_stmt *statement);
    void commitForGood();
    void execute(const char *script);

    sqlite3 *m_handle = nullptr;
    std::map<std::string, sqlite3_stmt *> m_statements; ///< Prepared once, as ours are.
};

} // namespace alongside::bench
