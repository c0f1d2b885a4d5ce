#include "storage/Schema.h"

#include "sql/Statement.h"
#include "sql/Transaction.h"

#include <array>

using namespace Qt::StringLiterals;

namespace alongside {

namespace {

// Append only. A step that has shipped is never edited; tests/data keeps a store of each version.
// STRICT: SQLite otherwise coerces what it is given instead of refusing it.
//
// journal_entry.place: the moment in milliseconds times 4096, plus a number that makes it unique.
// One key orders the list, is the place to read on from, and lets the search index, whose rows it
// numbers, answer newest first without sorting. The body stands last, so that a list never reads it.
constexpr std::array<QByteArrayView, kSchemaVersion> kSteps{
    R"sql(
        CREATE TABLE vault(
            only            INTEGER PRIMARY KEY CHECK (only = 1),
            saves           INTEGER NOT NULL
        ) STRICT;
        INSERT INTO vault VALUES (1, 0);

        CREATE TABLE setting(
            name            TEXT PRIMARY KEY,
            value           BLOB NOT NULL
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE check_in(
            id              INTEGER PRIMARY KEY,
            at_ms           INTEGER NOT NULL,
            zone            TEXT    NOT NULL,
            utc_offset_s    INTEGER NOT NULL CHECK (utc_offset_s BETWEEN -64800 AND 64800),
            mood            INTEGER NOT NULL CHECK (mood BETWEEN 1 AND 5)
        ) STRICT;
        CREATE INDEX check_in_at ON check_in(at_ms);

        CREATE TABLE journal_entry(
            id              INTEGER PRIMARY KEY,
            place           INTEGER NOT NULL UNIQUE,
            at_ms           INTEGER NOT NULL,
            zone            TEXT    NOT NULL,
            utc_offset_s    INTEGER NOT NULL CHECK (utc_offset_s BETWEEN -64800 AND 64800),
            deleted_ms      INTEGER,
            title           TEXT    NOT NULL,
            preview         TEXT    NOT NULL,
            body            TEXT    NOT NULL
        ) STRICT;
        CREATE INDEX journal_entry_bin ON journal_entry(deleted_ms, place) WHERE deleted_ms IS NOT NULL;

        CREATE VIRTUAL TABLE journal_search USING fts5(
            title, body,
            content = 'journal_entry', content_rowid = 'place',
            tokenize = 'unicode61 remove_diacritics 2', prefix = '1 2 3');
        INSERT INTO journal_search(journal_search, rank) VALUES ('secure-delete', 1);

        CREATE TRIGGER journal_entry_added AFTER INSERT ON journal_entry BEGIN
            INSERT INTO journal_search(rowid, title, body) VALUES (new.place, new.title, new.body);
        END;
        CREATE TRIGGER journal_entry_erased AFTER DELETE ON journal_entry BEGIN
            INSERT INTO journal_search(journal_search, rowid, title, body)
                VALUES ('delete', old.place, old.title, old.body);
        END;
        CREATE TRIGGER journal_entry_changed AFTER UPDATE OF place, title, body ON journal_entry BEGIN
            INSERT INTO journal_search(journal_search, rowid, title, body)
                VALUES ('delete', old.place, old.title, old.body);
            INSERT INTO journal_search(rowid, title, body) VALUES (new.place, new.title, new.body);
        END;
    )sql",
};

} // namespace

Result<int> storedVersion(sql::Connection &connection)
{
    auto query = sql::Statement::prepare(connection, "PRAGMA user_version");
    if (!query)
        return std::unexpected(query.error());
    if (auto row = query->step(); !row)
        return std::unexpected(row.error());
    return query->column<int>(0);
}

Result<void> migrate(sql::Connection &connection)
{
    const auto stored = storedVersion(connection);
    if (!stored)
        return std::unexpected(stored.error());
    if (*stored > kSchemaVersion)
        return fail(ErrorCode::NewerVersion, u"schema %1, not %2"_s.arg(*stored).arg(kSchemaVersion));
    if (*stored < 0)
        return fail(ErrorCode::Corrupt, u"schema %1"_s.arg(*stored));

    for (int version = *stored + 1; version <= kSchemaVersion; ++version) {
        auto transaction = sql::Transaction::begin(connection);
        if (!transaction)
            return std::unexpected(transaction.error());
        if (auto applied = connection.execute(kSteps[std::size_t(version - 1)]); !applied)
            return applied;
        if (auto marked = connection.execute("PRAGMA user_version = " + QByteArray::number(version)); !marked)
            return marked;
        if (auto committed = transaction->commit(); !committed)
            return committed;
    }
    return {};
}

} // namespace alongside
