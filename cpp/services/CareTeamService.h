#pragma once

#include "services/OpenProfile.h"
#include "services/StorageQueue.h"

#include <QImage>

namespace alongside {

/// Everything around the people to call, as it is now.
struct CareTeam
{
    QList<ContactHead> heads; ///< The starred first, then by role, then by name as the language sorts.
    QList<CallNote> notes;
    QDate holiday;               ///< The last day that was named as one; may be invalid.
    bool showsLockCard = false;  ///< See OpenProfile::showsLockCard().
    bool mayShowLockCard = true; ///< False for a profile that the lock screen does not show.
};

/// The contacts of the open profile and what to say to them, without waiting. Take the answers with
/// whenReady(). After each change the card on the lock screen shows what was chosen for it.
class CareTeamService
{
public:
    /// Borrows all; they must outlive every future given out.
    CareTeamService(StorageQueue &queue, OpenProfile &profile, const Clock &clock);

    [[nodiscard]] QFuture<Result<CareTeam>> team();
    [[nodiscard]] QFuture<Result<Contact>> find(ContactId id);
    /// Keeps \a contact for good: adds it if its id is 0, else replaces it. \returns its id.
    [[nodiscard]] QFuture<Result<ContactId>> save(const Contact &contact);
    [[nodiscard]] QFuture<Result<void>> setStarred(ContactId id, bool starred);
    [[nodiscard]] QFuture<Result<void>> moveToBin(ContactId id);
    [[nodiscard]] QFuture<Result<void>> restore(ContactId id);
    [[nodiscard]] QFuture<Result<void>> erase(ContactId id);
    /// The bin.
    [[nodiscard]] QFuture<Result<QList<ContactHead>>> bin();

    [[nodiscard]] QFuture<Result<void>> setPhoto(ContactId id, std::shared_ptr<const PhotoContent> photo);
    /// Takes the photo away. \returns it, so that it can be put back.
    [[nodiscard]] QFuture<Result<std::shared_ptr<const PhotoContent>>> takePhoto(ContactId id);
    /// Decoded. Null if there is none.
    [[nodiscard]] QFuture<QImage> thumbnail(ContactId id);

    /// What to say in a call: all there is, in place of what there was.
    [[nodiscard]] QFuture<Result<void>> saveNotes(const QList<CallNote> &notes);
    /// \a day is a holiday; none is if it is invalid.
    [[nodiscard]] QFuture<Result<void>> setHoliday(QDate day);
    [[nodiscard]] QFuture<Result<void>> setShowsLockCard(bool shown);
    /// Chooses the telephone at \a position of \a id for that card, or not.
    [[nodiscard]] QFuture<Result<void>> setOnLockCard(ContactId id, int position, bool chosen);

private:
    [[nodiscard]] Result<CareTeam> read();
    /// Does \a change in the store, for good, and on the lock screen.
    template<typename Change>
    [[nodiscard]] auto keep(Change change);

    StorageQueue &m_queue;
    OpenProfile &m_profile;
    Store &m_store;
    const Clock &m_clock;
};

} // namespace alongside
