#pragma once

#include "core/SecretBytes.h"
#include "domain/ContactHead.h"
#include "domain/JournalPhoto.h"
#include "sql/Connection.h"

#include <memory>

namespace alongside {

/// The stored contacts and their photos. A deleted contact goes to the bin, out of every list and
/// plan, until it is restored or erased.
class ContactRepository
{
public:
    /// \a connection must be migrated and must outlive this.
    explicit ContactRepository(sql::Connection &connection) : m_connection(&connection) {}

    /// Keeps a new contact; \a contact.id is ignored. To be called in a transaction, as update().
    /// \returns its id; ErrorCode::InvalidValue as contact::checked().
    [[nodiscard]] Result<ContactId> add(const Contact &contact);
    /// Replaces the contact with \a contact.id. \returns ErrorCode::NotFound if absent; else as add().
    [[nodiscard]] Result<void> update(const Contact &contact);
    /// Errors as changeOne().
    [[nodiscard]] Result<void> setStarred(ContactId id, bool starred);
    /// Chooses the telephone at \a position of \a id for the card on the lock screen, or not.
    [[nodiscard]] Result<void> setOnLockCard(ContactId id, int position, bool chosen);

    /// \returns ErrorCode::NotFound if absent. Finds those in the bin too.
    [[nodiscard]] Result<Contact> find(ContactId id) const;
    /// All that are not in the bin, in the order they were added.
    [[nodiscard]] Result<QList<ContactHead>> heads() const;

    /// Puts one in the bin, at \a when. \returns ErrorCode::NotFound if absent or there already.
    [[nodiscard]] Result<void> moveToBin(ContactId id, const QDateTime &when);
    /// Takes one out of the bin. \returns ErrorCode::NotFound if it is not in it.
    [[nodiscard]] Result<void> restore(ContactId id);
    /// What is in the bin, last deleted first.
    [[nodiscard]] Result<QList<ContactHead>> bin() const;
    /// Erases for good, with telephones and photo. \returns ErrorCode::NotFound if absent.
    [[nodiscard]] Result<void> erase(ContactId id);
    /// Erases for good what was put in the bin before \a when. \returns how many.
    [[nodiscard]] Result<int> eraseBinnedBefore(const QDateTime &when);

    /// Gives \a id the photo \a content, in place of the one it has.
    [[nodiscard]] Result<void> setPhoto(ContactId id, const PhotoContent &content);
    /// \returns ErrorCode::NotFound if there is none, as the next.
    [[nodiscard]] Result<PhotoContent> photo(ContactId id) const;
    [[nodiscard]] Result<QByteArray> thumbnail(ContactId id) const;
    [[nodiscard]] Result<void> erasePhoto(ContactId id);

private:
    [[nodiscard]] Result<void> putPhones(ContactId id, const QList<ContactPhone> &phones);
    [[nodiscard]] Result<QList<ContactPhone>> phones(ContactId id) const;

    sql::Connection *m_connection;
};

} // namespace alongside
