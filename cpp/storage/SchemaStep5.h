#pragma once

#include <QByteArrayView>

namespace alongside {

/// Schema step 5: what belongs to a treatment, and the page for a visit. Append only, as every step that
/// shipped.
///
/// treatment_cycle is a line of treatment, what is taken every day included: its cycles are one day long.
inline constexpr QByteArrayView kSchemaStep5 = R"sql(
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
