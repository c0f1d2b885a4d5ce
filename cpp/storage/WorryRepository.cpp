#include "storage/WorryRepository.h"

#include "sql/Statement.h"
#include "storage/StoredDay.h"

#include <utility>

namespace alongside {

namespace {

// Column order wherever a worry is read: id, at_ms, zone, utc_offset_s, body, sort, answer, next_day, closed.
Result<Worry> toWorry(const sql::Statement &row)
{
    return Worry{
        WorryId(row.column<qint64>(0)),
        LivedTime::fromStored(row.column<qint64>(1), row.column<QString>(2).toLatin1(), row.column<int>(3)),
        row.column<QString>(4),
        WorrySort(row.column<std::optional<int>>(5).value_or(0)),
        row.column<QString>(6),
        row.column<std::optional<qint64>>(7).transform(storedday::toDate),
        row.column<int>(8) != 0};
}

std::optional<int> storedSort(const Worry &worry)
{
    return worry.sort == WorrySort::None ? std::nullopt : std::optional<int>(std::to_underlying(worry.sort));
}

std::optional<qint64> storedNextDay(const Worry &worry)
{
    return worry.nextDay.transform([](QDate day) { return storedday::of(day); });
}

QString zoneOf(const LivedTime &time)
{
    return QString::fromLatin1(time.zoneId());
}

} // namespace

Result<Worry> WorryRepository::add(const Worry &worry)
{
    auto checked = worry::checked(worry);
    if (!checked)
        return checked;
    auto insert = sql::Statement::prepare(
        *m_connection, "INSERT INTO worry(at_ms, zone, utc_offset_s, body, sort, answer, next_day, closed)"
                       " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)");
    if (!insert)
        return std::unexpected(insert.error());
    const LivedTime &time = checked->time;
    if (auto bound = insert->bind(time.msSinceEpoch(), zoneOf(time), time.offset(), checked->body,
                                  storedSort(*checked), checked->answer, storedNextDay(*checked),
                                  int(checked->closed));
        !bound)
        return std::unexpected(bound.error());
    if (auto run = insert->run(); !run)
        return std::unexpected(run.error());
    checked->id = WorryId(m_connection->lastInsertId());
    return checked;
}

Result<Worry> WorryRepository::update(const Worry &worry)
{
    auto checked = worry::checked(worry);
    if (!checked)
        return checked;
    auto change = sql::Statement::prepare(
        *m_connection, "UPDATE worry SET at_ms = ?2, zone = ?3, utc_offset_s = ?4, body = ?5, sort = ?6,"
                       " answer = ?7, next_day = ?8, closed = ?9 WHERE id = ?1");
    if (!change)
        return std::unexpected(change.error());
    const LivedTime &time = checked->time;
    if (auto bound = change->bind(std::to_underlying(checked->id), time.msSinceEpoch(), zoneOf(time),
                                  time.offset(), checked->body, storedSort(*checked), checked->answer,
                                  storedNextDay(*checked), int(checked->closed));
        !bound)
        return std::unexpected(bound.error());
    if (auto run = change->run(); !run)
        return std::unexpected(run.error());
    if (m_connection->changedRows() == 0)
        return fail(ErrorCode::NotFound);
    return checked;
}

Result<QList<Worry>> WorryRepository::open(int most) const
{
    auto select = sql::Statement::prepare(
        *m_connection, "SELECT id, at_ms, zone, utc_offset_s, body, sort, answer, next_day, closed FROM worry"
                       " WHERE closed = 0 ORDER BY at_ms, id LIMIT ?1");
    if (!select)
        return std::unexpected(select.error());
    if (auto bound = select->bind(most); !bound)
        return std::unexpected(bound.error());
    return select->collect(toWorry);
}

Result<QList<Worry>> WorryRepository::closed(int most) const
{
    auto select = sql::Statement::prepare(
        *m_connection, "SELECT id, at_ms, zone, utc_offset_s, body, sort, answer, next_day, closed FROM worry"
                       " WHERE closed = 1 ORDER BY at_ms DESC, id DESC LIMIT ?1");
    if (!select)
        return std::unexpected(select.error());
    if (auto bound = select->bind(most); !bound)
        return std::unexpected(bound.error());
    return select->collect(toWorry);
}

Result<int> WorryRepository::closeSorted()
{
    auto close = sql::Statement::prepare(*m_connection,
                                         "UPDATE worry SET closed = 1 WHERE closed = 0 AND sort IS NOT NULL");
    if (!close)
        return std::unexpected(close.error());
    return close->run().transform([this] { return m_connection->changedRows(); });
}

Result<void> WorryRepository::erase(WorryId id)
{
    auto erase = sql::Statement::prepare(*m_connection, "DELETE FROM worry WHERE id = ?1");
    if (!erase)
        return std::unexpected(erase.error());
    if (auto bound = erase->bind(std::to_underlying(id)); !bound)
        return bound;
    if (auto run = erase->run(); !run)
        return run;
    return m_connection->changedRows() > 0 ? Result<void>{} : fail(ErrorCode::NotFound);
}

} // namespace alongside
