#pragma once

#include <QByteArrayView>

namespace alongside {

/// Schema step 3: check-ins in full, scans and all around them, treatment cycles, questionnaires.
/// Append only, as every step that shipped.
///
/// check_in_answer holds what was answered to one measure, clustered by measure and day, so that a
/// trend over twenty years is one stretch of the file. Its day and whether it is in the bin follow
/// its check-in by a trigger.
/// measure: ids below 1000 are the app's (domain/Measure.h) and have no name here; others are a
/// person's own. Rows of the app's exist only once a person moved or hid one. One in the bin keeps
/// its answers until it is erased.
/// coping_item: the same, with the app's tools named by their key in the content.
/// Nothing is stored of a season but its scan: which days it has follows from the dates.
inline constexpr QByteArrayView kSchemaStep3 = R"sql(
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
    )sql";

} // namespace alongside
