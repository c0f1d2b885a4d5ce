#include "storage/VisitRepository.h"

#include "storage/Rows.h"

#include <utility>

namespace alongside {

namespace {

template<typename Id>
std::optional<Id> toId(const sql::Statement &row, int column)
{
    const auto stored = row.column<std::optional<qint64>>(column);
    return stored ? std::optional(Id(*stored)) : std::nullopt;
}

template<typename Id>
std::optional<qint64> toStored(const std::optional<Id> &id)
{
    return id ? std::optional(std::to_underlying(*id)) : std::nullopt;
}

// Column order wherever a visit is read: id, contact, who, about, at_ms, zone, utc_offset_s, has_time,
// scan, place, preparation, companion, note, calendar_uid, minutes.
Result<Visit> toVisit(const sql::Statement &row)
{
    return Visit{.id = VisitId(row.column<qint64>(0)),
                 .contact = toId<ContactId>(row, 1),
                 .who = row.column<QString>(2),
                 .about = row.column<QString>(3),
                 .time = LivedTime::fromStored(row.column<qint64>(4), row.column<QString>(5).toLatin1(),
                                               row.column<int>(6)),
                 .hasTime = row.column<int>(7) != 0,
                 .minutes = row.column<int>(14),
                 .scan = toId<ScanId>(row, 8),
                 .place = row.column<QString>(9),
                 .preparation = row.column<QString>(10),
                 .companion = row.column<QString>(11),
                 .note = row.column<QString>(12),
                 .calendarUid = row.column<QString>(13)};
}

QString zoneOf(const Visit &visit)
{
    return QString::fromLatin1(visit.time.zoneId());
}

} // namespace

Result<VisitId> VisitRepository::add(const Visit &visit)
{
    if (auto checked = visit::checked(visit); !checked)
        return std::unexpected(checked.error());
    const LivedTime &time = visit.time;
    return rows::changeOne(*m_connection,
                           "INSERT INTO visit(contact, who, about, at_ms, zone, utc_offset_s, has_time, scan,"
                           " place, preparation, companion, note, calendar_uid, minutes)"
                           " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14)",
                           toStored(visit.contact), visit.who, visit.about, time.msSinceEpoch(),
                           zoneOf(visit), time.offset(), int(visit.hasTime), toStored(visit.scan),
                           visit.place, visit.preparation, visit.companion, visit.note, visit.calendarUid,
                           visit.minutes)
        .transform([this] { return VisitId(m_connection->lastInsertId()); });
}

Result<void> VisitRepository::update(const Visit &visit)
{
    if (auto checked = visit::checked(visit); !checked)
        return checked;
    const LivedTime &time = visit.time;
    return rows::changeOne(
        *m_connection,
        "UPDATE visit SET contact = ?2, who = ?3, about = ?4, at_ms = ?5, zone = ?6, utc_offset_s = ?7,"
        " has_time = ?8, scan = ?9, place = ?10, preparation = ?11, companion = ?12, note = ?13,"
        " calendar_uid = ?14, minutes = ?15 WHERE id = ?1",
        std::to_underlying(visit.id), toStored(visit.contact), visit.who, visit.about, time.msSinceEpoch(),
        zoneOf(visit), time.offset(), int(visit.hasTime), toStored(visit.scan), visit.place,
        visit.preparation, visit.companion, visit.note, visit.calendarUid, visit.minutes);
}

Result<Visit> VisitRepository::find(VisitId id) const
{
    auto found = rows::collect(*m_connection,
                               "SELECT visit.id, contact.id, coalesce(contact.name, who), about, at_ms, zone,"
                               " utc_offset_s, has_time, scan, place, preparation, companion, visit.note,"
                               " calendar_uid, minutes FROM visit LEFT JOIN contact"
                               " ON contact.id = visit.contact AND contact.deleted_ms IS NULL"
                               " WHERE visit.id = ?1",
                               toVisit, std::to_underlying(id));
    if (!found)
        return std::unexpected(found.error());
    if (found->isEmpty())
        return fail(ErrorCode::NotFound);
    return found->takeFirst();
}

Result<QList<Visit>> VisitRepository::all() const
{
    return rows::collect(*m_connection,
                         "SELECT visit.id, contact.id, coalesce(contact.name, who), about, at_ms, zone,"
                         " utc_offset_s, has_time, scan, place, preparation, companion, visit.note,"
                         " calendar_uid, minutes FROM visit LEFT JOIN contact"
                         " ON contact.id = visit.contact AND contact.deleted_ms IS NULL"
                         " WHERE visit.deleted_ms IS NULL ORDER BY at_ms, visit.id",
                         toVisit);
}

Result<void> VisitRepository::moveToBin(VisitId id, const QDateTime &when)
{
    return rows::changeOne(*m_connection,
                           "UPDATE visit SET deleted_ms = ?2 WHERE id = ?1 AND deleted_ms IS NULL",
                           std::to_underlying(id), when.toMSecsSinceEpoch());
}

Result<void> VisitRepository::restore(VisitId id)
{
    return rows::changeOne(*m_connection,
                           "UPDATE visit SET deleted_ms = NULL WHERE id = ?1 AND deleted_ms IS NOT NULL",
                           std::to_underlying(id));
}

Result<QList<Visit>> VisitRepository::bin() const
{
    return rows::collect(*m_connection,
                         "SELECT visit.id, contact.id, coalesce(contact.name, who), about, at_ms, zone,"
                         " utc_offset_s, has_time, scan, place, preparation, companion, visit.note,"
                         " calendar_uid, minutes FROM visit LEFT JOIN contact"
                         " ON contact.id = visit.contact AND contact.deleted_ms IS NULL"
                         " WHERE visit.deleted_ms IS NOT NULL"
                         " ORDER BY visit.deleted_ms DESC, visit.id DESC",
                         toVisit);
}

Result<void> VisitRepository::erase(VisitId id)
{
    return rows::changeOne(*m_connection, "DELETE FROM visit WHERE id = ?1", std::to_underlying(id));
}

Result<int> VisitRepository::eraseBinnedBefore(const QDateTime &when)
{
    return rows::change(*m_connection, "DELETE FROM visit WHERE deleted_ms < ?1", when.toMSecsSinceEpoch())
        .transform([this] { return m_connection->changedRows(); });
}

} // namespace alongside
