#include "storage/TrendRepository.h"

#include "sql/Statement.h"
#include "storage/StoredDay.h"

#include <utility>

namespace alongside {

namespace {

constexpr int kElevenSteps = 11;

// count, mean, least, greatest from column \a first on.
TrendTotal totalAt(const sql::Statement &row, int first)
{
    return {row.column<int>(first), row.column<std::optional<double>>(first + 1).value_or(0),
            row.column<std::optional<int>>(first + 2).value_or(0),
            row.column<std::optional<int>>(first + 3).value_or(0)};
}

Result<Measure> toMeasure(const sql::Statement &row)
{
    Measure measure{MeasureId(row.column<qint64>(0)), row.column<QString>(1)};
    measure.scale = row.column<int>(2) == kElevenSteps ? MeasureScale::ZeroToTen : MeasureScale::FiveSteps;
    measure.shown = row.column<int>(3) != 0;
    if (measure::isOwn(measure.id))
        return measure;
    return measure::scaleOf(measure.id).transform([&](MeasureScale scale) {
        measure.scale = scale;
        return measure;
    });
}

Result<TrendFold> toFold(const sql::Statement &row)
{
    return TrendFold{row.column<int>(0), row.column<int>(1), totalAt(row, 2)};
}

} // namespace

// Which measures there are is looked up one after the other: reading every answer for it would take as
// long as all trends together.
Result<QList<Measure>> TrendRepository::measures() const
{
    auto select = sql::Statement::prepare(
        *m_connection,
        "WITH RECURSIVE answered(id) AS ("
        " SELECT min(measure) FROM check_in_answer"
        " UNION ALL SELECT (SELECT min(measure) FROM check_in_answer WHERE measure > answered.id)"
        " FROM answered WHERE answered.id IS NOT NULL)"
        " SELECT answered.id, coalesce(measure.name, ''), coalesce(measure.steps, 5),"
        " coalesce(measure.shown, 1)"
        " FROM answered LEFT JOIN measure ON measure.id = answered.id"
        " WHERE answered.id IS NOT NULL AND measure.deleted_ms IS NULL"
        " AND (answered.id < 1000 OR measure.id IS NOT NULL)"
        " AND EXISTS (SELECT 1 FROM check_in_answer WHERE measure = answered.id AND binned = 0)"
        " ORDER BY answered.id != 1, measure.position IS NULL, measure.position, answered.id");
    if (!select)
        return std::unexpected(select.error());
    return select->collect(toMeasure);
}

Result<std::optional<QDate>> TrendRepository::firstDay() const
{
    auto select =
        sql::Statement::prepare(*m_connection, "SELECT min(day) FROM check_in WHERE deleted_ms IS NULL");
    if (!select)
        return std::unexpected(select.error());
    if (auto row = select->step(); !row)
        return std::unexpected(row.error());
    const auto day = select->column<std::optional<qint64>>(0);
    return day ? std::optional(storedday::toDate(*day)) : std::nullopt;
}

Result<int> TrendRepository::checkIns(QDate first, QDate last) const
{
    auto select = sql::Statement::prepare(
        *m_connection, "SELECT count(*) FROM check_in WHERE deleted_ms IS NULL AND day BETWEEN ?1 AND ?2");
    if (!select)
        return std::unexpected(select.error());
    if (auto bound = select->bind(storedday::of(first), storedday::of(last)); !bound)
        return std::unexpected(bound.error());
    if (auto row = select->step(); !row)
        return std::unexpected(row.error());
    return select->column<int>(0);
}

Result<QList<TrendTotal>> TrendRepository::totals(MeasureId measure, const QList<TrendPeriod> &periods) const
{
    auto select = sql::Statement::prepare(
        *m_connection, "SELECT count(*), avg(value), min(value), max(value) FROM check_in_answer"
                       " WHERE measure = ?1 AND day BETWEEN ?2 AND ?3 AND binned = 0");
    if (!select)
        return std::unexpected(select.error());
    QList<TrendTotal> found;
    found.reserve(periods.size());
    for (const TrendPeriod &period : periods) {
        if (auto bound = select->bind(std::to_underlying(measure), storedday::of(period.first),
                                      storedday::of(period.last));
            !bound)
            return std::unexpected(bound.error());
        if (auto row = select->step(); !row)
            return std::unexpected(row.error());
        found.append(totalAt(*select, 0));
    }
    return found;
}

Result<QList<TrendTag>> TrendRepository::tags(QDate first, QDate last, int most) const
{
    auto select = sql::Statement::prepare(
        *m_connection, "SELECT journal_tag.name, count(*), sum(mood.value >= 4)"
                       " FROM check_in_answer AS mood"
                       " JOIN check_in_tag ON check_in_tag.check_in = mood.check_in"
                       " JOIN journal_tag ON journal_tag.id = check_in_tag.tag"
                       " WHERE mood.measure = 1 AND mood.day BETWEEN ?1 AND ?2 AND mood.binned = 0"
                       " GROUP BY journal_tag.id ORDER BY count(*) DESC, journal_tag.folded LIMIT ?3");
    if (!select)
        return std::unexpected(select.error());
    if (auto bound = select->bind(storedday::of(first), storedday::of(last), most); !bound)
        return std::unexpected(bound.error());
    return select->collect([](const sql::Statement &row) -> Result<TrendTag> {
        return TrendTag{row.column<QString>(0), row.column<int>(1), row.column<int>(2)};
    });
}

// As treatment::dayOf() counts: held days do not.
Result<QList<TrendFold>> TrendRepository::byCycleDay(TreatmentCycleId cycle, MeasureId measure,
                                                     QDate today) const
{
    auto select = sql::Statement::prepare(
        *m_connection,
        "SELECT (answer.day - cycle.first_day - coalesce((SELECT sum(days) FROM treatment_hold AS hold"
        "   WHERE hold.cycle = cycle.id AND hold.first_day + hold.days <= answer.day), 0))"
        "   % cycle.length + 1 AS folded,"
        " count(DISTINCT answer.day), count(*), avg(answer.value), min(answer.value), max(answer.value)"
        " FROM treatment_cycle AS cycle JOIN check_in_answer AS answer"
        "   ON answer.measure = ?2 AND answer.day BETWEEN cycle.first_day AND coalesce(cycle.last_day, ?3)"
        " WHERE cycle.id = ?1 AND answer.binned = 0"
        " AND NOT EXISTS (SELECT 1 FROM treatment_hold AS hold WHERE hold.cycle = cycle.id"
        "   AND answer.day BETWEEN hold.first_day AND hold.first_day + hold.days - 1)"
        " GROUP BY folded ORDER BY folded");
    if (!select)
        return std::unexpected(select.error());
    if (auto bound =
            select->bind(std::to_underlying(cycle), std::to_underlying(measure), storedday::of(today));
        !bound)
        return std::unexpected(bound.error());
    return select->collect(toFold);
}

Result<QList<TrendFold>> TrendRepository::byScanDay(MeasureId measure, QDate today) const
{
    // Not "place": a scan has a column of that name. A result that was not heard ends nothing.
    auto select = sql::Statement::prepare(
        *m_connection,
        "SELECT answer.day - scan.day AS folded, count(DISTINCT scan.id),"
        " count(*), avg(answer.value), min(answer.value), max(answer.value)"
        " FROM scan JOIN check_in_answer AS answer ON answer.measure = ?1"
        "   AND answer.day BETWEEN scan.day - ?3 AND scan.day + ?4"
        "   AND answer.day <= CASE WHEN scan.outcome IS NULL THEN scan.day + ?4"
        "     ELSE coalesce(scan.result_day, scan.day) + 1 END"
        " WHERE scan.deleted_ms IS NULL AND scan.cancelled = 0 AND scan.day <= ?2 AND answer.binned = 0"
        " GROUP BY folded ORDER BY folded");
    if (!select)
        return std::unexpected(select.error());
    if (auto bound = select->bind(std::to_underlying(measure), storedday::of(today), trend::kDaysBeforeScan,
                                  trend::kDaysAfterScan);
        !bound)
        return std::unexpected(bound.error());
    return select->collect(toFold);
}

} // namespace alongside
