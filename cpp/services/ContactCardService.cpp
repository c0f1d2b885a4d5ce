#include "services/ContactCardService.h"

#include "core/PlainFile.h"
#include "photos/PhotoFile.h"
#include "photos/PhotoImport.h"
#include "qr/QrCode.h"
#include "services/CardFile.h"
#include "vcard/VCardWriter.h"

#include <QFile>
#include <QMultiHash>

#include <algorithm>

namespace alongside {

namespace {

// Of photos that are ready and wait for their people: what a phone can spare for a moment.
constexpr qsizetype kMostPreparedBytes = qsizetype(128) * 1024 * 1024;

QString keyOf(const QString &name)
{
    return name.simplified().toCaseFolded();
}

bool haveSameNumber(const QList<ContactPhone> &some, const QList<ContactPhone> &others)
{
    if (some.isEmpty() || others.isEmpty())
        return true; // then the name alone has to do
    return std::ranges::any_of(some, [&others](const ContactPhone &phone) {
        return std::ranges::contains(others, phone.number.dialled(),
                                     [](const ContactPhone &other) { return other.number.dialled(); });
    });
}

void markKnown(QList<FoundContact> &people, const QList<ContactHead> &heads)
{
    QMultiHash<QString, const ContactHead *> byName;
    for (const ContactHead &head : heads)
        byName.insert(keyOf(head.name), &head);
    for (FoundContact &person : people) {
        const auto [from, to] = byName.equal_range(keyOf(person.card->contact.name));
        person.known = std::any_of(from, to, [&person](const ContactHead *head) {
            return haveSameNumber(person.card->contact.phones, head->phones);
        });
    }
}

// What a camera has to read, and no more.
Contact brief(const Contact &whole)
{
    Contact contact;
    contact.name = whole.name;
    contact.title = whole.title;
    contact.organisation = whole.organisation;
    contact.emails = whole.emails;
    for (const ContactPhone &phone : whole.phones)
        contact.phones.append({.number = phone.number, .takesTexts = phone.takesTexts});
    return contact;
}

} // namespace

ContactCardService::ContactCardService(StorageQueue &queue, OpenProfile &profile)
    : m_queue(queue), m_profile(profile), m_store(profile.store())
{}

ContactCardService::~ContactCardService()
{
    m_givesUp = true;
}

QFuture<std::expected<FoundContacts, CardRefusal>> ContactCardService::read(const QUrl &url,
                                                                            const CardWords &words)
{
    return m_reading.run([this, url, words]() -> std::expected<FoundContacts, CardRefusal> {
        const auto file = readPhotoFile(url);
        if (!file)
            return std::unexpected(file.error() == PhotoRefusal::TooLarge ? CardRefusal::TooLarge
                                                                          : CardRefusal::Unreadable);
        return peopleIn(file->bytes(), words, m_givesUp);
    });
}

QFuture<std::expected<FoundContacts, CardRefusal>> ContactCardService::read(const QByteArray &file,
                                                                            const CardWords &words)
{
    return m_reading.run([this, file, words] { return peopleIn(file, words, m_givesUp); });
}

QFuture<std::expected<FoundContacts, CardRefusal>> ContactCardService::readCodes(const QStringList &codes,
                                                                                 const CardWords &words)
{
    return m_reading.run([this, codes, words] { return peopleInCodes(codes, words, m_givesUp); });
}

QFuture<FoundContacts> ContactCardService::compared(const FoundContacts &found)
{
    return m_queue.run([this, found] {
        FoundContacts marked = found;
        if (const auto heads = m_store.contacts().heads())
            markKnown(marked.people, *heads);
        return marked;
    });
}

QFuture<Newcomers> ContactCardService::prepare(const QList<std::shared_ptr<const ContactCard>> &people)
{
    return m_reading.run([this, people] {
        Newcomers newcomers;
        qsizetype bytes = 0;
        for (const auto &card : people) {
            Newcomers::Person person{.card = card, .photo = nullptr};
            const bool wantsPhoto = !card->photo.isEmpty();
            if (wantsPhoto && bytes < kMostPreparedBytes && !m_givesUp) {
                if (auto photo = importPhoto(card->photo))
                    person.photo = std::make_shared<const PhotoContent>(*std::move(photo));
            }
            if (person.photo)
                bytes += person.photo->image().size();
            else if (wantsPhoto)
                ++newcomers.photosLeft;
            newcomers.people.append(std::move(person));
        }
        return newcomers;
    });
}

QFuture<Result<QList<ContactId>>> ContactCardService::add(const Newcomers &newcomers)
{
    return m_queue.run([this, newcomers] {
        return m_store.save([&]() -> Result<QList<ContactId>> {
            QList<ContactId> ids;
            for (const Newcomers::Person &person : newcomers.people) {
                const auto id = m_store.contacts().add(person.card->contact);
                if (!id)
                    return std::unexpected(id.error());
                if (person.photo) {
                    if (auto put = m_store.contacts().setPhoto(*id, *person.photo); !put)
                        return std::unexpected(put.error());
                }
                ids += *id;
            }
            return ids;
        });
    });
}

QFuture<Result<void>> ContactCardService::takeBack(const QList<ContactId> &ids)
{
    return m_queue.run([this, ids]() -> Result<void> {
        const auto erased = m_store.save([&]() -> Result<void> {
            for (const ContactId id : ids) {
                const auto gone = m_store.contacts().erase(id);
                if (!gone && gone.error().code != ErrorCode::NotFound)
                    return gone;
            }
            return {};
        });
        return erased ? m_profile.refreshLockCard() : erased;
    });
}

QFuture<Result<int>> ContactCardService::write(const QUrl &file, ContactId id, Choice choice)
{
    return m_queue.run([this, file, id, choice]() -> Result<int> {
        const auto ids = idsFor(id);
        if (!ids)
            return std::unexpected(ids.error());
        PlainFile output(file);
        if (!output.isOpen())
            return fail(ErrorCode::Unavailable);
        for (const ContactId one : *ids) {
            const auto card = cardFile(one, choice);
            if (!card)
                return std::unexpected(card.error());
            if (auto written = output.write(*card); !written)
                return std::unexpected(written.error());
        }
        if (auto whole = output.finish(); !whole)
            return std::unexpected(whole.error());
        return int(ids->size());
    });
}

QFuture<Result<QByteArray>> ContactCardService::content(ContactId id, Choice choice)
{
    return m_queue.run([this, id, choice]() -> Result<QByteArray> {
        const auto ids = idsFor(id);
        if (!ids)
            return std::unexpected(ids.error());
        QByteArray content;
        for (const ContactId one : *ids) {
            const auto card = cardFile(one, choice);
            if (!card)
                return std::unexpected(card.error());
            content += *card;
        }
        return content;
    });
}

Result<QList<ContactId>> ContactCardService::idsFor(ContactId id)
{
    if (id != ContactId{})
        return QList<ContactId>{id};
    return m_store.contacts().heads().transform([](const QList<ContactHead> &heads) {
        QList<ContactId> ids;
        std::ranges::transform(heads, std::back_inserter(ids), &ContactHead::id);
        return ids;
    });
}

Result<QByteArray> ContactCardService::cardFile(ContactId id, Choice choice)
{
    const auto contact = m_store.contacts().find(id);
    if (!contact)
        return std::unexpected(contact.error());
    const auto photo = m_store.contacts().photo(id);
    if (!photo && photo.error().code != ErrorCode::NotFound)
        return std::unexpected(photo.error());
    return writeVCard(cardOf(*contact, choice.version,
                             {.ownWords = choice.ownWords, .photo = photo ? photo->image() : QByteArray()}));
}

QFuture<Result<QString>> ContactCardService::qrText(ContactId id)
{
    return m_queue.run([this, id]() -> Result<QString> {
        const auto contact = m_store.contacts().find(id);
        if (!contact)
            return std::unexpected(contact.error());
        // Every camera knows this version.
        for (const Contact &one : {*contact, brief(*contact)}) {
            const QByteArray card = writeVCard(cardOf(one, VCardVersion::V30, {}));
            if (card.size() <= kMostQrBytes)
                return QString::fromUtf8(card);
        }
        return fail(ErrorCode::InvalidValue);
    });
}

} // namespace alongside
