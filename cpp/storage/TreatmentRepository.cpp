#include "storage/TreatmentRepository.h"

#include "sql/Statement.h"
#include "storage/StoredDay.h"

#include <utility>

namespace alongside {

namespace {

std::optional<qint64> stored(const std::optional<QDate> &day)
{
    return day ? std::optional(storedday::of(*day)) : std::nullopt;
}

Result<TreatmentCycle> toCycle(const sql::Statement &row)
{
    TreatmentCycle cycle;
    cycle.id = TreatmentCycleId(row.column<qint64>(0));
    cycle.first = storedday::toDate(row.column<qint64>(1));
    if (const auto last = row.column<std::optional<qint64>>(2))
        cycle.last = storedday::toDate(*last);
    cycle.length = row.column<int>(3);
    cycle.daysOn = row.column<int>(4);
    cycle.name = row.column<QString>(5);
    return cycle;
}

} // namespace

template<typename... Values>
Result<void> TreatmentRepository::run(QByteArrayView sql, const Values &...values)
{
    auto statement = sql::Statement::prepare(*m_connection, sql);
    if (!statement)
        return std::unexpected(statement.error());
    if (auto bound = statement->bind(values...); !bound)
        return bound;
    return statement->run();
}

Result<QList<TreatmentCycle>> TreatmentRepository::all() const
{
    auto select = sql::Statement::prepare(
        *m_connection, "SELECT id, first_day, last_day, length, days_on, name FROM treatment_cycle"
                       " ORDER BY first_day DESC, id DESC");
    if (!select)
        return std::unexpected(select.error());
    auto cycles = select->collect(toCycle);
    if (!cycles)
        return cycles;
    for (TreatmentCycle &cycle : *cycles) {
        auto holds = holdsOf(cycle.id);
        if (!holds)
            return std::unexpected(holds.error());
        cycle.holds = *std::move(holds);
    }
    return cycles;
}

Result<QList<TreatmentHold>> TreatmentRepository::holdsOf(TreatmentCycleId id) const
{
    auto select = sql::Statement::prepare(
        *m_connection, "SELECT first_day, days FROM treatment_hold WHERE cycle = ?1 ORDER BY first_day");
    if (!select)
        return std::unexpected(select.error());
    if (auto bound = select->bind(std::to_underlying(id)); !bound)
        return std::unexpected(bound.error());
    return select->collect([](const sql::Statement &row) -> Result<TreatmentHold> {
        return TreatmentHold{storedday::toDate(row.column<qint64>(0)), row.column<int>(1)};
    });
}

Result<TreatmentCycle> TreatmentRepository::add(const TreatmentCycle &cycle)
{
    auto checked = treatment::checked(cycle);
    if (!checked)
        return checked;
    if (auto added = run("INSERT INTO treatment_cycle(first_day, last_day, length, days_on, name)"
                         " VALUES (?1, ?2, ?3, ?4, ?5)",
                         storedday::of(checked->first), stored(checked->last), checked->length,
                         checked->daysOn, checked->name);
        !added)
        return std::unexpected(added.error());
    checked->id = TreatmentCycleId(m_connection->lastInsertId());
    return hold(*checked);
}

Result<TreatmentCycle> TreatmentRepository::update(const TreatmentCycle &cycle)
{
    const auto checked = treatment::checked(cycle);
    if (!checked)
        return checked;
    if (auto changed = run("UPDATE treatment_cycle SET first_day = ?2, last_day = ?3, length = ?4,"
                           " days_on = ?5, name = ?6 WHERE id = ?1",
                           std::to_underlying(checked->id), storedday::of(checked->first),
                           stored(checked->last), checked->length, checked->daysOn, checked->name);
        !changed)
        return std::unexpected(changed.error());
    if (m_connection->changedRows() == 0)
        return fail(ErrorCode::NotFound);
    return hold(*checked);
}

Result<TreatmentCycle> TreatmentRepository::hold(const TreatmentCycle &cycle)
{
    if (auto forgot = run("DELETE FROM treatment_hold WHERE cycle = ?1", std::to_underlying(cycle.id));
        !forgot)
        return std::unexpected(forgot.error());
    for (const TreatmentHold &hold : cycle.holds) {
        if (auto added = run("INSERT INTO treatment_hold(cycle, first_day, days) VALUES (?1, ?2, ?3)",
                             std::to_underlying(cycle.id), storedday::of(hold.first), hold.days);
            !added)
            return std::unexpected(added.error());
    }
    return cycle;
}

Result<void> TreatmentRepository::erase(TreatmentCycleId id)
{
    if (auto erased = run("DELETE FROM treatment_cycle WHERE id = ?1", std::to_underlying(id)); !erased)
        return erased;
    if (m_connection->changedRows() == 0)
        return fail(ErrorCode::NotFound);
    return {};
}

} // namespace alongside
