#pragma once

#include <QByteArrayView>

namespace alongside {

/// Schema step 6: the directory of groups. Append only, as every step that shipped.
inline constexpr QByteArrayView kSchemaStep6 = R"sql(
    -- What a person noted about a support group of the directory.
    CREATE TABLE group_mark(
        group_id        TEXT    PRIMARY KEY CHECK (group_id <> ''),
        starred         INTEGER NOT NULL CHECK (starred IN (0, 1)),
        note            TEXT    NOT NULL
    ) STRICT, WITHOUT ROWID;
)sql";

} // namespace alongside
