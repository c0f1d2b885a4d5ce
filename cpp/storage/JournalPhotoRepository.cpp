#include "storage/JournalPhotoRepository.h"

#include "sql/Statement.h"
#include "storage/Rows.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace alongside {

namespace {

// The one value of the one row that \a sql gives for \a id.
Result<QByteArray> bytesOf(sql::Connection &connection, QByteArrayView sql, qint64 id)
{
    auto select = sql::Statement::prepare(connection, sql);
    if (!select)
        return std::unexpected(select.error());
    if (auto bound = select->bind(id); !bound)
        return std::unexpected(bound.error());
    const auto row = select->step();
    if (!row)
        return std::unexpected(row.error());
    if (!*row)
        return fail(ErrorCode::NotFound);
    return select->column<QByteArray>(0);
}

} // namespace

Result<JournalPhotoId> JournalPhotoRepository::add(JournalEntryId entry, const PhotoContent &content)
{
    auto insert = sql::Statement::prepare(*m_connection,
                                          "INSERT INTO journal_photo(entry, width, height, thumbnail, image)"
                                          " VALUES (?1, ?2, ?3, ?4, ?5)");
    if (!insert)
        return std::unexpected(insert.error());
    if (auto bound = insert->bind(std::to_underlying(entry), content.size().width(), content.size().height(),
                                  content.thumbnail(), content.image());
        !bound)
        return std::unexpected(bound.error());
    if (auto run = insert->run(); !run)
        return std::unexpected(run.error());
    return JournalPhotoId{m_connection->lastInsertId()};
}

Result<QList<JournalPhoto>> JournalPhotoRepository::list(JournalEntryId entry) const
{
    auto select = sql::Statement::prepare(
        *m_connection,
        "SELECT id, width, height, description FROM journal_photo WHERE entry = ?1 ORDER BY id");
    if (!select)
        return std::unexpected(select.error());
    if (auto bound = select->bind(std::to_underlying(entry)); !bound)
        return std::unexpected(bound.error());
    return select->collect([](const sql::Statement &row) -> Result<JournalPhoto> {
        return JournalPhoto{JournalPhotoId(row.column<qint64>(0)),
                            QSize(row.column<int>(1), row.column<int>(2)), row.column<QString>(3)};
    });
}

Result<QByteArray> JournalPhotoRepository::image(JournalPhotoId id) const
{
    return bytesOf(*m_connection, "SELECT image FROM journal_photo WHERE id = ?1", std::to_underlying(id));
}

Result<QByteArray> JournalPhotoRepository::thumbnail(JournalPhotoId id) const
{
    return bytesOf(*m_connection, "SELECT thumbnail FROM journal_photo WHERE id = ?1",
                   std::to_underlying(id));
}

Result<QByteArray> JournalPhotoRepository::firstThumbnail(JournalEntryId entry) const
{
    return bytesOf(*m_connection, "SELECT thumbnail FROM journal_photo WHERE entry = ?1 ORDER BY id LIMIT 1",
                   std::to_underlying(entry));
}

Result<void> JournalPhotoRepository::describe(JournalPhotoId id, const QString &description)
{
    if (description.size() > JournalPhoto::kLongestDescription)
        return fail(ErrorCode::InvalidValue, u"a description too long to keep"_s);
    return rows::changeOne(*m_connection, "UPDATE journal_photo SET description = ?2 WHERE id = ?1",
                           std::to_underlying(id), description);
}

Result<void> JournalPhotoRepository::erase(JournalPhotoId id)
{
    return rows::changeOne(*m_connection, "DELETE FROM journal_photo WHERE id = ?1", std::to_underlying(id));
}

} // namespace alongside
