#include "services/JournalPhotoService.h"

#include "photos/PhotoFile.h"
#include "photos/PhotoImport.h"

namespace alongside {

namespace {

QImage decode(Result<QByteArray> stored, QSize within)
{
    if (!stored)
        return {};
    const WipedBytes bytes(*std::move(stored));
    return decodeStoredPhoto(bytes.bytes(), within);
}

} // namespace

JournalPhotoService::JournalPhotoService(StorageQueue &queue, OpenProfile &profile)
    : m_queue(queue), m_store(profile.store())
{}

QFuture<ImportedPhoto> JournalPhotoService::import(const QUrl &url)
{
    return m_importing.run([url]() -> ImportedPhoto {
        const auto file = readPhotoFile(url);
        if (!file)
            return std::unexpected(file.error());
        auto content = importPhoto(file->bytes());
        if (!content)
            return std::unexpected(content.error());
        return std::make_shared<const PhotoContent>(*std::move(content));
    });
}

QFuture<Result<AddedPhoto>> JournalPhotoService::add(const JournalEntry &entry,
                                                     const JournalIdentity &identity,
                                                     std::shared_ptr<const PhotoContent> photo)
{
    return m_queue.run([this, entry, identity, photo = std::move(photo)]() -> Result<AddedPhoto> {
        auto added = m_store.save([&]() -> Result<AddedPhoto> {
            Result<JournalEntryId> home = *identity;
            if (*home == JournalEntryId{})
                home = m_store.journal().add(entry);
            if (!home)
                return std::unexpected(home.error());
            const auto id = m_store.journalPhotos().add(*home, *photo);
            if (!id)
                return std::unexpected(id.error());
            return AddedPhoto{*home, {*id, photo->size(), {}}};
        });
        if (added)
            *identity = added->entry;
        return added;
    });
}

QFuture<Result<QList<JournalPhoto>>> JournalPhotoService::list(JournalEntryId entry)
{
    return m_queue.run([this, entry] { return m_store.journalPhotos().list(entry); });
}

QFuture<Result<void>> JournalPhotoService::describe(JournalPhotoId id, const QString &description)
{
    return m_queue.run([this, id, description] {
        return m_store.save([&] { return m_store.journalPhotos().describe(id, description); });
    });
}

QFuture<Result<void>> JournalPhotoService::erase(const QList<JournalPhotoId> &ids)
{
    return m_queue.run([this, ids] {
        return m_store.save([&]() -> Result<void> {
            for (const JournalPhotoId id : ids) {
                if (auto erased = m_store.journalPhotos().erase(id); !erased)
                    return erased;
            }
            return {};
        });
    });
}

QFuture<QImage> JournalPhotoService::image(JournalPhotoId id, QSize within)
{
    return m_queue.run([this, id, within] { return decode(m_store.journalPhotos().image(id), within); });
}

QFuture<QImage> JournalPhotoService::thumbnail(JournalPhotoId id)
{
    return m_queue.run([this, id] { return decode(m_store.journalPhotos().thumbnail(id), {}); });
}

QFuture<QImage> JournalPhotoService::firstThumbnail(JournalEntryId entry)
{
    return m_queue.run([this, entry] { return decode(m_store.journalPhotos().firstThumbnail(entry), {}); });
}

} // namespace alongside
