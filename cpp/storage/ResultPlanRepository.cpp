#include "storage/ResultPlanRepository.h"

#include "storage/Rows.h"

#include <utility>

namespace alongside {

namespace {

// Column order: look, companion, how, if_good, if_mixed, if_hard.
Result<ResultPlan> toPlan(const sql::Statement &row)
{
    return ResultPlan{ResultPlan::lookOf(row.column<std::optional<int>>(0).value_or(0)),
                      row.column<QString>(1),
                      row.column<QString>(2),
                      row.column<QString>(3),
                      row.column<QString>(4),
                      row.column<QString>(5)};
}

Result<std::optional<ResultPlan>> firstOf(const Result<QList<ResultPlan>> &plans)
{
    return plans.transform([](const QList<ResultPlan> &found) {
        return found.isEmpty() ? std::nullopt : std::optional(found.first());
    });
}

} // namespace

Result<std::optional<ResultPlan>> ResultPlanRepository::find(ScanId scan) const
{
    return firstOf(rows::collect(*m_connection,
                                 "SELECT look, companion, how, if_good, if_mixed, if_hard FROM result_plan"
                                 " WHERE scan = ?1",
                                 toPlan, std::to_underlying(scan)));
}

Result<std::optional<ResultPlan>> ResultPlanRepository::last() const
{
    return firstOf(rows::collect(*m_connection,
                                 "SELECT look, plan.companion, how, if_good, if_mixed, if_hard"
                                 " FROM scan CROSS JOIN result_plan AS plan ON plan.scan = scan.id"
                                 " WHERE deleted_ms IS NULL ORDER BY day DESC, id DESC LIMIT 1",
                                 toPlan));
}

Result<QSet<ScanId>> ResultPlanRepository::planned() const
{
    return rows::collect(
               *m_connection, "SELECT scan FROM result_plan",
               [](const sql::Statement &row) -> Result<ScanId> { return ScanId(row.column<qint64>(0)); })
        .transform([](const QList<ScanId> &scans) { return QSet<ScanId>(scans.begin(), scans.end()); });
}

Result<void> ResultPlanRepository::put(ScanId scan, const ResultPlan &plan)
{
    if (auto checked = plan.checked(); !checked)
        return checked;
    if (plan.isEmpty())
        return rows::change(*m_connection, "DELETE FROM result_plan WHERE scan = ?1",
                            std::to_underlying(scan));
    const std::optional<int> look =
        plan.look ? std::optional(int(std::to_underlying(*plan.look))) : std::nullopt;
    return rows::change(*m_connection,
                        "INSERT INTO result_plan(scan, look, companion, how, if_good, if_mixed, if_hard)"
                        " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)"
                        " ON CONFLICT(scan) DO UPDATE SET look = ?2, companion = ?3, how = ?4, if_good = ?5,"
                        " if_mixed = ?6, if_hard = ?7",
                        std::to_underlying(scan), look, plan.companion, plan.how, plan.ifGood, plan.ifMixed,
                        plan.ifHard);
}

} // namespace alongside
