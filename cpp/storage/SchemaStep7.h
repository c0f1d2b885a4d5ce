#pragma once

#include <QByteArrayView>

namespace alongside {

/// Schema step 7: how long a visit takes; packs of groups, and cards for them. Append only, as every step
/// that shipped.
inline constexpr QByteArrayView kSchemaStep7 = R"sql(
    -- Whole days if only the day is known; 0 if it is not said.
    ALTER TABLE visit ADD COLUMN minutes INTEGER NOT NULL DEFAULT 0 CHECK (minutes BETWEEN 0 AND 44640);

    -- Groups as somebody outside told of them: the whole file, in which their signature is.
    CREATE TABLE group_pack(
        pack_id         TEXT    PRIMARY KEY CHECK (pack_id <> ''),
        version         INTEGER NOT NULL CHECK (version >= 1),
        file            BLOB    NOT NULL
    ) STRICT;

    -- The key that a pack was signed with when it first came signed, or that the person agreed to since.
    -- Stays when the pack goes.
    CREATE TABLE group_pack_key(
        pack_id         TEXT    PRIMARY KEY CHECK (pack_id <> ''),
        key             BLOB    NOT NULL CHECK (length(key) = 32)
    ) STRICT, WITHOUT ROWID;

    -- A card of a group that the person leads: as it is filled in, and as it was given out last.
    CREATE TABLE group_card(
        card_id         TEXT    PRIMARY KEY CHECK (card_id <> ''),
        draft           BLOB    NOT NULL,
        version         INTEGER NOT NULL CHECK (version >= 0),
        file            BLOB    NOT NULL
    ) STRICT;
)sql";

} // namespace alongside
