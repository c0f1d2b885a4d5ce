#include "storage/CircleRepository.h"

#include "storage/Rows.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace alongside {

namespace {

std::optional<qint64> storedContact(const CirclePerson &person)
{
    return person.contact.transform([](ContactId id) { return std::to_underlying(id); });
}

std::optional<int> storedStanding(const CirclePerson &person)
{
    return person.standing.transform([](NewsStanding standing) { return int(standing); });
}

// Column order: id, name, contact, standing, knows.
Result<CirclePerson> toPerson(const sql::Statement &row)
{
    const auto stored = row.column<std::optional<int>>(3);
    const auto standing = stored.and_then(circle::standingOf);
    if (stored && !standing)
        return fail(ErrorCode::Corrupt, u"someone who knows what nobody can"_s);
    return CirclePerson{
        .id = CirclePersonId(row.column<qint64>(0)),
        .name = row.column<QString>(1),
        .contact = row.column<std::optional<qint64>>(2).transform([](qint64 id) { return ContactId(id); }),
        .standing = standing,
        .knows = row.column<QString>(4)};
}

Result<NewsWords> toWords(const sql::Statement &row)
{
    const auto audience = circle::audienceOf(row.column<int>(0));
    if (!audience)
        return fail(ErrorCode::Corrupt, u"words for nobody"_s);
    return NewsWords{*audience, row.column<QString>(1)};
}

} // namespace

Result<void> CircleRepository::put(const CirclePerson &person)
{
    const auto checked = circle::checked(person);
    if (!checked)
        return std::unexpected(checked.error());
    if (checked->id == CirclePersonId{})
        return rows::changeOne(
            *m_connection,
            "INSERT INTO circle_person(name, contact, standing, knows) VALUES (?1, ?2, ?3, ?4)"
            " ON CONFLICT (contact) DO UPDATE SET name = ?1, standing = ?3, knows = ?4",
            checked->name, storedContact(*checked), storedStanding(*checked), checked->knows);
    return rows::changeOne(
        *m_connection,
        "UPDATE circle_person SET name = ?2, contact = ?3, standing = ?4, knows = ?5 WHERE id = ?1",
        std::to_underlying(checked->id), checked->name, storedContact(*checked), storedStanding(*checked),
        checked->knows);
}

Result<void> CircleRepository::erase(CirclePersonId id)
{
    return rows::changeOne(*m_connection, "DELETE FROM circle_person WHERE id = ?1", std::to_underlying(id));
}

Result<QList<CirclePerson>> CircleRepository::all() const
{
    return rows::collect(
        *m_connection, "SELECT id, name, contact, standing, knows FROM circle_person ORDER BY id", toPerson);
}

Result<void> CircleRepository::putWords(const NewsWords &words)
{
    if (words.body.size() > circle::kLongestWords)
        return fail(ErrorCode::InvalidValue, u"too many words"_s);
    return rows::changeOne(*m_connection, "INSERT OR REPLACE INTO news_words(audience, body) VALUES (?1, ?2)",
                           int(words.audience), words.body);
}

Result<void> CircleRepository::forgetWords(NewsAudience audience)
{
    return rows::change(*m_connection, "DELETE FROM news_words WHERE audience = ?1", int(audience));
}

Result<QList<NewsWords>> CircleRepository::words() const
{
    return rows::collect(*m_connection, "SELECT audience, body FROM news_words ORDER BY audience", toWords);
}

} // namespace alongside
