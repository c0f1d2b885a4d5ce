#pragma once

#include <QByteArrayView>

namespace alongside {

/// Schema step 5: asks and who knows what; visits and the questions for them; what belongs to a treatment,
/// and the page for a visit. Append only, as every step that shipped.
///
/// visit.who: the name of whom it is with, kept beside the contact because a contact can be erased.
/// treatment_cycle is a line of treatment, what is taken every day included: its cycles are one day long.
inline constexpr QByteArrayView kSchemaStep5 = R"sql(
    -- What somebody could do; who knows what; words for the news. ask.at_ms: without has_time its day counts.
    CREATE TABLE ask(
        id              INTEGER PRIMARY KEY,
        stage           INTEGER NOT NULL CHECK (stage BETWEEN 1 AND 5),
        what            TEXT    NOT NULL CHECK (what <> ''),
        who             TEXT    NOT NULL DEFAULT '',
        contact         INTEGER REFERENCES contact(id) ON DELETE SET NULL,
        at_ms           INTEGER,
        zone            TEXT,
        utc_offset_s    INTEGER,
        has_time        INTEGER NOT NULL DEFAULT 0 CHECK (has_time IN (0, 1)),
        minutes         INTEGER NOT NULL DEFAULT 0 CHECK (minutes BETWEEN 0 AND 1440),
        words           TEXT    NOT NULL DEFAULT '',
        deleted_ms      INTEGER,
        CHECK ((at_ms IS NULL) = (zone IS NULL) AND (at_ms IS NULL) = (utc_offset_s IS NULL)),
        CHECK (has_time = 0 OR at_ms IS NOT NULL)
    ) STRICT;
    CREATE INDEX ask_bin ON ask(deleted_ms, id) WHERE deleted_ms IS NOT NULL;
    CREATE INDEX ask_contact ON ask(contact) WHERE contact IS NOT NULL;

    CREATE TABLE circle_person(
        id              INTEGER PRIMARY KEY,
        name            TEXT    NOT NULL CHECK (name <> ''),
        contact         INTEGER UNIQUE REFERENCES contact(id) ON DELETE SET NULL,
        standing        INTEGER CHECK (standing BETWEEN 1 AND 3),
        knows           TEXT    NOT NULL DEFAULT ''
    ) STRICT;

    CREATE TABLE news_words(
        audience        INTEGER PRIMARY KEY CHECK (audience BETWEEN 1 AND 7),
        body            TEXT    NOT NULL
    ) STRICT;

    CREATE TABLE visit(
        id              INTEGER PRIMARY KEY,
        contact         INTEGER REFERENCES contact(id) ON DELETE SET NULL,
        who             TEXT    NOT NULL DEFAULT '',
        about           TEXT    NOT NULL DEFAULT '',
        at_ms           INTEGER NOT NULL,
        zone            TEXT    NOT NULL,
        utc_offset_s    INTEGER NOT NULL,
        has_time        INTEGER NOT NULL CHECK (has_time IN (0, 1)),
        scan            INTEGER REFERENCES scan(id) ON DELETE SET NULL,
        deleted_ms      INTEGER,
        calendar_uid    TEXT    NOT NULL DEFAULT '',
        companion       TEXT    NOT NULL DEFAULT '',
        place           TEXT    NOT NULL DEFAULT '',
        preparation     TEXT    NOT NULL DEFAULT '',
        note            TEXT    NOT NULL DEFAULT ''
    ) STRICT;
    CREATE INDEX visit_contact ON visit(contact) WHERE contact IS NOT NULL;
    CREATE INDEX visit_scan ON visit(scan) WHERE scan IS NOT NULL;
    CREATE INDEX visit_bin ON visit(deleted_ms, id) WHERE deleted_ms IS NOT NULL;

    CREATE TABLE visit_question(
        id              INTEGER PRIMARY KEY,
        visit           INTEGER REFERENCES visit(id) ON DELETE SET NULL,
        position        INTEGER NOT NULL,
        asked           INTEGER NOT NULL DEFAULT 0 CHECK (asked IN (0, 1)),
        deleted_ms      INTEGER,
        body            TEXT    NOT NULL CHECK (body <> ''),
        answer          TEXT    NOT NULL DEFAULT ''
    ) STRICT;
    CREATE INDEX visit_question_visit ON visit_question(visit) WHERE visit IS NOT NULL;
    CREATE INDEX visit_question_bin ON visit_question(deleted_ms, id) WHERE deleted_ms IS NOT NULL;

    ALTER TABLE treatment_cycle ADD COLUMN reason TEXT NOT NULL DEFAULT '';
    ALTER TABLE treatment_hold ADD COLUMN reason TEXT NOT NULL DEFAULT '';
    CREATE TABLE treatment_fact(
        topic           INTEGER PRIMARY KEY CHECK (topic BETWEEN 1 AND 5),
        body            TEXT    NOT NULL
    ) STRICT;
    CREATE TABLE treatment_note(
        id              INTEGER PRIMARY KEY,
        kind            INTEGER NOT NULL CHECK (kind BETWEEN 1 AND 2),
        name            TEXT    NOT NULL CHECK (name <> ''),
        detail          TEXT    NOT NULL DEFAULT '',
        first_day       INTEGER,
        last_day        INTEGER CHECK (last_day >= first_day)
    ) STRICT;

    CREATE TABLE brief_question(
        position        INTEGER PRIMARY KEY,
        body            TEXT    NOT NULL
    ) STRICT;
)sql";

} // namespace alongside
