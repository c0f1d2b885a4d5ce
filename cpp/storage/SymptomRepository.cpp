#include "storage/SymptomRepository.h"

#include "sql/Statement.h"
#include "storage/StoredDay.h"

#include <utility>

namespace alongside {

Result<QList<SymptomLog>> SymptomRepository::logs(QDate first, QDate last) const
{
    QList<SymptomLog> logs;
    for (const MeasureId measure : symptom::kOwnOfApp) {
        const Result<MeasureScale> scale = measure::scaleOf(measure);
        if (!scale)
            return std::unexpected(scale.error());
        auto days = daysFrom(measure, measure::lowest(*scale) + 1, first, last);
        if (!days)
            return std::unexpected(days.error());
        if (!days->isEmpty())
            logs += {measure, {}, *std::move(days)};
    }
    if (auto added = addOwn(logs, first, last); !added)
        return std::unexpected(added.error());
    return logs;
}

Result<QList<QDate>> SymptomRepository::daysFrom(MeasureId measure, int least, QDate first, QDate last) const
{
    auto select = sql::Statement::prepare(
        *m_connection, "SELECT DISTINCT day FROM check_in_answer WHERE measure = ?1"
                       " AND day BETWEEN ?2 AND ?3 AND value >= ?4 AND binned = 0 ORDER BY day");
    if (!select)
        return std::unexpected(select.error());
    if (auto bound =
            select->bind(std::to_underlying(measure), storedday::of(first), storedday::of(last), least);
        !bound)
        return std::unexpected(bound.error());
    return select->collect(
        [](const sql::Statement &row) -> Result<QDate> { return storedday::toDate(row.column<qint64>(0)); });
}

Result<void> SymptomRepository::addOwn(QList<SymptomLog> &logs, QDate first, QDate last) const
{
    auto select = sql::Statement::prepare(
        *m_connection, "SELECT measure.id, measure.name, answer.day"
                       " FROM measure CROSS JOIN check_in_answer AS answer ON answer.measure = measure.id"
                       " WHERE measure.id >= ?1 AND measure.deleted_ms IS NULL"
                       " AND answer.day BETWEEN ?2 AND ?3 AND answer.binned = 0"
                       " AND answer.value > CASE measure.steps WHEN 5 THEN 1 ELSE 0 END"
                       " GROUP BY measure.position, measure.id, answer.day"
                       " ORDER BY measure.position, measure.id, answer.day");
    if (!select)
        return std::unexpected(select.error());
    if (auto bound = select->bind(measure::kFirstOwn, storedday::of(first), storedday::of(last)); !bound)
        return bound;
    struct Row
    {
        MeasureId measure;
        QString name;
        QDate day;
    };
    const auto rows = select->collect([](const sql::Statement &row) -> Result<Row> {
        return Row{MeasureId(row.column<qint64>(0)), row.column<QString>(1),
                   storedday::toDate(row.column<qint64>(2))};
    });
    if (!rows)
        return std::unexpected(rows.error());
    for (const Row &row : *rows) {
        if (logs.isEmpty() || logs.last().measure != row.measure)
            logs += {row.measure, row.name, {}};
        logs.last().days += row.day;
    }
    return {};
}

} // namespace alongside
