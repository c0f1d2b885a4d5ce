#include "EntryDetails.h"

#include "domain/JournalTag.h"
#include "photos/PhotoFile.h"
#include "photos/PhotoImport.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace alongside::cli {

namespace {

Result<LivedTime> momentOf(const QString &typed, const Clock &clock)
{
    if (typed.isEmpty())
        return LivedTime::now(clock);
    const QDateTime wallClock = QDateTime::fromString(typed, Qt::ISODate);
    const QList<LivedTime> moments =
        LivedTime::whenClockShowed(wallClock.date(), wallClock.time(), clock.zone());
    if (!wallClock.isValid() || moments.isEmpty())
        return fail(ErrorCode::InvalidValue, u"no clock here showed that time"_s);
    return moments.first();
}

Result<std::optional<Mood>> moodOf(const QString &typed)
{
    if (typed.isEmpty())
        return std::nullopt;
    return Mood::fromStep(typed.toInt()).transform([](Mood mood) { return std::optional(mood); });
}

Result<std::vector<PhotoContent>> photosFrom(const QStringList &paths)
{
    std::vector<PhotoContent> photos;
    for (const QString &path : paths) {
        const auto file = readPhotoFile(QUrl::fromLocalFile(path));
        auto photo = file ? importPhoto(file->bytes()) : std::unexpected(file.error());
        if (!photo)
            return fail(ErrorCode::InvalidValue, u"a file that is no photo"_s);
        photos.push_back(*std::move(photo));
    }
    return photos;
}

} // namespace

Result<EntryDetails> EntryDetails::read(const EntryOptions &options, const Clock &clock)
{
    const auto moment = momentOf(options.at, clock);
    if (!moment)
        return std::unexpected(moment.error());
    const auto mood = moodOf(options.mood);
    if (!mood)
        return std::unexpected(mood.error());
    auto photos = photosFrom(options.photos);
    if (!photos)
        return std::unexpected(photos.error());
    JournalEntry entry{{}, *moment, options.title, {}};
    entry.mood = *mood;
    std::ranges::transform(options.tags, std::back_inserter(entry.tags), journaltag::tidied);
    entry.starred = options.starred;
    entry.mayReturn = options.mayReturn;
    return EntryDetails(std::move(entry), *std::move(photos), options.at.isEmpty() ? &clock : nullptr);
}

Result<JournalEntryId> EntryDetails::add(Store &store, const QString &body) const
{
    JournalEntry entry = m_entry;
    if (m_now)
        entry.time = LivedTime::now(*m_now);
    entry.body = body;
    entry.photoCount = int(m_photos.size());
    if (entry.isBlank())
        return fail(ErrorCode::InvalidValue, u"an entry needs at least a word"_s);
    return store.save([&]() -> Result<JournalEntryId> {
        const auto id = store.journal().add(entry);
        if (!id)
            return id;
        for (const PhotoContent &photo : m_photos) {
            if (const auto added = store.journalPhotos().add(*id, photo); !added)
                return std::unexpected(added.error());
        }
        return id;
    });
}

} // namespace alongside::cli
