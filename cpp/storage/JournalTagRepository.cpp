#include "storage/JournalTagRepository.h"

#include "sql/Statement.h"

#include <utility>

namespace alongside {

Result<QList<JournalTagUse>> JournalTagRepository::uses() const
{
    auto select = sql::Statement::prepare(
        *m_connection, "SELECT tag.name, count(*) AS entries FROM journal_tag AS tag"
                       " JOIN journal_entry_tag AS link ON link.tag = tag.id"
                       " JOIN journal_entry AS entry ON entry.id = link.entry AND entry.deleted_ms IS NULL"
                       " GROUP BY tag.id ORDER BY entries DESC, tag.folded");
    if (!select)
        return std::unexpected(select.error());
    return select->collect([](const sql::Statement &row) -> Result<JournalTagUse> {
        return JournalTagUse{row.column<QString>(0), row.column<int>(1)};
    });
}

Result<QStringList> JournalTagRepository::inUse() const
{
    auto select = sql::Statement::prepare(
        *m_connection, "SELECT tag.name FROM journal_tag AS tag JOIN ("
                       " SELECT link.tag FROM journal_entry_tag AS link JOIN journal_entry AS entry"
                       " ON entry.id = link.entry AND entry.deleted_ms IS NULL"
                       " UNION ALL SELECT link.tag FROM check_in_tag AS link JOIN check_in"
                       " ON check_in.id = link.check_in AND check_in.deleted_ms IS NULL) AS uses"
                       " ON uses.tag = tag.id GROUP BY tag.id ORDER BY count(*) DESC, tag.folded");
    if (!select)
        return std::unexpected(select.error());
    return select->collect(
        [](const sql::Statement &row) -> Result<QString> { return row.column<QString>(0); });
}

Result<QStringList> JournalTagRepository::adopt(const QStringList &tags)
{
    auto insert = sql::Statement::prepare(*m_connection, "INSERT INTO journal_tag(name, folded)"
                                                         " VALUES (?1, ?2) ON CONFLICT(folded) DO NOTHING");
    auto select = sql::Statement::prepare(*m_connection, "SELECT name FROM journal_tag WHERE folded = ?1");
    if (!insert || !select)
        return std::unexpected(insert ? select.error() : insert.error());
    QStringList adopted;
    for (const QString &tag : tags) {
        const QString folded = journaltag::folded(tag);
        if (auto bound = insert->bind(tag, folded); !bound)
            return std::unexpected(bound.error());
        if (auto run = insert->run(); !run)
            return std::unexpected(run.error());
        if (auto bound = select->bind(folded); !bound)
            return std::unexpected(bound.error());
        if (auto row = select->step(); !row)
            return std::unexpected(row.error());
        if (const QString name = select->column<QString>(0); !adopted.contains(name))
            adopted.append(name);
    }
    return adopted;
}

Result<void> JournalTagRepository::give(JournalEntryId id, const QStringList &tags)
{
    auto link = sql::Statement::prepare(*m_connection, "INSERT INTO journal_entry_tag(tag, entry)"
                                                       " SELECT id, ?2 FROM journal_tag WHERE folded = ?1"
                                                       " ON CONFLICT(tag, entry) DO NOTHING");
    // A tag leaves the journal with its last entry: the new ones are linked before the old ones go.
    auto unlink = sql::Statement::prepare(
        *m_connection,
        "DELETE FROM journal_entry_tag WHERE entry = ?1 AND tag IN"
        " (SELECT tag.id FROM journal_tag AS tag WHERE instr(?2, char(10) || tag.name || char(10)) = 0)");
    if (!link || !unlink)
        return std::unexpected(link ? unlink.error() : link.error());
    for (const QString &tag : tags) {
        if (auto bound = link->bind(journaltag::folded(tag), std::to_underlying(id)); !bound)
            return bound;
        if (auto run = link->run(); !run)
            return run;
    }
    if (auto bound = unlink->bind(std::to_underlying(id), u'\n' + tags.join(u'\n') + u'\n'); !bound)
        return bound;
    return unlink->run();
}

Result<void> JournalTagRepository::give(CheckInId id, const QStringList &tags)
{
    auto link = sql::Statement::prepare(*m_connection, "INSERT INTO check_in_tag(tag, check_in)"
                                                       " SELECT id, ?2 FROM journal_tag WHERE folded = ?1"
                                                       " ON CONFLICT(tag, check_in) DO NOTHING");
    auto unlink = sql::Statement::prepare(
        *m_connection,
        "DELETE FROM check_in_tag WHERE check_in = ?1 AND tag IN"
        " (SELECT tag.id FROM journal_tag AS tag WHERE instr(?2, char(10) || tag.name || char(10)) = 0)");
    if (!link || !unlink)
        return std::unexpected(link ? unlink.error() : link.error());
    for (const QString &tag : tags) {
        if (auto bound = link->bind(journaltag::folded(tag), std::to_underlying(id)); !bound)
            return bound;
        if (auto run = link->run(); !run)
            return run;
    }
    if (auto bound = unlink->bind(std::to_underlying(id), u'\n' + tags.join(u'\n') + u'\n'); !bound)
        return bound;
    return unlink->run();
}

} // namespace alongside
