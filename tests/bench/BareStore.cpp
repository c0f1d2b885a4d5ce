#include "BareStore.h"

#include "sql/WordTokenizer.h"

#include <sodium.h>
#include <sqlite3.h>

#include <QtLogging>

#include <algorithm>
#include <array>
#include <string>
#include <tuple>

namespace alongside::bench {

BareStore::BareStore(const QString &path, const SecretBytes &key, const sql::Salt &salt)
{
    sqlite3_open_v2(path.toUtf8().constData(), &m_handle,
                    SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_NOFOLLOW | SQLITE_OPEN_FULLMUTEX,
                    nullptr);
    std::array<char, 100> literal{'x', '\''};
    sodium_bin2hex(literal.data() + 2, 65, reinterpret_cast<const unsigned char *>(key.bytes().data()),
                   key.size());
    sodium_bin2hex(literal.data() + 66, 33, reinterpret_cast<const unsigned char *>(salt.data()),
                   salt.size());
    literal[98] = '\'';
    sqlite3_key_v2(m_handle, "main", literal.data(), 99);
    execute("PRAGMA cipher_log_level = NONE; PRAGMA cipher_page_size = 4096; PRAGMA temp_store = MEMORY;"
            "PRAGMA locking_mode = EXCLUSIVE; PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;"
            "PRAGMA secure_delete = ON; PRAGMA foreign_keys = ON; PRAGMA trusted_schema = OFF;"
            "PRAGMA cell_size_check = ON; PRAGMA mmap_size = 0;");
    if (!sql::registerWordTokenizer(m_handle))
        qFatal("the floor cannot search");
}

BareStore::~BareStore()
{
    for (const auto &[sql, statement] : m_statements)
        sqlite3_finalize(statement);
    sqlite3_close_v2(m_handle);
}

void BareStore::execute(const char *script)
{
    if (sqlite3_exec(m_handle, script, nullptr, nullptr, nullptr) != SQLITE_OK)
        qFatal("the floor does not stand: %s", sqlite3_errmsg(m_handle));
}

sqlite3_stmt *BareStore::statementFor(const char *sql)
{
    sqlite3_stmt *&statement = m_statements[sql];
    if (!statement
        && sqlite3_prepare_v3(m_handle, sql, -1, SQLITE_PREPARE_PERSISTENT, &statement, nullptr) != SQLITE_OK)
        qFatal("the floor does not understand: %s", sqlite3_errmsg(m_handle));
    return statement;
}

// Every column is copied as what it is, as anything that shows it must.
int BareStore::countRows(sqlite3_stmt *statement)
{
    int rows = 0;
    std::string text;
    volatile double number = 0; // it is read, though nobody looks
    while (sqlite3_step(statement) == SQLITE_ROW) {
        for (int column = 0; column < sqlite3_column_count(statement); ++column) {
            switch (sqlite3_column_type(statement, column)) {
            case SQLITE_INTEGER: number = double(sqlite3_column_int64(statement, column)); break;
            case SQLITE_FLOAT: number = sqlite3_column_double(statement, column); break;
            case SQLITE_NULL: break;
            default:
                text.assign(reinterpret_cast<const char *>(sqlite3_column_text(statement, column)),
                            std::size_t(sqlite3_column_bytes(statement, column)));
            }
        }
        ++rows;
    }
    std::ignore = number;
    sqlite3_reset(statement);
    return rows;
}

int BareStore::readPage(int most)
{
    sqlite3_stmt *statement = statementFor(
        "SELECT id, place, at_ms, zone, utc_offset_s, title, preview, mood, tags, starred, photos"
        " FROM journal_entry"
        " WHERE place < ?1 AND deleted_ms IS NULL ORDER BY place DESC LIMIT ?2");
    sqlite3_bind_int64(statement, 1, std::numeric_limits<qint64>::max());
    sqlite3_bind_int(statement, 2, most);
    return countRows(statement);
}

int BareStore::search(const QByteArray &expression, int most)
{
    return countMatches(
        statementFor("SELECT entry.id, entry.place, entry.at_ms, entry.zone, entry.utc_offset_s, entry.title,"
                     " entry.preview, entry.mood, entry.tags, entry.starred, entry.photos,"
                     " highlight(journal_search, 0, '<', '>'),"
                     " snippet(journal_search, 2, '<', '>', '…', 24)"
                     " FROM journal_search JOIN journal_entry AS entry ON entry.place = journal_search.rowid"
                     " WHERE journal_search MATCH ?1 AND entry.deleted_ms IS NULL"
                     " ORDER BY journal_search.rowid DESC LIMIT ?2"),
        expression, most);
}

int BareStore::searchRows(const QByteArray &expression, int most)
{
    return countMatches(
        statementFor("SELECT entry.id, entry.place, entry.at_ms, entry.zone, entry.utc_offset_s, entry.title,"
                     " entry.preview, entry.mood, entry.tags, entry.starred, entry.photos, entry.body"
                     " FROM journal_search JOIN journal_entry AS entry ON entry.place = journal_search.rowid"
                     " WHERE journal_search MATCH ?1 AND entry.deleted_ms IS NULL"
                     " ORDER BY journal_search.rowid DESC LIMIT ?2"),
        expression, most);
}

int BareStore::ask(const char *sql, std::initializer_list<qint64> values)
{
    sqlite3_stmt *statement = statementFor(sql);
    int index = 0;
    for (const qint64 value : values)
        sqlite3_bind_int64(statement, ++index, value);
    return countRows(statement);
}

int BareStore::searchBest(const QByteArray &expression, int most)
{
    return countMatches(
        statementFor("SELECT entry.id, entry.place, entry.at_ms, entry.zone, entry.utc_offset_s, entry.title,"
                     " entry.preview, entry.mood, entry.tags, entry.starred, entry.photos,"
                     " highlight(journal_search, 0, '<', '>'),"
                     " snippet(journal_search, 2, '<', '>', '…', 24)"
                     " FROM journal_search JOIN journal_entry AS entry ON entry.place = journal_search.rowid"
                     " WHERE journal_search MATCH ?1 AND entry.deleted_ms IS NULL"
                     " ORDER BY bm25(journal_search, 8.0, 4.0, 1.0) LIMIT ?2"),
        expression, most);
}

int BareStore::countMatches(sqlite3_stmt *statement, const QByteArray &expression, int most)
{
    sqlite3_bind_text(statement, 1, expression.constData(), int(expression.size()), SQLITE_STATIC);
    sqlite3_bind_int(statement, 2, most);
    return countRows(statement);
}

void BareStore::save(qint64 place, const QByteArray &body)
{
    execute("BEGIN IMMEDIATE");
    sqlite3_stmt *statement =
        statementFor("INSERT INTO journal_entry(place, at_ms, zone, utc_offset_s, day, title, preview, body)"
                     " VALUES (?1, ?2, 'UTC', 0, ?2 / 86400000, '', ?3, ?4)");
    sqlite3_bind_int64(statement, 1, place);
    sqlite3_bind_int64(statement, 2, place / 4096);
    sqlite3_bind_text(statement, 3, body.constData(), int(std::min<qsizetype>(body.size(), 240)),
                      SQLITE_STATIC);
    sqlite3_bind_text(statement, 4, body.constData(), int(body.size()), SQLITE_STATIC);
    countRows(statement);
    commitForGood();
}

void BareStore::change(qint64 id, const QByteArray &body)
{
    execute("BEGIN IMMEDIATE");
    sqlite3_stmt *statement =
        statementFor("UPDATE journal_entry SET title = '', preview = ?2, body = ?3 WHERE id = ?1");
    sqlite3_bind_int64(statement, 1, id);
    sqlite3_bind_text(statement, 2, body.constData(), int(std::min<qsizetype>(body.size(), 240)),
                      SQLITE_STATIC);
    sqlite3_bind_text(statement, 3, body.constData(), int(body.size()), SQLITE_STATIC);
    countRows(statement);
    commitForGood();
}

void BareStore::erase(qint64 id)
{
    execute("BEGIN IMMEDIATE");
    sqlite3_stmt *statement = statementFor("DELETE FROM journal_entry WHERE id = ?1");
    sqlite3_bind_int64(statement, 1, id);
    countRows(statement);
    commitForGood();
}

void BareStore::rewriteIndex()
{
    execute("BEGIN IMMEDIATE");
    execute("INSERT INTO journal_search(rowid, title, tags, body)"
            " VALUES (-9223372036854775808, 'x', 'x', 'x')");
    execute("INSERT INTO journal_search(journal_search) VALUES ('optimize')");
    execute("INSERT INTO journal_search(journal_search, rowid, title, tags, body)"
            " VALUES ('delete', -9223372036854775808, 'x', 'x', 'x')");
    commitForGood();
}

void BareStore::commitForGood()
{
    execute("COMMIT");
    sqlite3_wal_checkpoint_v2(m_handle, "main", SQLITE_CHECKPOINT_TRUNCATE, nullptr, nullptr);
}

} // namespace alongside::bench
