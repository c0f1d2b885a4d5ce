#include "storage/JournalTagRepository.h"

#include "sql/Statement.h"
#include "storage/Rows.h"

#include <utility>

namespace alongside {

namespace {

/// What links a tag, by its folded name, with what has it; and what unlinks all that are not in a list.
struct TagLinks
{
    const char *link;
    const char *unlink;
};

// A tag is gone with the last that has it: the new ones are linked before the old ones go.
Result<void> giveBy(const TagLinks &links, sql::Connection &connection, qint64 id, const QStringList &tags)
{
    auto link = sql::Statement::prepare(connection, links.link);
    if (!link)
        return std::unexpected(link.error());
    for (const QString &tag : tags) {
        if (auto bound = link->bind(journaltag::folded(tag), id); !bound)
            return bound;
        if (auto run = link->run(); !run)
            return run;
    }
    return rows::change(connection, links.unlink, id, u'\n' + tags.join(u'\n') + u'\n');
}

} // namespace

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
    return giveBy({.link =
                       "INSERT INTO journal_entry_tag(tag, entry)"
                       " SELECT id, ?2 FROM journal_tag WHERE folded = ?1 ON CONFLICT(tag, entry) DO NOTHING",
                   .unlink = "DELETE FROM journal_entry_tag WHERE entry = ?1 AND tag IN"
                             " (SELECT tag.id FROM journal_tag AS tag"
                             "  WHERE instr(?2, char(10) || tag.name || char(10)) = 0)"},
                  *m_connection, std::to_underlying(id), tags);
}

Result<void> JournalTagRepository::give(CheckInId id, const QStringList &tags)
{
    return giveBy(
        {.link = "INSERT INTO check_in_tag(tag, check_in)"
                 " SELECT id, ?2 FROM journal_tag WHERE folded = ?1 ON CONFLICT(tag, check_in) DO NOTHING",
         .unlink = "DELETE FROM check_in_tag WHERE check_in = ?1 AND tag IN"
                   " (SELECT tag.id FROM journal_tag AS tag"
                   "  WHERE instr(?2, char(10) || tag.name || char(10)) = 0)"},
        *m_connection, std::to_underlying(id), tags);
}

} // namespace alongside
