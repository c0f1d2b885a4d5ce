#include "storage/CallNoteRepository.h"

#include "storage/Rows.h"

using namespace Qt::StringLiterals;

namespace alongside {

Result<void> CallNoteRepository::put(const CallNote &note)
{
    if (note.text.size() > CallNote::kLongest)
        return fail(ErrorCode::InvalidValue, u"too many words for a call"_s);
    if (note.text.isEmpty())
        return rows::change(*m_connection, "DELETE FROM call_note WHERE topic = ?1", int(note.topic));
    return rows::change(*m_connection, "INSERT OR REPLACE INTO call_note VALUES (?1, ?2, ?3)",
                        int(note.topic), note.text, int(note.onLockCard));
}

Result<QList<CallNote>> CallNoteRepository::all() const
{
    return rows::collect(*m_connection, "SELECT topic, body, on_lock_card FROM call_note ORDER BY topic",
                         [](const sql::Statement &row) -> Result<CallNote> {
                             return CallNote{.topic = CallTopic(row.column<int>(0)),
                                             .text = row.column<QString>(1),
                                             .onLockCard = row.column<int>(2) != 0};
                         });
}

} // namespace alongside
