#include "storage/ScanChecklistRepository.h"

#include "storage/Rows.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace alongside {

namespace {

Result<void> checkedBody(const QString &body)
{
    if (body.trimmed().isEmpty() || body.size() > ChecklistItem::kLongest)
        return fail(ErrorCode::InvalidValue, u"a line that is blank or too long"_s);
    return {};
}

} // namespace

Result<QList<ChecklistItem>> ScanChecklistRepository::items(ScanId scan) const
{
    return rows::collect(
        *m_connection,
        "SELECT item.id, part, body, done.item IS NOT NULL FROM checklist_item AS item"
        " LEFT JOIN checklist_done AS done ON done.item = item.id AND done.scan = ?1"
        " ORDER BY part, position, item.id",
        [](const sql::Statement &row) -> Result<ChecklistItem> {
            return ChecklistItem{ChecklistItemId(row.column<qint64>(0)), ChecklistPart(row.column<int>(1)),
                                 row.column<QString>(2), row.column<int>(3) != 0};
        },
        std::to_underlying(scan));
}

Result<ChecklistItemId> ScanChecklistRepository::add(ChecklistPart part, const QString &body)
{
    if (auto checked = checkedBody(body); !checked)
        return std::unexpected(checked.error());
    const auto count =
        rows::collect(*m_connection, "SELECT count(*) FROM checklist_item",
                      [](const sql::Statement &row) -> Result<int> { return row.column<int>(0); });
    if (!count)
        return std::unexpected(count.error());
    if (count->first() >= ChecklistItem::kMost)
        return fail(ErrorCode::InvalidValue, u"too many lines"_s);
    return rows::changeOne(
               *m_connection,
               "INSERT INTO checklist_item(part, position, body)"
               " SELECT ?1, 1 + coalesce(max(position), 0), ?2 FROM checklist_item WHERE part = ?1",
               int(part), body.simplified())
        .transform([this] { return ChecklistItemId(m_connection->lastInsertId()); });
}

Result<void> ScanChecklistRepository::reword(ChecklistItemId id, const QString &body)
{
    if (auto checked = checkedBody(body); !checked)
        return checked;
    return rows::changeOne(*m_connection, "UPDATE checklist_item SET body = ?2 WHERE id = ?1",
                           std::to_underlying(id), body.simplified());
}

Result<void> ScanChecklistRepository::remove(ChecklistItemId id)
{
    return rows::changeOne(*m_connection, "DELETE FROM checklist_item WHERE id = ?1", std::to_underlying(id));
}

Result<void> ScanChecklistRepository::putBack(const ChecklistItem &item, ScanId scan)
{
    const auto added = add(item.part, item.body);
    if (!added)
        return std::unexpected(added.error());
    return item.done ? tick(scan, *added, true) : Result<void>();
}

Result<void> ScanChecklistRepository::tick(ScanId scan, ChecklistItemId id, bool done)
{
    return done ? rows::change(*m_connection,
                               "INSERT OR IGNORE INTO checklist_done(scan, item) VALUES (?1, ?2)",
                               std::to_underlying(scan), std::to_underlying(id))
                : rows::change(*m_connection, "DELETE FROM checklist_done WHERE scan = ?1 AND item = ?2",
                               std::to_underlying(scan), std::to_underlying(id));
}

} // namespace alongside
