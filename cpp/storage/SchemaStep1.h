#pragma once

#include <QByteArrayView>

namespace alongside {

/// Schema step 1: the vault and its settings, moods, the journal and its search index. Append only, as
/// every step that shipped.
///
/// STRICT: SQLite otherwise coerces what it is given instead of refusing it.
///
/// journal_entry.place: the moment in milliseconds times 4096, plus a number that makes it unique.
/// One key orders the list, is the place to read on from, and lets the search index, whose rows it
/// numbers, answer newest first without sorting. The body stands last, so that a list never reads it.
inline constexpr QByteArrayView kSchemaStep1 = R"sql(
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
    )sql";

} // namespace alongside
