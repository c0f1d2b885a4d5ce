#pragma once

#include "core/Result.h"
#include "domain/CallNote.h"
#include "sql/Connection.h"

namespace alongside {

/// What there is to say in a call.
class CallNoteRepository
{
public:
    /// \a connection must be migrated and must outlive this.
    explicit CallNoteRepository(sql::Connection &connection) : m_connection(&connection) {}

    /// Keeps \a note in place of the one about the same topic; without words there is none.
    /// \returns ErrorCode::InvalidValue for more than CallNote::kLongest characters.
    [[nodiscard]] Result<void> put(const CallNote &note);
    /// Those with words, by topic.
    [[nodiscard]] Result<QList<CallNote>> all() const;

private:
    sql::Connection *m_connection;
};

} // namespace alongside
