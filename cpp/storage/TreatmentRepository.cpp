#include "storage/TreatmentRepository.h"

#include "storage/Rows.h"
#include "storage/StoredDay.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace alongside {

namespace {

std::optional<qint64> stored(const std::optional<QDate> &day)
{
    return day ? std::optional(storedday::of(*day)) : std::nullopt;
}

std::optional<QDate> toDay(std::optional<qint64> stored)
{
    return stored ? std::optional(storedday::toDate(*stored)) : std::nullopt;
}

Result<TreatmentNote> toNote(const sql::Statement &row)
{
    return TreatmentNote{.id = TreatmentNoteId(row.column<qint64>(0)),
                         .kind = TreatmentNoteKind(row.column<int>(1)),
                         .name = row.column<QString>(2),
                         .detail = row.column<QString>(3),
                         .first = toDay(row.column<std::optional<qint64>>(4)),
                         .last = toDay(row.column<std::optional<qint64>>(5))};
}

Result<TreatmentCycle> toCycle(const sql::Statement &row)
{
    TreatmentCycle cycle;
    cycle.id = TreatmentCycleId(row.column<qint64>(0));
    cycle.first = storedday::toDate(row.column<qint64>(1));
    cycle.last = toDay(row.column<std::optional<qint64>>(2));
    cycle.length = row.column<int>(3);
    cycle.daysOn = row.column<int>(4);
    cycle.name = row.column<QString>(5);
    cycle.reason = row.column<QString>(6);
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
        *m_connection, "SELECT id, first_day, last_day, length, days_on, name, reason FROM treatment_cycle"
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
        *m_connection,
        "SELECT first_day, days, reason FROM treatment_hold WHERE cycle = ?1 ORDER BY first_day");
    if (!select)
        return std::unexpected(select.error());
    if (auto bound = select->bind(std::to_underlying(id)); !bound)
        return std::unexpected(bound.error());
    return select->collect([](const sql::Statement &row) -> Result<TreatmentHold> {
        return TreatmentHold{storedday::toDate(row.column<qint64>(0)), row.column<int>(1),
                             row.column<QString>(2)};
    });
}

Result<TreatmentCycle> TreatmentRepository::add(const TreatmentCycle &cycle)
{
    auto checked = treatment::checked(cycle);
    if (!checked)
        return checked;
    if (auto added = run("INSERT INTO treatment_cycle(first_day, last_day, length, days_on, name, reason)"
                         " VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
                         storedday::of(checked->first), stored(checked->last), checked->length,
                         checked->daysOn, checked->name, checked->reason);
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
    if (auto changed =
            run("UPDATE treatment_cycle SET first_day = ?2, last_day = ?3, length = ?4,"
                " days_on = ?5, name = ?6, reason = ?7 WHERE id = ?1",
                std::to_underlying(checked->id), storedday::of(checked->first), stored(checked->last),
                checked->length, checked->daysOn, checked->name, checked->reason);
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
        if (auto added =
                run("INSERT INTO treatment_hold(cycle, first_day, days, reason) VALUES (?1, ?2, ?3, ?4)",
                    std::to_underlying(cycle.id), storedday::of(hold.first), hold.days, hold.reason);
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

Result<QList<TreatmentFact>> TreatmentRepository::facts() const
{
    return rows::collect(*m_connection, "SELECT topic, body FROM treatment_fact ORDER BY topic",
                         [](const sql::Statement &row) -> Result<TreatmentFact> {
                             return TreatmentFact{.topic = TreatmentTopic(row.column<int>(0)),
                                                  .text = row.column<QString>(1)};
                         });
}

Result<void> TreatmentRepository::put(const TreatmentFact &fact)
{
    if (fact.text.size() > TreatmentFact::kLongest)
        return fail(ErrorCode::InvalidValue, u"too many words about a diagnosis"_s);
    if (fact.text.isEmpty())
        return run("DELETE FROM treatment_fact WHERE topic = ?1", int(fact.topic));
    return run("INSERT OR REPLACE INTO treatment_fact VALUES (?1, ?2)", int(fact.topic), fact.text);
}

Result<QList<TreatmentNote>> TreatmentRepository::notes() const
{
    return rows::collect(*m_connection,
                         "SELECT id, kind, name, detail, first_day, last_day FROM treatment_note"
                         " ORDER BY kind, last_day IS NOT NULL, id",
                         toNote);
}

Result<TreatmentNoteId> TreatmentRepository::put(const TreatmentNote &note)
{
    const auto checked = treatmentnote::checked(note);
    if (!checked)
        return std::unexpected(checked.error());
    const auto id = checked->id == TreatmentNoteId{} ? std::optional<qint64>()
                                                     : std::optional(std::to_underlying(checked->id));
    if (auto kept = run("INSERT INTO treatment_note VALUES (?1, ?2, ?3, ?4, ?5, ?6)"
                        " ON CONFLICT(id) DO UPDATE SET kind = ?2, name = ?3, detail = ?4, first_day = ?5,"
                        " last_day = ?6",
                        id, int(checked->kind), checked->name, checked->detail, stored(checked->first),
                        stored(checked->last));
        !kept)
        return std::unexpected(kept.error());
    return id ? checked->id : TreatmentNoteId(m_connection->lastInsertId());
}

Result<void> TreatmentRepository::erase(TreatmentNoteId id)
{
    if (auto erased = run("DELETE FROM treatment_note WHERE id = ?1", std::to_underlying(id)); !erased)
        return erased;
    return m_connection->changedRows() == 0 ? fail(ErrorCode::NotFound) : Result<void>();
}

} // namespace alongside
