#include "storage/ScanRepository.h"

#include "domain/Measure.h"
#include "storage/Rows.h"
#include "storage/StoredDay.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace alongside {

namespace {

// Column order wherever a scan is read: id, kind, name, at_ms, zone, utc_offset_s, has_time, result_day,
// outcome, cancelled, not_looking, place, companion, note.
Result<Scan> toScan(const sql::Statement &row)
{
    const auto kind = scan::kindOf(row.column<int>(1));
    if (!kind)
        return fail(ErrorCode::Corrupt, u"a scan of no kind"_s);
    const auto resultDay = row.column<std::optional<qint64>>(7);
    return Scan{.id = ScanId(row.column<qint64>(0)),
                .kind = *kind,
                .name = row.column<QString>(2),
                .time = LivedTime::fromStored(row.column<qint64>(3), row.column<QString>(4).toLatin1(),
                                              row.column<int>(5)),
                .hasTime = row.column<int>(6) != 0,
                .resultDay = resultDay ? storedday::toDate(*resultDay) : QDate(),
                .outcome = scan::outcomeOf(row.column<std::optional<int>>(8).value_or(0)),
                .cancelled = row.column<int>(9) != 0,
                .notLooking = row.column<int>(10) != 0,
                .place = row.column<QString>(11),
                .companion = row.column<QString>(12),
                .note = row.column<QString>(13)};
}

QString zoneOf(const Scan &scan)
{
    return QString::fromLatin1(scan.time.zoneId());
}

std::optional<qint64> resultDayOf(const Scan &scan)
{
    return scan.knowsResultDay() ? std::optional(storedday::of(scan.resultDay)) : std::nullopt;
}

std::optional<int> outcomeOf(const Scan &scan)
{
    return scan.outcome ? std::optional(int(std::to_underlying(*scan.outcome))) : std::nullopt;
}

/// One answer to MeasureId::ScanWorry.
struct Answer
{
    QDate day;
    int value = 0;
};

// Of answers in the order in which they were given.
QList<WorryDay> byDay(const QList<Answer> &answers)
{
    QList<WorryDay> days;
    int count = 0;
    for (const Answer &answer : answers) {
        if (days.isEmpty() || days.last().day != answer.day) {
            days += WorryDay{answer.day};
            count = 0;
        }
        WorryDay &day = days.last();
        day.mean = (day.mean * count + answer.value) / (count + 1);
        day.last = answer.value;
        ++count;
    }
    return days;
}

} // namespace

Result<ScanId> ScanRepository::add(const Scan &scan)
{
    if (auto checked = scan::checked(scan); !checked)
        return std::unexpected(checked.error());
    const LivedTime &time = scan.time;
    return rows::changeOne(
               *m_connection,
               "INSERT INTO scan(kind, name, at_ms, zone, utc_offset_s, day, has_time, result_day, outcome,"
               " cancelled, not_looking, place, companion, note)"
               " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14)",
               int(scan.kind), scan.name, time.msSinceEpoch(), zoneOf(scan), time.offset(),
               storedday::of(time), int(scan.hasTime), resultDayOf(scan), outcomeOf(scan),
               int(scan.cancelled), int(scan.notLooking), scan.place, scan.companion, scan.note)
        .transform([this] { return ScanId(m_connection->lastInsertId()); });
}

Result<void> ScanRepository::update(const Scan &scan)
{
    if (auto checked = scan::checked(scan); !checked)
        return checked;
    const LivedTime &time = scan.time;
    return rows::changeOne(
        *m_connection,
        "UPDATE scan SET kind = ?2, name = ?3, at_ms = ?4, zone = ?5, utc_offset_s = ?6, day = ?7,"
        " has_time = ?8, result_day = ?9, outcome = ?10, cancelled = ?11, not_looking = ?12, place = ?13,"
        " companion = ?14, note = ?15 WHERE id = ?1",
        std::to_underlying(scan.id), int(scan.kind), scan.name, time.msSinceEpoch(), zoneOf(scan),
        time.offset(), storedday::of(time), int(scan.hasTime), resultDayOf(scan), outcomeOf(scan),
        int(scan.cancelled), int(scan.notLooking), scan.place, scan.companion, scan.note);
}

Result<Scan> ScanRepository::find(ScanId id) const
{
    auto found = rows::collect(*m_connection,
                               "SELECT id, kind, name, at_ms, zone, utc_offset_s, has_time, result_day,"
                               " outcome, cancelled, not_looking, place, companion, note"
                               " FROM scan WHERE id = ?1",
                               toScan, std::to_underlying(id));
    if (!found)
        return std::unexpected(found.error());
    if (found->isEmpty())
        return fail(ErrorCode::NotFound);
    return found->takeFirst();
}

Result<QList<Scan>> ScanRepository::all() const
{
    return rows::collect(*m_connection,
                         "SELECT id, kind, name, at_ms, zone, utc_offset_s, has_time, result_day, outcome,"
                         " cancelled, not_looking, place, companion, note"
                         " FROM scan WHERE deleted_ms IS NULL ORDER BY day, id",
                         toScan);
}

Result<void> ScanRepository::moveToBin(ScanId id, const QDateTime &when)
{
    return rows::changeOne(*m_connection,
                           "UPDATE scan SET deleted_ms = ?2 WHERE id = ?1 AND deleted_ms IS NULL",
                           std::to_underlying(id), when.toMSecsSinceEpoch());
}

Result<void> ScanRepository::restore(ScanId id)
{
    return rows::changeOne(*m_connection,
                           "UPDATE scan SET deleted_ms = NULL WHERE id = ?1 AND deleted_ms IS NOT NULL",
                           std::to_underlying(id));
}

Result<QList<Scan>> ScanRepository::bin() const
{
    return rows::collect(*m_connection,
                         "SELECT id, kind, name, at_ms, zone, utc_offset_s, has_time, result_day, outcome,"
                         " cancelled, not_looking, place, companion, note"
                         " FROM scan WHERE deleted_ms IS NOT NULL ORDER BY deleted_ms DESC, id DESC",
                         toScan);
}

Result<void> ScanRepository::erase(ScanId id)
{
    return rows::changeOne(*m_connection, "DELETE FROM scan WHERE id = ?1", std::to_underlying(id));
}

Result<int> ScanRepository::eraseBinnedBefore(const QDateTime &when)
{
    return rows::change(*m_connection, "DELETE FROM scan WHERE deleted_ms < ?1", when.toMSecsSinceEpoch())
        .transform([this] { return m_connection->changedRows(); });
}

Result<QList<WorryDay>> ScanRepository::worry() const
{
    return rows::collect(
               *m_connection,
               "SELECT answer.day, value FROM check_in_answer AS answer CROSS JOIN check_in"
               " ON answer.check_in = check_in.id WHERE measure = ?1 AND binned = 0"
               " ORDER BY answer.day, at_ms, check_in.id",
               [](const sql::Statement &row) -> Result<Answer> {
                   return Answer{storedday::toDate(row.column<qint64>(0)), row.column<int>(1)};
               },
               std::to_underlying(MeasureId::ScanWorry))
        .transform(byDay);
}

} // namespace alongside
