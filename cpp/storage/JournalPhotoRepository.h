#pragma once

#include "domain/JournalEntry.h"
#include "domain/JournalPhoto.h"
#include "sql/Connection.h"

namespace alongside {

/// The stored photos of journal entries. They go with their entry: into the bin, out of it, and when
/// it is erased for good.
class JournalPhotoRepository
{
public:
    /// \a connection must be migrated and must outlive this.
    explicit JournalPhotoRepository(sql::Connection &connection) : m_connection(&connection) {}

    /// Adds a photo to the end of those of \a entry. \returns ErrorCode::Conflict if there is no such
    /// entry.
    [[nodiscard]] Result<JournalPhotoId> add(JournalEntryId entry, const PhotoContent &content);
    /// The photos of \a entry in the order they were added; none if there is no such entry.
    [[nodiscard]] Result<QList<JournalPhoto>> list(JournalEntryId entry) const;
    /// The picture as it was given to add(). \returns ErrorCode::NotFound if absent.
    [[nodiscard]] Result<QByteArray> image(JournalPhotoId id) const;
    [[nodiscard]] Result<QByteArray> thumbnail(JournalPhotoId id) const;
    /// Of the first photo of \a entry. \returns ErrorCode::NotFound if it has none.
    [[nodiscard]] Result<QByteArray> firstThumbnail(JournalEntryId entry) const;
    /// \returns ErrorCode::NotFound if absent, InvalidValue if \a description is too long.
    [[nodiscard]] Result<void> describe(JournalPhotoId id, const QString &description);
    /// Erases for good. \returns ErrorCode::NotFound if absent.
    [[nodiscard]] Result<void> erase(JournalPhotoId id);

private:
    sql::Connection *m_connection;
};

} // namespace alongside
