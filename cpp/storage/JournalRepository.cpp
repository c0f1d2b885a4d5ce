#include "storage/JournalRepository.h"

#include "sql/Statement.h"
#include "storage/JournalRows.h"
#include "storage/Rows.h"
#include "storage/StoredDay.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace alongside {

namespace {

constexpr qint64 kPlacesPerMs = 4096;

// The day of the month and the month of \a today in a lifetime of earlier years, the latest first.
QList<QDate> sameDaysBefore(QDate today)
{
    constexpr int lifetime = 100;
    QList<QDate> days;
    for (int year = today.year() - 1; year > today.year() - lifetime; --year) {
        const bool leapDayToo = today.month() == 2 && today.day() == 28 && !QDate::isLeapYear(today.year())
                                && QDate::isLeapYear(year);
        if (leapDayToo)
            days.append(QDate(year, 2, 29));
        if (const QDate day(year, today.month(), today.day()); day.isValid())
            days.append(day);
    }
    return days;
}

} // namespace

Result<JournalPlace> JournalRepository::freePlace(const LivedTime &time,
                                                  std::optional<JournalEntryId> except) const
{
    auto select = sql::Statement::prepare(
        *m_connection, "SELECT max(place) FROM journal_entry WHERE place >= ?1 AND place < ?2 AND id <> ?3");
    if (!select)
        return std::unexpected(select.error());
    constexpr qint64 farthest = std::numeric_limits<qint64>::max() / kPlacesPerMs - 1;
    if (time.msSinceEpoch() > farthest || time.msSinceEpoch() < -farthest)
        return fail(ErrorCode::InvalidValue, u"a time too far away"_s);
    const qint64 first = time.msSinceEpoch() * kPlacesPerMs;
    if (auto bound =
            select->bind(first, first + kPlacesPerMs, std::to_underlying(except.value_or(JournalEntryId{})));
        !bound)
        return std::unexpected(bound.error());
    if (auto row = select->step(); !row)
        return std::unexpected(row.error());
    const auto last = select->column<std::optional<qint64>>(0);
    if (last && *last + 1 == first + kPlacesPerMs)
        return fail(ErrorCode::Conflict, u"too many entries in one millisecond"_s);
    return JournalPlace(last ? *last + 1 : first);
}

Result<JournalEntryId> JournalRepository::add(const JournalEntry &entry)
{
    if (entry.isTooLong())
        return fail(ErrorCode::InvalidValue, u"an entry too long to keep"_s);
    const auto place = freePlace(entry.time, {});
    if (!place)
        return std::unexpected(place.error());
    const auto tags = m_tags.adopt(entry.tags);
    if (!tags)
        return std::unexpected(tags.error());
    auto insert = sql::Statement::prepare(
        *m_connection, "INSERT INTO journal_entry(place, at_ms, zone, utc_offset_s, title, preview, body,"
                       " mood, tags, starred, may_return, day)"
                       " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12)");
    if (!insert)
        return std::unexpected(insert.error());
    if (auto bound = insert->bind(std::to_underlying(*place), entry.time.msSinceEpoch(),
                                  QString::fromLatin1(entry.time.zoneId()), entry.time.offset(), entry.title,
                                  previewOf(entry.body), entry.body, journalrows::stepOf(entry.mood),
                                  tags->join(u'\n'), int(entry.starred), int(entry.mayReturn),
                                  storedday::of(entry.time));
        !bound)
        return std::unexpected(bound.error());
    if (auto run = insert->run(); !run)
        return std::unexpected(run.error());
    const JournalEntryId id{m_connection->lastInsertId()};
    if (auto given = m_tags.give(id, *tags); !given)
        return std::unexpected(given.error());
    return id;
}

template<typename... Values>
Result<void> JournalRepository::changeOne(QByteArrayView sql, const Values &...values)
{
    return rows::changeOne(*m_connection, sql, values...);
}

Result<void> JournalRepository::update(const JournalEntry &entry)
{
    if (entry.isTooLong())
        return fail(ErrorCode::InvalidValue, u"an entry too long to keep"_s);
    const auto before = find(entry.id);
    if (!before)
        return std::unexpected(before.error());
    if (before->time != entry.time) {
        if (auto moved = move(entry.id, entry.time); !moved)
            return moved;
    }
    if (before->tags != entry.tags) {
        if (auto tagged = tag(*before, entry.tags); !tagged)
            return tagged;
    }
    const auto marksOf = [](const JournalEntry &of) {
        return std::tuple(of.mood, of.starred, of.mayReturn);
    };
    if (marksOf(*before) != marksOf(entry)) {
        if (auto marked =
                changeOne("UPDATE journal_entry SET mood = ?2, starred = ?3, may_return = ?4 WHERE id = ?1",
                          std::to_underlying(entry.id), journalrows::stepOf(entry.mood), int(entry.starred),
                          int(entry.mayReturn));
            !marked)
            return marked;
    }
    const bool isSameText = before->title == entry.title && before->body == entry.body;
    if (!isSameText) {
        if (auto written =
                changeOne("UPDATE journal_entry SET title = ?2, preview = ?3, body = ?4 WHERE id = ?1",
                          std::to_underlying(entry.id), entry.title, previewOf(entry.body), entry.body);
            !written)
            return written;
    }
    return isSameText && before->tags == entry.tags ? Result<void>() : forgetWordsOf(*before, entry);
}

