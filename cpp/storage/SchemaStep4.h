#pragma once

#include <QByteArrayView>

namespace alongside {

/// Schema step 4: the care team, and what to say in a call. Append only, as every step that shipped.
///
/// contact_phone.when_answered: CallTime; its minutes count from midnight. contact.emails: a line each.
inline constexpr QByteArrayView kSchemaStep4 = R"sql(
    CREATE TABLE contact(
        id              INTEGER PRIMARY KEY,
        role            INTEGER NOT NULL CHECK (role BETWEEN 1 AND 19),
        name            TEXT    NOT NULL CHECK (name <> ''),
        title           TEXT    NOT NULL DEFAULT '',
        organisation    TEXT    NOT NULL DEFAULT '',
        starred         INTEGER NOT NULL DEFAULT 0 CHECK (starred IN (0, 1)),
        deleted_ms      INTEGER,
        emails          TEXT    NOT NULL DEFAULT '',
        portal          TEXT    NOT NULL DEFAULT '',
        address         TEXT    NOT NULL DEFAULT '',
        call_about      TEXT    NOT NULL DEFAULT '',
        note            TEXT    NOT NULL DEFAULT ''
    ) STRICT;
    CREATE INDEX contact_bin ON contact(deleted_ms, id) WHERE deleted_ms IS NOT NULL;

    CREATE TABLE contact_phone(
        contact         INTEGER NOT NULL REFERENCES contact(id) ON DELETE CASCADE,
        position        INTEGER NOT NULL,
        number          TEXT    NOT NULL,
        label           TEXT    NOT NULL DEFAULT '',
        when_answered   INTEGER NOT NULL CHECK (when_answered BETWEEN 0 AND 4),
        from_minute     INTEGER CHECK (from_minute BETWEEN 0 AND 1439),
        until_minute    INTEGER CHECK (until_minute BETWEEN 0 AND 1439),
        takes_texts     INTEGER NOT NULL CHECK (takes_texts IN (0, 1)),
        on_lock_card    INTEGER NOT NULL CHECK (on_lock_card IN (0, 1)),
        PRIMARY KEY (contact, position)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE contact_photo(
        contact         INTEGER PRIMARY KEY REFERENCES contact(id) ON DELETE CASCADE,
        width           INTEGER NOT NULL CHECK (width > 0),
        height          INTEGER NOT NULL CHECK (height > 0),
        thumbnail       BLOB    NOT NULL,
        image           BLOB    NOT NULL
    ) STRICT;

    CREATE TABLE call_note(
        topic           INTEGER PRIMARY KEY CHECK (topic BETWEEN 1 AND 4),
        body            TEXT    NOT NULL,
        on_lock_card    INTEGER NOT NULL CHECK (on_lock_card IN (0, 1))
    ) STRICT;
)sql";

} // namespace alongside
