#include "storage/GroupMarkRepository.h"

#include "storage/Rows.h"

using namespace Qt::StringLiterals;

namespace alongside {

Result<void> GroupMarkRepository::put(const GroupMark &mark)
{
    if (mark.groupId.isEmpty())
        return fail(ErrorCode::InvalidValue, u"a note about no group"_s);
    if (mark.note.size() > GroupMark::kLongestNote)
        return fail(ErrorCode::InvalidValue, u"too many words about a group"_s);
    if (mark.isEmpty())
        return rows::change(*m_connection, "DELETE FROM group_mark WHERE group_id = ?1", mark.groupId);
    return rows::change(*m_connection, "INSERT OR REPLACE INTO group_mark VALUES (?1, ?2, ?3)", mark.groupId,
                        int(mark.starred), mark.note);
}

Result<QList<GroupMark>> GroupMarkRepository::all() const
{
    return rows::collect(*m_connection, "SELECT group_id, starred, note FROM group_mark ORDER BY group_id",
                         [](const sql::Statement &row) -> Result<GroupMark> {
                             return GroupMark{.groupId = row.column<QString>(0),
                                              .starred = row.column<int>(1) != 0,
                                              .note = row.column<QString>(2)};
                         });
}

} // namespace alongside
