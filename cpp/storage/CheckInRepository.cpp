#include "storage/CheckInRepository.h"

#include "sql/Statement.h"
#include "storage/Rows.h"
#include "storage/StoredDay.h"

#include <limits>
#include <utility>

namespace alongside {

namespace {

// Column order wherever a check-in is read: id, at_ms, zone, utc_offset_s, tags, note.
Result<CheckIn> toCheckIn(const sql::Statement &row)
{
    return CheckIn{
        CheckInId(row.column<qint64>(0)),
        LivedTime::fromStored(row.column<qint64>(1), row.column<QString>(2).toLatin1(), row.column<int>(3)),
        {},
        row.column<QString>(4).split(u'\n', Qt::SkipEmptyParts),
        row.column<QString>(5)};
}

QString zoneOf(const LivedTime &time)
{
    return QString::fromLatin1(time.zoneId());
}

} // namespace

template<typename... Values>
Result<void> CheckInRepository::changeOne(QByteArrayView sql, const Values &...values)
{
    return rows::changeOne(*m_connection, sql, values...);
}

Result<CheckIn> CheckInRepository::add(const CheckIn &checkIn)
{
    if (auto checked = checkin::checked(checkIn); !checked)
        return std::unexpected(checked.error());
    const auto tags = m_tags.adopt(checkIn.tags);
    if (!tags)
        return std::unexpected(tags.error());
    const LivedTime &time = checkIn.time;
    if (auto added = changeOne("INSERT INTO check_in(at_ms, zone, utc_offset_s, day, tags, note)"
                               " VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
                               time.msSinceEpoch(), zoneOf(time), time.offset(), storedday::of(time),
                               tags->join(u'\n'), checkIn.note);
        !added)
        return std::unexpected(added.error());
    CheckIn stored = checkIn;
    stored.id = CheckInId(m_connection->lastInsertId());
    stored.tags = *tags;
    return give(stored, *tags).transform([&] { return stored; });
}

Result<CheckIn> CheckInRepository::update(const CheckIn &checkIn)
{
    if (auto checked = checkin::checked(checkIn); !checked)
        return std::unexpected(checked.error());
    const auto tags = m_tags.adopt(checkIn.tags);
    if (!tags)
        return std::unexpected(tags.error());
    const LivedTime &time = checkIn.time;
    if (auto changed = changeOne("UPDATE check_in SET at_ms = ?2, zone = ?3, utc_offset_s = ?4, day = ?5,"
                                 " tags = ?6, note = ?7 WHERE id = ?1",
                                 std::to_underlying(checkIn.id), time.msSinceEpoch(), zoneOf(time),
                                 time.offset(), storedday::of(time), tags->join(u'\n'), checkIn.note);
        !changed)
        return std::unexpected(changed.error());
    CheckIn stored = checkIn;
    stored.tags = *tags;
    return give(stored, *tags).transform([&] { return stored; });
}

Result<void> CheckInRepository::give(const CheckIn &checkIn, const QStringList &tags)
{
    auto forget = sql::Statement::prepare(*m_connection, "DELETE FROM check_in_answer WHERE check_in = ?1");
    auto answer = sql::Statement::prepare(
        *m_connection, "INSERT INTO check_in_answer(measure, day, check_in, value, binned)"
                       " SELECT ?2, day, id, ?3, deleted_ms IS NOT NULL FROM check_in WHERE id = ?1");
    if (!forget || !answer)
        return std::unexpected(forget ? answer.error() : forget.error());
    if (auto bound = forget->bind(std::to_underlying(checkIn.id)); !bound)
        return bound;
    if (auto run = forget->run(); !run)
        return run;
    for (auto given = checkIn.answers.cbegin(); given != checkIn.answers.cend(); ++given) {
        if (auto bound =
                answer->bind(std::to_underlying(checkIn.id), std::to_underlying(given.key()), given.value());
            !bound)
            return bound;
        if (auto run = answer->run(); !run)
            return run;
    }
    return m_tags.give(checkIn.id, tags);
}

Result<QList<CheckIn>> CheckInRepository::answered(Result<QList<CheckIn>> rows) const
{
    if (!rows)
        return rows;
    auto select = sql::Statement::prepare(
        *m_connection, "SELECT measure, value FROM check_in_answer WHERE check_in = ?1 ORDER BY measure");
    if (!select)
        return std::unexpected(select.error());
    for (CheckIn &checkIn : *rows) {
        if (auto bound = select->bind(std::to_underlying(checkIn.id)); !bound)
            return std::unexpected(bound.error());
        const auto answers = select->collect([](const sql::Statement &row) -> Result<std::pair<qint64, int>> {
            return std::pair(row.column<qint64>(0), row.column<int>(1));
        });
        if (!answers)
            return std::unexpected(answers.error());
        for (const auto &[measure, value] : *answers)
            checkIn.answers.insert(MeasureId(measure), value);
    }
    return rows;
}

Result<CheckIn> CheckInRepository::find(CheckInId id) const
{
    auto select = sql::Statement::prepare(
        *m_connection, "SELECT id, at_ms, zone, utc_offset_s, tags, note FROM check_in WHERE id = ?1");
    if (!select)
        return std::unexpected(select.error());
    if (auto bound = select->bind(std::to_underlying(id)); !bound)
        return std::unexpected(bound.error());
    auto found = answered(select->collect(toCheckIn));
    if (!found)
        return std::unexpected(found.error());
    if (found->isEmpty())
        return fail(ErrorCode::NotFound);
    return found->takeFirst();
}

Result<std::optional<CheckIn>> CheckInRepository::latest() const
{
    return page({}, 1).transform([](const QList<CheckIn> &found) {
        return found.isEmpty() ? std::nullopt : std::optional(found.first());
    });
}

Result<QList<CheckIn>> CheckInRepository::page(const std::optional<CheckIn> &before, int most) const
{
    auto select = sql::Statement::prepare(*m_connection,
                                          "SELECT id, at_ms, zone, utc_offset_s, tags, note FROM check_in"
                                          " WHERE deleted_ms IS NULL AND (at_ms, id) < (?1, ?2)"
                                          " ORDER BY at_ms DESC, id DESC LIMIT ?3");
    if (!select)
        return std::unexpected(select.error());
    constexpr qint64 kEnd = std::numeric_limits<qint64>::max();
    if (auto bound = select->bind(before ? before->time.msSinceEpoch() : kEnd,
                                  before ? std::to_underlying(before->id) : kEnd, most);
        !bound)
        return std::unexpected(bound.error());
    return answered(select->collect(toCheckIn));
}

Result<QList<CheckIn>> CheckInRepository::between(QDate first, QDate last) const
{
    auto select = sql::Statement::prepare(
        *m_connection, "SELECT id, at_ms, zone, utc_offset_s, tags, note FROM check_in"
                       " WHERE deleted_ms IS NULL AND day BETWEEN ?1 AND ?2 ORDER BY at_ms, id");
    if (!select)
        return std::unexpected(select.error());
    if (auto bound = select->bind(storedday::of(first), storedday::of(last)); !bound)
        return std::unexpected(bound.error());
    return answered(select->collect(toCheckIn));
}

Result<QList<QDate>> CheckInRepository::days(MeasureId measure, int value, QDate first, QDate last) const
{
    auto select = sql::Statement::prepare(
        *m_connection, "SELECT DISTINCT day FROM check_in_answer WHERE measure = ?1 AND day BETWEEN ?3 AND ?4"
                       " AND value = ?2 AND binned = 0 ORDER BY day");
    if (!select)
        return std::unexpected(select.error());
    if (auto bound =
            select->bind(std::to_underlying(measure), value, storedday::of(first), storedday::of(last));
        !bound)
        return std::unexpected(bound.error());
    return select->collect(
        [](const sql::Statement &row) -> Result<QDate> { return storedday::toDate(row.column<qint64>(0)); });
}

Result<void> CheckInRepository::moveToBin(CheckInId id, const QDateTime &when)
{
    return changeOne("UPDATE check_in SET deleted_ms = ?2 WHERE id = ?1 AND deleted_ms IS NULL",
                     std::to_underlying(id), when.toMSecsSinceEpoch());
}

Result<void> CheckInRepository::restore(CheckInId id)
{
    return changeOne("UPDATE check_in SET deleted_ms = NULL WHERE id = ?1 AND deleted_ms IS NOT NULL",
                     std::to_underlying(id));
}

Result<QList<CheckIn>> CheckInRepository::bin(int most) const
{
    auto select = sql::Statement::prepare(
        *m_connection, "SELECT id, at_ms, zone, utc_offset_s, tags, note FROM check_in"
                       " WHERE deleted_ms IS NOT NULL ORDER BY deleted_ms DESC, id DESC LIMIT ?1");
    if (!select)
        return std::unexpected(select.error());
    if (auto bound = select->bind(most); !bound)
        return std::unexpected(bound.error());
    return answered(select->collect(toCheckIn));
}

Result<void> CheckInRepository::erase(CheckInId id)
{
    return changeOne("DELETE FROM check_in WHERE id = ?1", std::to_underlying(id));
}

Result<int> CheckInRepository::eraseBinnedBefore(const QDateTime &when)
{
    auto erase = sql::Statement::prepare(*m_connection, "DELETE FROM check_in WHERE deleted_ms < ?1");
    if (!erase)
        return std::unexpected(erase.error());
    if (auto bound = erase->bind(when.toMSecsSinceEpoch()); !bound)
        return std::unexpected(bound.error());
    return erase->run().transform([this] { return m_connection->changedRows(); });
}

} // namespace alongside
