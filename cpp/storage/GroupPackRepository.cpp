#include "storage/GroupPackRepository.h"

#include "storage/Rows.h"

using namespace Qt::StringLiterals;

namespace alongside {

namespace {

Result<StoredPack> toPack(const sql::Statement &row)
{
    return StoredPack{
        .id = row.column<QString>(0), .version = row.column<int>(1), .file = row.column<QByteArray>(2)};
}

Result<StoredCard> toCard(const sql::Statement &row)
{
    return StoredCard{.id = row.column<QString>(0),
                      .draft = row.column<QByteArray>(1),
                      .version = row.column<int>(2),
                      .file = row.column<QByteArray>(3)};
}

template<typename Value>
std::optional<Value> onlyOne(const QList<Value> &values)
{
    return values.isEmpty() ? std::optional<Value>() : values.first();
}

} // namespace

Result<void> GroupPackRepository::put(const StoredPack &pack)
{
    if (pack.id.isEmpty() || pack.version < 1 || pack.file.isEmpty())
        return fail(ErrorCode::InvalidValue, u"a pack without its id, version or file"_s);
    return rows::change(
        *m_connection,
        "INSERT INTO group_pack(pack_id, version, file) VALUES (?1, ?2, ?3)"
        " ON CONFLICT(pack_id) DO UPDATE SET version = excluded.version, file = excluded.file",
        pack.id, pack.version, pack.file);
}

Result<void> GroupPackRepository::remove(const QString &id)
{
    return rows::changeOne(*m_connection, "DELETE FROM group_pack WHERE pack_id = ?1", id);
}

Result<std::optional<StoredPack>> GroupPackRepository::find(const QString &id) const
{
    return rows::collect(*m_connection, "SELECT pack_id, version, file FROM group_pack WHERE pack_id = ?1",
                         toPack, id)
        .transform(onlyOne<StoredPack>);
}

Result<QList<StoredPack>> GroupPackRepository::all() const
{
    return rows::collect(*m_connection, "SELECT pack_id, version, file FROM group_pack ORDER BY pack_id",
                         toPack);
}

Result<std::optional<QByteArray>> GroupPackRepository::key(const QString &id) const
{
    return rows::collect(
               *m_connection, "SELECT key FROM group_pack_key WHERE pack_id = ?1",
               [](const sql::Statement &row) -> Result<QByteArray> { return row.column<QByteArray>(0); }, id)
        .transform(onlyOne<QByteArray>);
}

Result<void> GroupPackRepository::putKey(const QString &id, const std::optional<QByteArray> &key)
{
    if (!key)
        return rows::change(*m_connection, "DELETE FROM group_pack_key WHERE pack_id = ?1", id);
    return rows::change(*m_connection,
                        "INSERT INTO group_pack_key(pack_id, key) VALUES (?1, ?2)"
                        " ON CONFLICT(pack_id) DO UPDATE SET key = excluded.key",
                        id, *key);
}

Result<void> GroupPackRepository::putCard(const StoredCard &card)
{
    if (card.id.isEmpty())
        return fail(ErrorCode::InvalidValue, u"a card without its id"_s);
    return rows::change(*m_connection,
                        "INSERT INTO group_card(card_id, draft, version, file) VALUES (?1, ?2, ?3, ?4)"
                        " ON CONFLICT(card_id) DO UPDATE SET draft = excluded.draft,"
                        " version = excluded.version, file = excluded.file",
                        card.id, card.draft, card.version, card.file);
}

Result<void> GroupPackRepository::removeCard(const QString &id)
{
    return rows::changeOne(*m_connection, "DELETE FROM group_card WHERE card_id = ?1", id);
}

Result<std::optional<StoredCard>> GroupPackRepository::findCard(const QString &id) const
{
    return rows::collect(*m_connection,
                         "SELECT card_id, draft, version, file FROM group_card WHERE card_id = ?1", toCard,
                         id)
        .transform(onlyOne<StoredCard>);
}

Result<QList<StoredCard>> GroupPackRepository::cards() const
{
    return rows::collect(*m_connection,
                         "SELECT card_id, draft, version, file FROM group_card ORDER BY card_id", toCard);
}

} // namespace alongside
