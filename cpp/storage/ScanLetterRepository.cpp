#include "storage/ScanLetterRepository.h"

#include "storage/Rows.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace alongside {

namespace {

std::optional<qint64> scanOf(const ScanLetter &letter)
{
    return letter.scan ? std::optional(qint64(std::to_underlying(*letter.scan))) : std::nullopt;
}

} // namespace

Result<QList<ScanLetter>> ScanLetterRepository::all() const
{
    return rows::collect(
        *m_connection,
        "SELECT id, at_ms, zone, utc_offset_s, scan, body FROM letter ORDER BY at_ms DESC, id DESC",
        [](const sql::Statement &row) -> Result<ScanLetter> {
            const auto scan = row.column<std::optional<qint64>>(4);
            return ScanLetter{ScanLetterId(row.column<qint64>(0)),
                              LivedTime::fromStored(row.column<qint64>(1), row.column<QString>(2).toLatin1(),
                                                    row.column<int>(3)),
                              scan ? std::optional(ScanId(*scan)) : std::nullopt, row.column<QString>(5)};
        });
}

Result<ScanLetterId> ScanLetterRepository::put(const ScanLetter &letter)
{
    if (letter.body.size() > ScanLetter::kLongest)
        return fail(ErrorCode::InvalidValue, u"a letter too long"_s);
    const bool isNew = letter.id == ScanLetterId{};
    if (letter.body.trimmed().isEmpty()) {
        return rows::change(*m_connection, "DELETE FROM letter WHERE id = ?1", std::to_underlying(letter.id))
            .transform([] { return ScanLetterId{}; });
    }
    if (isNew) {
        return rows::changeOne(*m_connection,
                               "INSERT INTO letter(at_ms, zone, utc_offset_s, scan, body)"
                               " VALUES (?1, ?2, ?3, ?4, ?5)",
                               letter.time.msSinceEpoch(), QString::fromLatin1(letter.time.zoneId()),
                               letter.time.offset(), scanOf(letter), letter.body)
            .transform([this] { return ScanLetterId(m_connection->lastInsertId()); });
    }
    return rows::changeOne(*m_connection, "UPDATE letter SET scan = ?2, body = ?3 WHERE id = ?1",
                           std::to_underlying(letter.id), scanOf(letter), letter.body)
        .transform([&] { return letter.id; });
}

} // namespace alongside
