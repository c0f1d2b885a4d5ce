#pragma once

#include <QByteArrayView>

namespace alongside {

/// Schema step 5. Append only, as every step that shipped.
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
)sql";

} // namespace alongside
