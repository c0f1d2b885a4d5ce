#include "storage/StreetFile.h"

#include "core/SystemError.h"
#include "sql/Transaction.h"
#include "storage/Rows.h"

#include <QFile>
#include <QTimeZone>

#include <cerrno>

#include <unistd.h>

using namespace Qt::StringLiterals;

namespace alongside {

namespace {

constexpr qint64 kVersion = 1;

// The pictures apart, so that it costs little to note which one was looked at.
constexpr QByteArrayView kSchema = "CREATE TABLE street ("
                                   " id INTEGER PRIMARY KEY,"
                                   " level INTEGER NOT NULL,"
                                   " x INTEGER NOT NULL,"
                                   " y INTEGER NOT NULL,"
                                   " tag BLOB NOT NULL,"
                                   " until_ms INTEGER NOT NULL,"
                                   " looked INTEGER NOT NULL,"
                                   " bytes INTEGER NOT NULL,"
                                   " UNIQUE (level, x, y)"
                                   ") STRICT;"
                                   "CREATE INDEX street_looked ON street (looked);"
                                   "CREATE TABLE street_picture ("
                                   " street INTEGER PRIMARY KEY REFERENCES street (id) ON DELETE CASCADE,"
                                   " picture BLOB NOT NULL"
                                   ") STRICT;"
                                   "PRAGMA user_version = 1;";

bool isNoneOfOurs(const Error &error)
{
    return error.code == ErrorCode::NotFound || StreetFile::isDamage(error);
}

Result<std::pair<qint64, StoredStreet>> toStreet(const sql::Statement &row)
{
    return std::pair{row.column<qint64>(0), StoredStreet{.picture = row.column<QByteArray>(1),
                                                         .tag = row.column<QByteArray>(2),
                                                         .until = QDateTime::fromMSecsSinceEpoch(
                                                             row.column<qint64>(3), QTimeZone::UTC)}};
}

} // namespace

Result<std::unique_ptr<StreetFile>> StreetFile::open(const QString &path, const SecretBytes &key,
                                                     const sql::Salt &salt, qint64 most)
{
    const auto over = [most](Result<sql::Connection> connection) -> Result<std::unique_ptr<StreetFile>> {
        if (!connection)
            return std::unexpected(connection.error());
        auto file = std::unique_ptr<StreetFile>(new StreetFile(*std::move(connection), most));
        if (auto prepared = file->prepare(); !prepared)
            return std::unexpected(prepared.error());
        return file;
    };
    auto file = over(sql::Connection::open(path, key, salt));
    if (file || !isNoneOfOurs(file.error()))
        return file;
    if (auto gone = remove(path); !gone)
        return std::unexpected(gone.error());
    return over(sql::Connection::create(path, key, salt));
}

// SQLCipher answers some pages that it cannot decrypt as if the statement were wrong.
bool StreetFile::isDamage(const Error &error)
{
    return error.code == ErrorCode::Corrupt || error.code == ErrorCode::Internal;
}

Result<void> StreetFile::remove(const QString &path)
{
    for (const QString &ending : {u""_s, u"-wal"_s, u"-shm"_s, u"-journal"_s}) {
        if (::unlink(QFile::encodeName(path + ending).constData()) != 0 && errno != ENOENT)
            return failFromSystem(errno);
    }
    return {};
}

Result<void> StreetFile::prepare()
{
    // What a power cut takes is fetched again, so that nobody need wait for the disk at each picture.
    if (auto quick = m_connection.execute("PRAGMA synchronous = NORMAL"); !quick)
        return quick;
    const auto version = number("PRAGMA user_version");
    if (!version)
        return std::unexpected(version.error());
    const auto tables = number("SELECT count(*) FROM sqlite_master");
    if (!tables)
        return std::unexpected(tables.error());
    if (*version == 0 && *tables == 0)
        return m_connection.execute(kSchema);
    if (*version != kVersion)
        return fail(ErrorCode::Corrupt, u"some other file"_s);
    const auto looks = number("SELECT coalesce(max(looked), 0) FROM street");
    if (!looks)
        return std::unexpected(looks.error());
    m_looks = *looks;
    return {};
}

Result<qint64> StreetFile::number(QByteArrayView sql)
{
    auto query = sql::Statement::prepare(m_connection, sql);
    if (!query)
        return std::unexpected(query.error());
    const auto row = query->step();
    if (!row)
        return std::unexpected(row.error());
    return *row ? query->column<qint64>(0) : 0;
}

Result<std::optional<StoredStreet>> StreetFile::find(const StreetSquare &square)
{
    const auto found =
        rows::collect(m_connection,
                      "SELECT id, picture, tag, until_ms FROM street JOIN street_picture ON street = id"
                      " WHERE level = ?1 AND x = ?2 AND y = ?3",
                      toStreet, square.level, square.x, square.y);
    if (!found)
        return std::unexpected(found.error());
    if (found->isEmpty())
        return std::nullopt;
    auto [id, street] = found->first();
    street.square = square;
    if (auto noted = rows::change(m_connection, "UPDATE street SET looked = ?2 WHERE id = ?1", id, ++m_looks);
        !noted)
        return std::unexpected(noted.error());
    return street;
}

Result<void> StreetFile::put(const StoredStreet &street)
{
    auto transaction = sql::Transaction::begin(m_connection);
    if (!transaction)
        return std::unexpected(transaction.error());
    if (auto inserted = insert(street); !inserted)
        return inserted;
    if (auto fits = makeRoom(); !fits)
        return fits;
    return transaction->commit();
}

Result<void> StreetFile::insert(const StoredStreet &street)
{
    const StreetSquare &square = street.square;
    if (auto gone = rows::change(m_connection, "DELETE FROM street WHERE level = ?1 AND x = ?2 AND y = ?3",
                                 square.level, square.x, square.y);
        !gone)
        return gone;
    if (auto put = rows::change(m_connection,
                                "INSERT INTO street (level, x, y, tag, until_ms, looked, bytes)"
                                " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
                                square.level, square.x, square.y, street.tag,
                                street.until.toMSecsSinceEpoch(), ++m_looks, qint64(street.picture.size()));
        !put)
        return put;
    return rows::change(m_connection, "INSERT INTO street_picture (street, picture) VALUES (?1, ?2)",
                        m_connection.lastInsertId(), street.picture);
}

Result<void> StreetFile::makeRoom()
{
    while (true) {
        const auto used = usedBytes();
        if (!used)
            return std::unexpected(used.error());
        if (*used <= m_most)
            return {};
        if (auto gone = rows::change(m_connection, "DELETE FROM street WHERE id IN"
                                                   " (SELECT id FROM street ORDER BY looked LIMIT 4)");
            !gone)
            return gone;
        if (m_connection.changedRows() == 0)
            return {};
    }
}

// What was freed in the file is used again.
Result<qint64> StreetFile::usedBytes()
{
    const auto pages = number("PRAGMA page_count");
    if (!pages)
        return pages;
    const auto unused = number("PRAGMA freelist_count");
    if (!unused)
        return unused;
    const auto each = number("PRAGMA page_size");
    if (!each)
        return each;
    return (*pages - *unused) * *each;
}

Result<void> StreetFile::renew(const StreetSquare &square, const QByteArray &tag, const QDateTime &until)
{
    return rows::change(m_connection,
                        "UPDATE street SET tag = ?4, until_ms = ?5 WHERE level = ?1 AND x = ?2 AND y = ?3",
                        square.level, square.x, square.y, tag, until.toMSecsSinceEpoch());
}

Result<qint64> StreetFile::bytes()
{
    return number("SELECT coalesce(sum(bytes), 0) FROM street");
}

} // namespace alongside
