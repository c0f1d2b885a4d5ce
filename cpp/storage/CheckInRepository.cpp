#include "storage/CheckInRepository.h"

#include "sql/Statement.h"

#include <utility>

namespace alongside {

Result<CheckIn> CheckInRepository::add(const LivedTime &time, Mood mood)
{
    auto insert = sql::Statement::prepare(
        *m_connection, "INSERT INTO check_in(at_ms, zone, utc_offset_s, mood) VALUES (?1, ?2, ?3, ?4)");
    if (!insert)
        return std::unexpected(insert.error());
    if (auto bound =
            insert->bind(time.msSinceEpoch(), QString::fromLatin1(time.zoneId()), time.offset(), mood.step());
        !bound)
        return std::unexpected(bound.error());
    if (auto run = insert->run(); !run)
        return std::unexpected(run.error());
    return CheckIn{CheckInId(m_connection->lastInsertId()), time, mood};
}

Result<std::optional<CheckIn>> CheckInRepository::latest() const
{
    auto select =
        sql::Statement::prepare(*m_connection, "SELECT id, at_ms, zone, utc_offset_s, mood FROM check_in"
                                               " ORDER BY at_ms DESC, id DESC LIMIT 1");
    if (!select)
        return std::unexpected(select.error());
    const auto row = select->step();
    if (!row)
        return std::unexpected(row.error());
    if (!*row)
        return std::nullopt;
    const auto mood = Mood::fromStep(select->column<int>(4));
    if (!mood)
        return std::unexpected(mood.error());
    return CheckIn{CheckInId(select->column<qint64>(0)),
                   LivedTime::fromStored(select->column<qint64>(1), select->column<QString>(2).toLatin1(),
                                         select->column<int>(3)),
                   *mood};
}

Result<void> CheckInRepository::erase(CheckInId id)
{
    auto erase = sql::Statement::prepare(*m_connection, "DELETE FROM check_in WHERE id = ?1");
    if (!erase)
        return std::unexpected(erase.error());
    if (auto bound = erase->bind(std::to_underlying(id)); !bound)
        return bound;
    if (auto run = erase->run(); !run)
        return run;
    if (m_connection->changedRows() == 0)
        return fail(ErrorCode::NotFound);
    return {};
}

} // namespace alongside
