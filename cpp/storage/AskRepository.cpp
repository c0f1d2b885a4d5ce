#include "storage/AskRepository.h"

#include "storage/Rows.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace alongside {

namespace {

std::optional<qint64> storedContact(const std::optional<ContactId> &contact)
{
    return contact.transform([](ContactId id) { return std::to_underlying(id); });
}

std::optional<qint64> storedMs(const Ask &ask)
{
    return ask.when.transform([](const LivedTime &time) { return time.msSinceEpoch(); });
}

std::optional<QString> storedZone(const Ask &ask)
{
    return ask.when.transform([](const LivedTime &time) { return QString::fromLatin1(time.zoneId()); });
}

std::optional<int> storedOffset(const Ask &ask)
{
    return ask.when.transform([](const LivedTime &time) { return time.offset(); });
}

// Column order wherever an ask is read: id, stage, what, who, contact, at_ms, zone, utc_offset_s,
// has_time, minutes, words.
Result<Ask> toAsk(const sql::Statement &row)
{
    const auto stage = ask::stageOf(row.column<int>(1));
    if (!stage)
        return fail(ErrorCode::Corrupt, u"an ask at no stage"_s);
    const auto when = row.column<std::optional<qint64>>(5).transform([&row](qint64 ms) {
        return LivedTime::fromStored(ms, row.column<QString>(6).toLatin1(), row.column<int>(7));
    });
    return Ask{.id = AskId(row.column<qint64>(0)),
               .stage = *stage,
               .what = row.column<QString>(2),
               .who = row.column<QString>(3),
               .contact =
                   row.column<std::optional<qint64>>(4).transform([](qint64 id) { return ContactId(id); }),
               .when = when,
               .hasTime = row.column<int>(8) != 0,
               .minutes = row.column<int>(9),
               .words = row.column<QString>(10)};
}

} // namespace

Result<AskId> AskRepository::add(const Ask &ask)
{
    const auto checked = ask::checked(ask);
    if (!checked)
        return std::unexpected(checked.error());
    return rows::changeOne(*m_connection,
                           "INSERT INTO ask(stage, what, who, contact, at_ms, zone, utc_offset_s, has_time,"
                           " minutes, words) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)",
                           int(checked->stage), checked->what, checked->who, storedContact(checked->contact),
                           storedMs(*checked), storedZone(*checked), storedOffset(*checked),
                           int(checked->hasTime), checked->minutes, checked->words)
        .transform([this] { return AskId(m_connection->lastInsertId()); });
}

Result<void> AskRepository::update(const Ask &ask)
{
    const auto checked = ask::checked(ask);
    if (!checked)
        return std::unexpected(checked.error());
    return rows::changeOne(
        *m_connection,
        "UPDATE ask SET stage = ?2, what = ?3, who = ?4, contact = ?5, at_ms = ?6, zone = ?7,"
        " utc_offset_s = ?8, has_time = ?9, minutes = ?10, words = ?11 WHERE id = ?1",
        std::to_underlying(checked->id), int(checked->stage), checked->what, checked->who,
        storedContact(checked->contact), storedMs(*checked), storedZone(*checked), storedOffset(*checked),
        int(checked->hasTime), checked->minutes, checked->words);
}

Result<void> AskRepository::setStage(AskId id, AskStage stage)
{
    return rows::changeOne(*m_connection, "UPDATE ask SET stage = ?2 WHERE id = ?1", std::to_underlying(id),
                           int(stage));
}

Result<void> AskRepository::setWords(AskId id, const QString &words)
{
    if (words.size() > ask::kLongestWords)
        return fail(ErrorCode::InvalidValue, u"an ask with too many words"_s);
    return rows::changeOne(*m_connection, "UPDATE ask SET words = ?2 WHERE id = ?1", std::to_underlying(id),
                           words);
}

Result<QList<Ask>> AskRepository::all(int most) const
{
    return rows::collect(*m_connection,
                         "SELECT id, stage, what, who, contact, at_ms, zone, utc_offset_s, has_time, minutes,"
                         " words FROM ask WHERE deleted_ms IS NULL ORDER BY id DESC LIMIT ?1",
                         toAsk, most);
}

Result<void> AskRepository::moveToBin(AskId id, const QDateTime &when)
{
    return rows::changeOne(*m_connection,
                           "UPDATE ask SET deleted_ms = ?2 WHERE id = ?1 AND deleted_ms IS NULL",
                           std::to_underlying(id), when.toMSecsSinceEpoch());
}

Result<void> AskRepository::restore(AskId id)
{
    return rows::changeOne(*m_connection,
                           "UPDATE ask SET deleted_ms = NULL WHERE id = ?1 AND deleted_ms IS NOT NULL",
                           std::to_underlying(id));
}

Result<QList<Ask>> AskRepository::bin(int most) const
{
    return rows::collect(*m_connection,
                         "SELECT id, stage, what, who, contact, at_ms, zone, utc_offset_s, has_time, minutes,"
                         " words FROM ask WHERE deleted_ms IS NOT NULL ORDER BY deleted_ms DESC, id DESC"
                         " LIMIT ?1",
                         toAsk, most);
}

Result<void> AskRepository::erase(AskId id)
{
    return rows::changeOne(*m_connection, "DELETE FROM ask WHERE id = ?1", std::to_underlying(id));
}

Result<int> AskRepository::eraseBinnedBefore(const QDateTime &when)
{
    return rows::change(*m_connection, "DELETE FROM ask WHERE deleted_ms < ?1", when.toMSecsSinceEpoch())
        .transform([this] { return m_connection->changedRows(); });
}

} // namespace alongside