Result<void> JournalRepository::forgetWordsOf(const JournalEntry &before, const JournalEntry &now)
{
    const auto old = wordsOf(before.title, before.tags, before.body);
    const auto kept = wordsOf(now.title, now.tags, now.body);
    if (!old || !kept)
        return std::unexpected(old ? kept.error() : old.error());
    return m_index.forget(sql::Words(*old).subtract(*kept));
}

Result<void> JournalRepository::move(JournalEntryId id, const LivedTime &time)
{
    const auto place = freePlace(time, id);
    if (!place)
        return std::unexpected(place.error());
    return changeOne("UPDATE journal_entry SET place = ?2, at_ms = ?3, zone = ?4, utc_offset_s = ?5, day = "
                     "?6 WHERE id = ?1",
                     std::to_underlying(id), std::to_underlying(*place), time.msSinceEpoch(),
                     QString::fromLatin1(time.zoneId()), time.offset(), storedday::of(time));
}

Result<void> JournalRepository::tag(const JournalEntry &before, const QStringList &tags)
{
    const auto adopted = m_tags.adopt(tags);
    if (!adopted)
        return std::unexpected(adopted.error());
    if (*adopted == before.tags)
        return {};
    if (auto given = m_tags.give(before.id, *adopted); !given)
        return given;
    return changeOne("UPDATE journal_entry SET tags = ?2 WHERE id = ?1", std::to_underlying(before.id),
                     adopted->join(u'\n'));
}

Result<JournalEntry> JournalRepository::find(JournalEntryId id) const
{
    auto select = sql::Statement::prepare(
        *m_connection, "SELECT id, at_ms, zone, utc_offset_s, title, body, mood, tags, starred, may_return,"
                       " photos FROM journal_entry WHERE id = ?1");
    if (!select)
        return std::unexpected(select.error());
    if (auto bound = select->bind(std::to_underlying(id)); !bound)
        return std::unexpected(bound.error());
    const auto row = select->step();
    if (!row)
        return std::unexpected(row.error());
    if (!*row)
        return fail(ErrorCode::NotFound);
    return JournalEntry{JournalEntryId(select->column<qint64>(0)),
                        LivedTime::fromStored(select->column<qint64>(1),
                                              select->column<QString>(2).toLatin1(), select->column<int>(3)),
                        select->column<QString>(4),
                        select->column<QString>(5),
                        journalrows::toMood(select->column<std::optional<int>>(6)),
                        journalrows::toTags(select->column<QString>(7)),
                        select->column<int>(8) != 0,
                        select->column<int>(9) != 0,
                        select->column<int>(10)};
}

Result<JournalSummary> JournalRepository::summary(JournalEntryId id) const
{
    auto select =
        sql::Statement::prepare(*m_connection, "SELECT id, place, at_ms, zone, utc_offset_s, title, preview,"
                                               " mood, tags, starred, photos"
                                               " FROM journal_entry WHERE id = ?1 AND deleted_ms IS NULL");
    if (!select)
        return std::unexpected(select.error());
    if (auto bound = select->bind(std::to_underlying(id)); !bound)
        return std::unexpected(bound.error());
    const auto row = select->step();
    if (!row)
        return std::unexpected(row.error());
    if (!*row)
        return fail(ErrorCode::NotFound);
    return journalrows::toSummary(*select);
}

Result<QList<JournalSummary>> JournalRepository::page(std::optional<JournalPlace> before, int most) const
{
    auto select =
        sql::Statement::prepare(*m_connection, "SELECT id, place, at_ms, zone, utc_offset_s, title, preview,"
                                               " mood, tags, starred, photos"
                                               " FROM journal_entry WHERE place < ?1 AND deleted_ms IS NULL"
                                               " ORDER BY place DESC LIMIT ?2");
    if (!select)
        return std::unexpected(select.error());
    if (auto bound = select->bind(std::to_underlying(before.value_or(journalrows::kEnd)), most); !bound)
        return std::unexpected(bound.error());
    return select->collect(journalrows::toSummary);
}

