#pragma once

#include "core/Result.h"
#include "domain/GroupMark.h"
#include "sql/Connection.h"

#include <QList>

namespace alongside {

/// What a person noted about support groups.
class GroupMarkRepository
{
public:
    /// \a connection must be migrated and must outlive this.
    explicit GroupMarkRepository(sql::Connection &connection) : m_connection(&connection) {}

    /// Keeps \a mark in place of the one about the same group; an empty one takes it away.
    /// \returns ErrorCode::InvalidValue without a group, or for more than GroupMark::kLongestNote characters.
    [[nodiscard]] Result<void> put(const GroupMark &mark);
    /// By group.
    [[nodiscard]] Result<QList<GroupMark>> all() const;

private:
    sql::Connection *m_connection;
};

} // namespace alongside
