#pragma once

#include "photos/PhotoRefusal.h"
#include "services/JournalService.h"

#include "domain/JournalPhoto.h"

#include <QImage>
#include <QUrl>

#include <expected>

namespace alongside {

/// A photo that is ready to be kept, or why there is none.
using ImportedPhoto = std::expected<std::shared_ptr<const PhotoContent>, PhotoRefusal>;

/// A photo that was kept, and the entry it belongs to.
struct AddedPhoto
{
    JournalEntryId entry{};
    JournalPhoto photo;
};

/// The photos in the journal of the open profile, without waiting. Take the answers with whenReady().
class JournalPhotoService
{
public:
    /// Borrows both; they must outlive every future given out.
    JournalPhotoService(StorageQueue &queue, OpenProfile &profile);

    /// Reads the file \a url and makes of it what is kept, on a thread of its own. Keeps nothing yet.
    [[nodiscard]] QFuture<ImportedPhoto> import(const QUrl &url);

    /// Keeps \a photo for good with the entry \a identity; if that is still 0, adds \a entry first, in
    /// the same transaction.
    [[nodiscard]] QFuture<Result<AddedPhoto>> add(const JournalEntry &entry, const JournalIdentity &identity,
                                                  std::shared_ptr<const PhotoContent> photo);
    [[nodiscard]] QFuture<Result<QList<JournalPhoto>>> list(JournalEntryId entry);
    [[nodiscard]] QFuture<Result<void>> describe(JournalPhotoId id, const QString &description);
    /// Erases all of \a ids for good, or none.
    [[nodiscard]] QFuture<Result<void>> erase(const QList<JournalPhotoId> &ids);

    /// Decoded, no larger than \a within if that is valid. Null if there is no such photo.
    [[nodiscard]] QFuture<QImage> image(JournalPhotoId id, QSize within);
    [[nodiscard]] QFuture<QImage> thumbnail(JournalPhotoId id);
    /// Of the first photo of \a entry.
    [[nodiscard]] QFuture<QImage> firstThumbnail(JournalEntryId entry);

private:
    StorageQueue &m_queue;
    Store &m_store;
    StorageQueue m_importing; ///< Decoding takes seconds: what is written does not wait for it.
};

} // namespace alongside
