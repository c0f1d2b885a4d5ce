#include "storage/Schema.h"

#include "sql/Statement.h"
#include "sql/Transaction.h"
#include "storage/SchemaStep4.h"

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
    // 2: mood, tags, star and photos. The table is made anew, so that the body still stands last.
    //
    // journal_entry.day: days since 1970-01-01 on the calendar where the entry was lived. Written by
    // the app, not generated: an index on a generated column never spares reading the row.
    // journal_entry.tags: the names in journal_tag, a line each, for lists and the search index.
    // journal_entry.photos: how many there are, for lists; kept by triggers.
    // journal_entry_filter holds all that a list is narrowed by, so that looking through a hundred
    // thousand entries reads no entry that is not shown.
    R"sql(
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
    )sql",
    // 3: check-ins in full, scans and all around them, treatment cycles, questionnaires.
    //
    // check_in_answer holds what was answered to one measure, clustered by measure and day, so that a
    // trend over twenty years is one stretch of the file. Its day and whether it is in the bin follow
    // its check-in by a trigger.
    // measure: ids below 1000 are the app's (domain/Measure.h) and have no name here; others are a
    // person's own. Rows of the app's exist only once a person moved or hid one. One in the bin keeps
    // its answers until it is erased.
    // coping_item: the same, with the app's tools named by their key in the content.
    // Nothing is stored of a season but its scan: which days it has follows from the dates.
    R"sql(
        DROP INDEX check_in_at;
        ALTER TABLE check_in RENAME TO check_in_1;
        CREATE TABLE check_in(
            id              INTEGER PRIMARY KEY,
            at_ms           INTEGER NOT NULL,
            zone            TEXT    NOT NULL,
            utc_offset_s    INTEGER NOT NULL CHECK (utc_offset_s BETWEEN -64800 AND 64800),
            day             INTEGER NOT NULL CHECK (day * 86400000 <= at_ms + utc_offset_s * 1000
                AND (day + 1) * 86400000 > at_ms + utc_offset_s * 1000),
            deleted_ms      INTEGER,
            tags            TEXT    NOT NULL DEFAULT '',
            note            TEXT    NOT NULL DEFAULT ''
        ) STRICT;
        CREATE INDEX check_in_at ON check_in(at_ms, id) WHERE deleted_ms IS NULL;
        CREATE INDEX check_in_day ON check_in(day, at_ms, id) WHERE deleted_ms IS NULL;
        CREATE INDEX check_in_bin ON check_in(deleted_ms, id) WHERE deleted_ms IS NOT NULL;

        CREATE TABLE measure(
            id              INTEGER PRIMARY KEY,
            name            TEXT    NOT NULL,
            folded          TEXT    UNIQUE CHECK ((folded IS NULL) = (id < 1000)),
            steps           INTEGER NOT NULL CHECK (steps IN (5, 11)),
            position        INTEGER NOT NULL,
            shown           INTEGER NOT NULL CHECK (shown IN (0, 1)),
            deleted_ms      INTEGER CHECK (deleted_ms IS NULL OR id >= 1000)
        ) STRICT;

        CREATE TABLE check_in_answer(
            measure         INTEGER NOT NULL,
            day             INTEGER NOT NULL,
            check_in        INTEGER NOT NULL REFERENCES check_in(id) ON DELETE CASCADE,
            value           INTEGER NOT NULL CHECK (value BETWEEN 0 AND 10),
            binned          INTEGER NOT NULL DEFAULT 0 CHECK (binned IN (0, 1)),
            PRIMARY KEY (measure, day, check_in)
        ) STRICT, WITHOUT ROWID;
        CREATE UNIQUE INDEX check_in_answer_check_in ON check_in_answer(check_in, measure);
        CREATE TRIGGER check_in_moved AFTER UPDATE OF day, deleted_ms ON check_in BEGIN
            UPDATE check_in_answer SET day = new.day, binned = (new.deleted_ms IS NOT NULL)
                WHERE check_in = new.id;
        END;

        CREATE TABLE check_in_tag(
            tag             INTEGER NOT NULL REFERENCES journal_tag(id),
            check_in        INTEGER NOT NULL REFERENCES check_in(id) ON DELETE CASCADE,
            PRIMARY KEY (tag, check_in)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX check_in_tag_check_in ON check_in_tag(check_in);
        DROP TRIGGER journal_tag_unused;
        CREATE TRIGGER journal_tag_unused AFTER DELETE ON journal_entry_tag
            WHEN NOT EXISTS (SELECT 1 FROM journal_entry_tag WHERE tag = old.tag)
                AND NOT EXISTS (SELECT 1 FROM check_in_tag WHERE tag = old.tag) BEGIN
            DELETE FROM journal_tag WHERE id = old.tag;
        END;
        CREATE TRIGGER check_in_tag_unused AFTER DELETE ON check_in_tag
            WHEN NOT EXISTS (SELECT 1 FROM journal_entry_tag WHERE tag = old.tag)
                AND NOT EXISTS (SELECT 1 FROM check_in_tag WHERE tag = old.tag) BEGIN
            DELETE FROM journal_tag WHERE id = old.tag;
        END;

        INSERT INTO check_in(id, at_ms, zone, utc_offset_s, day)
            SELECT id, at_ms, zone, utc_offset_s,
                (at_ms + utc_offset_s * 1000
                    - CASE WHEN at_ms + utc_offset_s * 1000 < 0 THEN 86399999 ELSE 0 END) / 86400000
            FROM check_in_1;
        INSERT INTO check_in_answer(measure, day, check_in, value)
            SELECT 1, kept.day, kept.id, old.mood FROM check_in_1 AS old JOIN check_in AS kept USING (id);
        DROP TABLE check_in_1;

        CREATE TABLE scan(
            id              INTEGER PRIMARY KEY,
            kind            INTEGER NOT NULL CHECK (kind BETWEEN 1 AND 9),
            name            TEXT    NOT NULL DEFAULT '',
            at_ms           INTEGER NOT NULL,
            zone            TEXT    NOT NULL,
            utc_offset_s    INTEGER NOT NULL CHECK (utc_offset_s BETWEEN -64800 AND 64800),
            day             INTEGER NOT NULL CHECK (day * 86400000 <= at_ms + utc_offset_s * 1000
                AND (day + 1) * 86400000 > at_ms + utc_offset_s * 1000),
            has_time        INTEGER NOT NULL CHECK (has_time IN (0, 1)),
            result_day      INTEGER CHECK (result_day >= day),
            outcome         INTEGER CHECK (outcome BETWEEN 1 AND 5),
            cancelled       INTEGER NOT NULL DEFAULT 0 CHECK (cancelled IN (0, 1)),
            not_looking     INTEGER NOT NULL DEFAULT 0 CHECK (not_looking IN (0, 1)),
            deleted_ms      INTEGER,
            place           TEXT    NOT NULL DEFAULT '',
            companion       TEXT    NOT NULL DEFAULT '',
            note            TEXT    NOT NULL DEFAULT ''
        ) STRICT;
        CREATE INDEX scan_day ON scan(day, id) WHERE deleted_ms IS NULL;
        CREATE INDEX scan_bin ON scan(deleted_ms, id) WHERE deleted_ms IS NOT NULL;

        CREATE TABLE result_plan(
            scan            INTEGER PRIMARY KEY REFERENCES scan(id) ON DELETE CASCADE,
            look            INTEGER CHECK (look BETWEEN 1 AND 3),
            companion       TEXT    NOT NULL DEFAULT '',
            how             TEXT    NOT NULL DEFAULT '',
            if_good         TEXT    NOT NULL DEFAULT '',
            if_mixed        TEXT    NOT NULL DEFAULT '',
            if_hard         TEXT    NOT NULL DEFAULT ''
        ) STRICT;

        CREATE TABLE coping_item(
            id              INTEGER PRIMARY KEY,
            key             TEXT    UNIQUE,
            name            TEXT    NOT NULL DEFAULT '',
            folded          TEXT    UNIQUE,
            shown           INTEGER NOT NULL DEFAULT 1 CHECK (shown IN (0, 1)),
            CHECK ((key IS NULL) = (folded IS NOT NULL))
        ) STRICT;
        CREATE TABLE scan_helped(
            scan            INTEGER NOT NULL REFERENCES scan(id) ON DELETE CASCADE,
            item            INTEGER NOT NULL REFERENCES coping_item(id),
            helped          INTEGER NOT NULL CHECK (helped BETWEEN 0 AND 3),
            PRIMARY KEY (scan, item)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX scan_helped_item ON scan_helped(item);

        CREATE TABLE letter(
            id              INTEGER PRIMARY KEY,
            at_ms           INTEGER NOT NULL,
            zone            TEXT    NOT NULL,
            utc_offset_s    INTEGER NOT NULL CHECK (utc_offset_s BETWEEN -64800 AND 64800),
            scan            INTEGER REFERENCES scan(id) ON DELETE SET NULL,
            body            TEXT    NOT NULL
        ) STRICT;

        CREATE TABLE checklist_item(
            id              INTEGER PRIMARY KEY,
            part            INTEGER NOT NULL CHECK (part BETWEEN 1 AND 3),
            position        INTEGER NOT NULL,
            body            TEXT    NOT NULL
        ) STRICT;
        CREATE TABLE checklist_done(
            scan            INTEGER NOT NULL REFERENCES scan(id) ON DELETE CASCADE,
            item            INTEGER NOT NULL REFERENCES checklist_item(id) ON DELETE CASCADE,
            PRIMARY KEY (scan, item)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX checklist_done_item ON checklist_done(item);

        CREATE TABLE worry(
            id              INTEGER PRIMARY KEY,
            at_ms           INTEGER NOT NULL,
            zone            TEXT    NOT NULL,
            utc_offset_s    INTEGER NOT NULL CHECK (utc_offset_s BETWEEN -64800 AND 64800),
            sort            INTEGER CHECK (sort BETWEEN 1 AND 2),
            closed          INTEGER NOT NULL DEFAULT 0 CHECK (closed IN (0, 1)),
            next_day        INTEGER CHECK (next_day IS NULL OR sort IS 1),
            body            TEXT    NOT NULL,
            answer          TEXT    NOT NULL DEFAULT ''
        ) STRICT;

        CREATE TABLE kind_words(
            id              INTEGER PRIMARY KEY,
            position        INTEGER NOT NULL,
            body            TEXT    NOT NULL
        ) STRICT;

        CREATE TABLE treatment_cycle(
            id              INTEGER PRIMARY KEY,
            first_day       INTEGER NOT NULL,
            last_day        INTEGER CHECK (last_day >= first_day),
            length          INTEGER NOT NULL CHECK (length BETWEEN 1 AND 366),
            days_on         INTEGER NOT NULL CHECK (days_on BETWEEN 1 AND length),
            name            TEXT    NOT NULL DEFAULT ''
        ) STRICT;
        CREATE TABLE treatment_hold(
            cycle           INTEGER NOT NULL REFERENCES treatment_cycle(id) ON DELETE CASCADE,
            first_day       INTEGER NOT NULL,
            days            INTEGER NOT NULL CHECK (days BETWEEN 1 AND 366),
            PRIMARY KEY (cycle, first_day)
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE questionnaire_result(
            id              INTEGER PRIMARY KEY,
            questionnaire   TEXT    NOT NULL,
            version         TEXT    NOT NULL,
            language        TEXT    NOT NULL,
            at_ms           INTEGER NOT NULL,
            zone            TEXT    NOT NULL,
            utc_offset_s    INTEGER NOT NULL CHECK (utc_offset_s BETWEEN -64800 AND 64800),
            deleted_ms      INTEGER,
            score           INTEGER
        ) STRICT;
        CREATE INDEX questionnaire_result_at ON questionnaire_result(questionnaire, at_ms, id)
            WHERE deleted_ms IS NULL;
        CREATE TABLE questionnaire_answer(
            result          INTEGER NOT NULL REFERENCES questionnaire_result(id) ON DELETE CASCADE,
            item            INTEGER NOT NULL CHECK (item > 0),
            value           INTEGER NOT NULL CHECK (value BETWEEN 0 AND 10),
            own_words       TEXT    NOT NULL DEFAULT '',
            PRIMARY KEY (result, item)
        ) STRICT, WITHOUT ROWID;
    )sql",
    kSchemaStep4,
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
