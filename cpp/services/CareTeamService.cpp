#include "services/CareTeamService.h"

#include "photos/PhotoImport.h"
#include "photos/WipedBytes.h"

#include <QCollator>

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

namespace alongside {

namespace {

const auto kHolidaySetting = u"call.holiday"_s;

QList<ContactHead> inOrder(const QList<ContactHead> &heads)
{
    struct Keyed
    {
        QCollatorSortKey name;
        const ContactHead *head;
    };
    const QCollator collator;
    std::vector<Keyed> keyed;
    keyed.reserve(std::size_t(heads.size()));
    for (const ContactHead &head : heads)
        keyed.push_back({collator.sortKey(head.name.toCaseFolded()), &head});
    std::ranges::stable_sort(keyed, [](const Keyed &one, const Keyed &other) {
        if (one.head->starred != other.head->starred)
            return one.head->starred;
        if (!one.head->starred && one.head->role != other.head->role)
            return one.head->role < other.head->role;
        return one.name < other.name;
    });
    QList<ContactHead> sorted;
    sorted.reserve(heads.size());
    for (const Keyed &one : keyed)
        sorted += *one.head;
    return sorted;
}

} // namespace

CareTeamService::CareTeamService(StorageQueue &queue, OpenProfile &profile, const Clock &clock)
    : m_queue(queue), m_profile(profile), m_store(profile.store()), m_clock(clock)
{}

template<typename Change>
auto CareTeamService::keep(Change change)
{
    return m_queue.run([this, change = std::move(change)]() -> std::invoke_result_t<Change> {
        auto kept = m_store.save([&change] { return change(); });
        if (!kept)
            return kept;
        if (auto shown = m_profile.refreshLockCard(); !shown)
            return std::unexpected(shown.error());
        return kept;
    });
}

QFuture<Result<CareTeam>> CareTeamService::team()
{
    return m_queue.run([this] { return read(); });
}

Result<CareTeam> CareTeamService::read()
{
    const auto heads = m_store.contacts().heads();
    if (!heads)
        return std::unexpected(heads.error());
    const auto notes = m_store.callNotes().all();
    if (!notes)
        return std::unexpected(notes.error());
    const auto holiday = m_store.settings().find(kHolidaySetting);
    if (!holiday)
        return std::unexpected(holiday.error());
    const auto shown = m_profile.showsLockCard();
    if (!shown)
        return std::unexpected(shown.error());
    const auto listed = m_profile.isListed();
    if (!listed)
        return std::unexpected(listed.error());
    return CareTeam{.heads = inOrder(*heads),
                    .notes = *notes,
                    .holiday =
                        QDate::fromString(QString::fromLatin1(holiday->value_or(QByteArray())), Qt::ISODate),
                    .showsLockCard = *shown,
                    .mayShowLockCard = *listed};
}

QFuture<Result<Contact>> CareTeamService::find(ContactId id)
{
    return m_queue.run([this, id] { return m_store.contacts().find(id); });
}

QFuture<Result<ContactId>> CareTeamService::save(const Contact &contact)
{
    return keep([this, contact]() -> Result<ContactId> {
        if (contact.id == ContactId{})
            return m_store.contacts().add(contact);
        return m_store.contacts().update(contact).transform([&] { return contact.id; });
    });
}

QFuture<Result<void>> CareTeamService::setStarred(ContactId id, bool starred)
{
    return keep([this, id, starred] { return m_store.contacts().setStarred(id, starred); });
}

QFuture<Result<void>> CareTeamService::moveToBin(ContactId id)
{
    return keep([this, id] { return m_store.contacts().moveToBin(id, m_clock.now()); });
}

QFuture<Result<void>> CareTeamService::restore(ContactId id)
{
    return keep([this, id] { return m_store.contacts().restore(id); });
}

QFuture<Result<void>> CareTeamService::erase(ContactId id)
{
    return keep([this, id] { return m_store.contacts().erase(id); });
}

QFuture<Result<QList<ContactHead>>> CareTeamService::bin()
{
    return m_queue.run([this] { return m_store.contacts().bin(); });
}

QFuture<Result<void>> CareTeamService::setPhoto(ContactId id, std::shared_ptr<const PhotoContent> photo)
{
    return m_queue.run([this, id, photo = std::move(photo)] {
        return m_store.save([&] { return m_store.contacts().setPhoto(id, *photo); });
    });
}

QFuture<Result<std::shared_ptr<const PhotoContent>>> CareTeamService::takePhoto(ContactId id)
{
    return m_queue.run([this, id] {
        return m_store.save([&]() -> Result<std::shared_ptr<const PhotoContent>> {
            auto photo = m_store.contacts().photo(id);
            if (!photo)
                return std::unexpected(photo.error());
            auto taken = std::make_shared<const PhotoContent>(*std::move(photo));
            return m_store.contacts().erasePhoto(id).transform([&] { return taken; });
        });
    });
}

QFuture<QImage> CareTeamService::thumbnail(ContactId id)
{
    return m_queue.run([this, id]() -> QImage {
        auto stored = m_store.contacts().thumbnail(id);
        if (!stored)
            return {};
        const WipedBytes bytes(*std::move(stored));
        return decodeStoredPhoto(bytes.bytes(), {});
    });
}

QFuture<Result<void>> CareTeamService::saveNotes(const QList<CallNote> &notes)
{
    return keep([this, notes]() -> Result<void> {
        for (const CallNote &note : notes) {
            if (auto put = m_store.callNotes().put(note); !put)
                return put;
        }
        return {};
    });
}

QFuture<Result<void>> CareTeamService::setHoliday(QDate day)
{
    return m_queue.run([this, day] {
        return m_store.save(
            [&] { return m_store.settings().put(kHolidaySetting, day.toString(Qt::ISODate).toLatin1()); });
    });
}

QFuture<Result<void>> CareTeamService::setShowsLockCard(bool shown)
{
    return m_queue.run([this, shown] { return m_profile.setShowsLockCard(shown); });
}

QFuture<Result<void>> CareTeamService::setOnLockCard(ContactId id, int position, bool chosen)
{
    return keep(
        [this, id, position, chosen] { return m_store.contacts().setOnLockCard(id, position, chosen); });
}

} // namespace alongside
