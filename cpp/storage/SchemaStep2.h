#pragma once

#include <QByteArrayView>

namespace alongside {

/// Schema step 2: mood, tags, star and photos. The table is made anew, so that the body still stands last.
/// Append only, as every step that shipped.
///
/// journal_entry.day: days since 1970-01-01 on the calendar where the entry was lived. Written by
/// the app, not generated: an index on a generated column never spares reading the row.
/// journal_entry.tags: the names in journal_tag, a line each, for lists and the search index.
/// journal_entry.photos: how many there are, for lists; kept by triggers.
/// journal_entry_filter holds all that a list is narrowed by, so that looking through a hundred
/// thousand entries reads no entry that is not shown.
inline constexpr QByteArrayView kSchemaStep2 = R"sql(
        DROP TRIGGER journal_entry_added;
        DROP TRIGGER journal_entry_erased;
        DROP TRIGGER journal_entry_changed;
        DROP TABLE journal_search;
        DROP INDEX journal_entry_bin;
        ALTER TABLE journal_entry RENAME TO journal_entry_1;

        CREATE TABLE journal_entry(
            id              INTEGER PRIMARY KEY,
            place           INTEGER NOT NULL UNIQUE,
            at_ms           INTEGER NOT NULL,
            zone            TEXT    NOT NULL,
            utc_offset_s    INTEGER NOT NULL CHECK (utc_offset_s BETWEEN -64800 AND 64800),
            day             INTEGER NOT NULL CHECK (day * 86400000 <= at_ms + utc_offset_s * 1000
                AND (day + 1) * 86400000 > at_ms + utc_offset_s * 1000),
            deleted_ms      INTEGER,
            mood            INTEGER CHECK (mood BETWEEN 1 AND 5),
            starred         INTEGER NOT NULL DEFAULT 0 CHECK (starred IN (0, 1)),
            may_return      INTEGER NOT NULL DEFAULT 1 CHECK (may_return IN (0, 1)),
            photos          INTEGER NOT NULL DEFAULT 0 CHECK (photos >= 0),
            title           TEXT    NOT NULL,
            tags            TEXT    NOT NULL DEFAULT '',
            preview         TEXT    NOT NULL,
            body            TEXT    NOT NULL
        ) STRICT;
        INSERT INTO journal_entry(id, place, at_ms, zone, utc_offset_s, day, deleted_ms, title, preview, body)
            SELECT id, place, at_ms, zone, utc_offset_s,
                (at_ms + utc_offset_s * 1000
                    - CASE WHEN at_ms + utc_offset_s * 1000 < 0 THEN 86399999 ELSE 0 END) / 86400000,
                deleted_ms, title, preview, body
            FROM journal_entry_1;
        DROP TABLE journal_entry_1;
        CREATE INDEX journal_entry_bin ON journal_entry(deleted_ms, place) WHERE deleted_ms IS NOT NULL;
        CREATE INDEX journal_entry_day ON journal_entry(day, place, deleted_ms) WHERE deleted_ms IS NULL;
        CREATE INDEX journal_entry_filter ON journal_entry(place, day, mood, starred, photos, deleted_ms)
            WHERE deleted_ms IS NULL;

        CREATE TABLE journal_tag(
            id              INTEGER PRIMARY KEY,
            name            TEXT    NOT NULL,
            folded          TEXT    NOT NULL UNIQUE
        ) STRICT;
        CREATE TABLE journal_entry_tag(
            tag             INTEGER NOT NULL REFERENCES journal_tag(id),
            entry           INTEGER NOT NULL REFERENCES journal_entry(id) ON DELETE CASCADE,
            PRIMARY KEY (tag, entry)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX journal_entry_tag_entry ON journal_entry_tag(entry);
        CREATE TRIGGER journal_tag_unused AFTER DELETE ON journal_entry_tag
            WHEN NOT EXISTS (SELECT 1 FROM journal_entry_tag WHERE tag = old.tag) BEGIN
            DELETE FROM journal_tag WHERE id = old.tag;
        END;

        CREATE TABLE journal_photo(
            id              INTEGER PRIMARY KEY,
            entry           INTEGER NOT NULL REFERENCES journal_entry(id) ON DELETE CASCADE,
            width           INTEGER NOT NULL CHECK (width > 0),
            height          INTEGER NOT NULL CHECK (height > 0),
            description     TEXT    NOT NULL DEFAULT '',
            thumbnail       BLOB    NOT NULL,
            image           BLOB    NOT NULL
        ) STRICT;
        CREATE INDEX journal_photo_entry ON journal_photo(entry);
        CREATE TRIGGER journal_photo_added AFTER INSERT ON journal_photo BEGIN
            UPDATE journal_entry SET photos = photos + 1 WHERE id = new.entry;
        END;
        CREATE TRIGGER journal_photo_erased AFTER DELETE ON journal_photo BEGIN
            UPDATE journal_entry SET photos = photos - 1 WHERE id = old.entry;
        END;

        CREATE VIRTUAL TABLE journal_search USING fts5(
            title, tags, body,
            content = 'journal_entry', content_rowid = 'place',
            tokenize = 'alongside_words', prefix = '1 2 3');
        INSERT INTO journal_search(journal_search, rank) VALUES ('secure-delete', 1);
        INSERT INTO journal_search(journal_search) VALUES ('rebuild');

        CREATE TRIGGER journal_entry_added AFTER INSERT ON journal_entry BEGIN
            INSERT INTO journal_search(rowid, title, tags, body)
                VALUES (new.place, new.title, new.tags, new.body);
        END;
        CREATE TRIGGER journal_entry_erased AFTER DELETE ON journal_entry BEGIN
            INSERT INTO journal_search(journal_search, rowid, title, tags, body)
                VALUES ('delete', old.place, old.title, old.tags, old.body);
        END;
        CREATE TRIGGER journal_entry_changed AFTER UPDATE OF place, title, tags, body ON journal_entry BEGIN
            INSERT INTO journal_search(journal_search, rowid, title, tags, body)
                VALUES ('delete', old.place, old.title, old.tags, old.body);
            INSERT INTO journal_search(rowid, title, tags, body)
                VALUES (new.place, new.title, new.tags, new.body);
        END;
    )sql";

} // namespace alongside