Result<QList<JournalDay>> JournalRepository::days(QDate first, QDate last) const
{
    auto select = sql::Statement::prepare(
        *m_connection, "SELECT day, count(*) FROM journal_entry INDEXED BY journal_entry_day"
                       " WHERE deleted_ms IS NULL AND day BETWEEN ?1 AND ?2 GROUP BY day");
    if (!select)
        return std::unexpected(select.error());
    if (auto bound = select->bind(storedday::of(first), storedday::of(last)); !bound)
        return std::unexpected(bound.error());
    return select->collect([](const sql::Statement &row) -> Result<JournalDay> {
        return JournalDay{storedday::toDate(row.column<qint64>(0)), row.column<int>(1)};
    });
}

Result<QList<JournalSummary>> JournalRepository::memories(QDate today, int most,
                                                          const std::function<bool(QDate)> &leavesOut) const
{
    auto select = sql::Statement::prepare(
        *m_connection,
        "SELECT id, place, at_ms, zone, utc_offset_s, title, preview, mood, tags, starred, photos"
        " FROM journal_entry INDEXED BY journal_entry_day WHERE deleted_ms IS NULL AND day = ?1"
        " AND may_return = 1 AND (mood IS NULL OR mood > 1) ORDER BY place DESC LIMIT ?2");
    if (!select)
        return std::unexpected(select.error());
    QList<JournalSummary> found;
    for (const QDate &day : sameDaysBefore(today)) {
        if (found.size() >= most)
            break;
        if (leavesOut && leavesOut(day))
            continue;
        if (auto bound = select->bind(storedday::of(day), most - int(found.size())); !bound)
            return std::unexpected(bound.error());
        const auto entries = select->collect(journalrows::toSummary);
        if (!entries)
            return std::unexpected(entries.error());
        found.append(*entries);
    }
    return found;
}

Result<void> JournalRepository::setMayReturn(JournalEntryId id, bool mayReturn)
{
    return changeOne("UPDATE journal_entry SET may_return = ?2 WHERE id = ?1", std::to_underlying(id),
                     int(mayReturn));
}

Result<void> JournalRepository::moveToBin(JournalEntryId id, const QDateTime &when)
{
    return changeOne("UPDATE journal_entry SET deleted_ms = ?2 WHERE id = ?1 AND deleted_ms IS NULL",
                     std::to_underlying(id), when.toMSecsSinceEpoch());
}

Result<void> JournalRepository::restore(JournalEntryId id)
{
    return changeOne("UPDATE journal_entry SET deleted_ms = NULL WHERE id = ?1 AND deleted_ms IS NOT NULL",
                     std::to_underlying(id));
}

Result<QList<JournalSummary>> JournalRepository::bin(int most) const
{
    auto select =
        sql::Statement::prepare(*m_connection, "SELECT id, place, at_ms, zone, utc_offset_s, title, preview,"
                                               " mood, tags, starred, photos"
                                               " FROM journal_entry WHERE deleted_ms IS NOT NULL"
                                               " ORDER BY deleted_ms DESC, place DESC LIMIT ?1");
    if (!select)
        return std::unexpected(select.error());
    if (auto bound = select->bind(most); !bound)
        return std::unexpected(bound.error());
    return select->collect(journalrows::toSummary);
}

Result<void> JournalRepository::erase(JournalEntryId id)
{
    const auto entry = find(id);
    if (!entry)
        return std::unexpected(entry.error());
    const auto words = wordsOf(entry->title, entry->tags, entry->body);
    if (!words)
        return std::unexpected(words.error());
    if (auto erased = changeOne("DELETE FROM journal_entry WHERE id = ?1", std::to_underlying(id)); !erased)
        return erased;
    return m_index.forget(*words);
}

Result<int> JournalRepository::eraseBinnedBefore(const QDateTime &when)
{
    auto select = sql::Statement::prepare(
        *m_connection, "SELECT id FROM journal_entry WHERE deleted_ms IS NOT NULL AND deleted_ms < ?1");
    if (!select)
        return std::unexpected(select.error());
    if (auto bound = select->bind(when.toMSecsSinceEpoch()); !bound)
        return std::unexpected(bound.error());
    const auto ids = select->collect([](const sql::Statement &row) -> Result<JournalEntryId> {
        return JournalEntryId(row.column<qint64>(0));
    });
    if (!ids)
        return std::unexpected(ids.error());
    for (const JournalEntryId id : *ids) {
        if (auto erased = erase(id); !erased)
            return std::unexpected(erased.error());
    }
    return int(ids->size());
}

Result<sql::Words> JournalRepository::wordsOf(const QString &title, const QStringList &tags,
                                              const QString &body)
{
    return m_connection->wordsIn(title + u'\n' + tags.join(u'\n') + u'\n' + body);
}

} // namespace alongside
