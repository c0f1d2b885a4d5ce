#include "storage/KindLineRepository.h"

#include "sql/Statement.h"
#include "storage/Rows.h"

#include <utility>

namespace alongside {

namespace {

// Column order wherever a line is read: id, position, body.
Result<KindLine> toKindLine(const sql::Statement &row)
{
    return KindLine{KindLineId(row.column<qint64>(0)), row.column<int>(1), row.column<QString>(2)};
}

} // namespace

Result<KindLine> KindLineRepository::add(const KindLine &line)
{
    auto checked = kindline::checked(line);
    if (!checked)
        return checked;
    auto insert = sql::Statement::prepare(
        *m_connection, "INSERT INTO kind_words(position, body)"
                       " SELECT iif(?1 > 0, ?1, ifnull(max(position), 0) + 1), ?2 FROM kind_words"
                       " RETURNING id, position, body");
    if (!insert)
        return std::unexpected(insert.error());
    if (auto bound = insert->bind(checked->position, checked->body); !bound)
        return std::unexpected(bound.error());
    auto added = insert->collect(toKindLine);
    if (!added)
        return std::unexpected(added.error());
    return added->takeFirst();
}

Result<KindLine> KindLineRepository::update(const KindLine &line)
{
    auto checked = kindline::checked(line);
    if (!checked)
        return checked;
    auto change = sql::Statement::prepare(
        *m_connection, "UPDATE kind_words SET body = ?2 WHERE id = ?1 RETURNING id, position, body");
    if (!change)
        return std::unexpected(change.error());
    if (auto bound = change->bind(std::to_underlying(checked->id), checked->body); !bound)
        return std::unexpected(bound.error());
    auto changed = change->collect(toKindLine);
    if (!changed)
        return std::unexpected(changed.error());
    return changed->isEmpty() ? fail(ErrorCode::NotFound) : Result<KindLine>(changed->takeFirst());
}

Result<QList<KindLine>> KindLineRepository::all(int most) const
{
    auto select = sql::Statement::prepare(
        *m_connection, "SELECT id, position, body FROM kind_words ORDER BY position, id LIMIT ?1");
    if (!select)
        return std::unexpected(select.error());
    if (auto bound = select->bind(most); !bound)
        return std::unexpected(bound.error());
    return select->collect(toKindLine);
}

Result<void> KindLineRepository::erase(KindLineId id)
{
    return rows::changeOne(*m_connection, "DELETE FROM kind_words WHERE id = ?1", std::to_underlying(id));
}

} // namespace alongside
