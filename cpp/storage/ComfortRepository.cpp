#include "storage/ComfortRepository.h"

#include "storage/Rows.h"
#include "storage/StoredDay.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace alongside {

namespace {

Result<qint64> toNumber(const sql::Statement &row)
{
    return row.column<qint64>(0);
}

Result<ComfortId> onlyId(const Result<QList<qint64>> &found)
{
    if (!found)
        return std::unexpected(found.error());
    if (found->isEmpty())
        return fail(ErrorCode::NotFound);
    return ComfortId(found->first());
}

} // namespace

Result<QList<Comfort>> ComfortRepository::items() const
{
    return rows::collect(
        *m_connection, "SELECT id, key, name FROM coping_item WHERE shown = 1 ORDER BY key IS NULL, id",
        [](const sql::Statement &row) -> Result<Comfort> {
            return Comfort{ComfortId(row.column<qint64>(0)),
                           row.column<std::optional<QString>>(1).value_or(QString()), row.column<QString>(2)};
        });
}

Result<ComfortId> ComfortRepository::adoptTool(const QString &key)
{
    if (auto added = rows::change(*m_connection, "INSERT OR IGNORE INTO coping_item(key) VALUES (?1)", key);
        !added)
        return std::unexpected(added.error());
    return onlyId(rows::collect(*m_connection, "SELECT id FROM coping_item WHERE key = ?1", toNumber, key));
}

Result<ComfortId> ComfortRepository::adoptOwn(const QString &name)
{
    if (auto checked = comfort::checkedName(name); !checked)
        return std::unexpected(checked.error());
    const auto count = rows::collect(
        *m_connection, "SELECT count(*) FROM coping_item WHERE key IS NULL AND shown = 1", toNumber);
    if (!count)
        return std::unexpected(count.error());
    if (count->first() >= comfort::kMostOwn)
        return fail(ErrorCode::InvalidValue, u"too many things that help"_s);
    const QString folded = comfort::foldedName(name);
    if (auto added = rows::change(*m_connection,
                                  "INSERT INTO coping_item(name, folded) VALUES (?1, ?2)"
                                  " ON CONFLICT(folded) DO UPDATE SET shown = 1",
                                  name.simplified(), folded);
        !added)
        return std::unexpected(added.error());
    return onlyId(
        rows::collect(*m_connection, "SELECT id FROM coping_item WHERE folded = ?1", toNumber, folded));
}

Result<void> ComfortRepository::hide(ComfortId id)
{
    return rows::changeOne(*m_connection,
                           "UPDATE coping_item SET shown = 0 WHERE id = ?1 AND key IS NULL AND shown = 1",
                           std::to_underlying(id));
}

Result<QList<ComfortUse>> ComfortRepository::uses() const
{
    return rows::collect(*m_connection,
                         "SELECT scan, day, item, helped FROM scan CROSS JOIN scan_helped ON scan = scan.id"
                         " WHERE deleted_ms IS NULL ORDER BY day, scan, item",
                         [](const sql::Statement &row) -> Result<ComfortUse> {
                             return ComfortUse{ScanId(row.column<qint64>(0)),
                                               storedday::toDate(row.column<qint64>(1)),
                                               ComfortId(row.column<qint64>(2)), row.column<int>(3)};
                         });
}

Result<QMap<ComfortId, int>> ComfortRepository::helped(ScanId scan) const
{
    const auto found = rows::collect(
        *m_connection, "SELECT item, helped FROM scan_helped WHERE scan = ?1",
        [](const sql::Statement &row) -> Result<std::pair<qint64, int>> {
            return std::pair(row.column<qint64>(0), row.column<int>(1));
        },
        std::to_underlying(scan));
    if (!found)
        return std::unexpected(found.error());
    QMap<ComfortId, int> helped;
    for (const auto &[item, much] : *found)
        helped.insert(ComfortId(item), much);
    return helped;
}

Result<void> ComfortRepository::putHelped(ScanId scan, const QMap<ComfortId, int> &helped)
{
    if (auto forgotten =
            rows::change(*m_connection, "DELETE FROM scan_helped WHERE scan = ?1", std::to_underlying(scan));
        !forgotten)
        return forgotten;
    for (auto use = helped.cbegin(); use != helped.cend(); ++use) {
        if (use.value() < 0 || use.value() > comfort::kMostHelped)
            return fail(ErrorCode::InvalidValue, u"helped by %1"_s.arg(use.value()));
        if (auto kept =
                rows::change(*m_connection, "INSERT INTO scan_helped(scan, item, helped) VALUES (?1, ?2, ?3)",
                             std::to_underlying(scan), std::to_underlying(use.key()), use.value());
            !kept)
            return kept;
    }
    return {};
}

} // namespace alongside
