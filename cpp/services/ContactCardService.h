#pragma once

#include "services/OpenProfile.h"
#include "services/StorageQueue.h"
#include "vcard/ContactCard.h"

#include <QUrl>

#include <atomic>
#include <expected>

namespace alongside {

/// Most people one file may bring.
inline constexpr int kMostCards = 10'000;

/// Someone on a card of a file.
struct FoundContact
{
    std::shared_ptr<const ContactCard> card;
    bool known = false; ///< Someone of that name with one of these numbers is in the care team.
};

/// Who is in a file.
struct FoundContacts
{
    QList<FoundContact> people;
    int nobodies = 0; ///< Cards without a name, a number or an e-mail address.
};

/// Why nobody was found in a file.
enum class CardRefusal {
    Unreadable,  ///< Not there, not allowed, or not a file that can be read to its end; or a folder.
    TooLarge,    ///< More than kMostPhotoBytes.
    NoCard,      ///< Neither cards nor a picture.
    Nobody,      ///< Cards, but with nobody on them.
    TooMany,     ///< More than kMostCards.
    OddPicture,  ///< A picture that cannot be decoded.
    NoQrCode,    ///< A picture without a QR code.
    OtherQrCode, ///< A picture with QR codes that are no cards.
};

/// People from cards, ready to be kept.
struct Newcomers
{
    struct Person
    {
        std::shared_ptr<const ContactCard> card;
        std::shared_ptr<const PhotoContent> photo; ///< May be null.
    };

    QList<Person> people;
    int photosLeft = 0; ///< Photos that are none, or were too many: their people come without.
};

/// People from files and for files. Take the answers with whenReady().
class ContactCardService
{
public:
    /// What is written of those to be written.
    struct Choice
    {
        VCardVersion version = VCardVersion::V40;
        bool ownWords = false; ///< See CardContents.
    };

    /// Borrows both; they must outlive every future given out.
    ContactCardService(StorageQueue &queue, OpenProfile &profile);
    /// What is still being read is given up.
    ~ContactCardService();
    ContactCardService(const ContactCardService &) = delete;
    ContactCardService &operator=(const ContactCardService &) = delete;

    /// Who is in the file \a url: cards of any version, or a picture with a QR code. Changes nothing.
    [[nodiscard]] QFuture<std::expected<FoundContacts, CardRefusal>> read(const QUrl &url,
                                                                          const CardWords &words);
    /// Who is in \a file, which is in memory already.
    [[nodiscard]] QFuture<std::expected<FoundContacts, CardRefusal>> read(const QByteArray &file,
                                                                          const CardWords &words);
    /// Who is on the cards that \a codes, which may be anything, say.
    [[nodiscard]] QFuture<std::expected<FoundContacts, CardRefusal>> readCodes(const QStringList &codes,
                                                                               const CardWords &words);
    /// \a found, with those known that are.
    [[nodiscard]] QFuture<FoundContacts> compared(const FoundContacts &found);
    /// Makes the photos of \a people what is kept. Keeps nothing yet.
    [[nodiscard]] QFuture<Newcomers> prepare(const QList<std::shared_ptr<const ContactCard>> &people);
    /// Keeps all of \a newcomers for good, or nobody.
    [[nodiscard]] QFuture<Result<QList<ContactId>>> add(const Newcomers &newcomers);
    /// Takes all of \a ids back, for good, or nobody. One that is gone already is no error.
    [[nodiscard]] QFuture<Result<void>> takeBack(const QList<ContactId> &ids);

    /// Writes \a id, or all that are not in the bin if it is 0, to where the person chose. Plain.
    /// \returns how many; ErrorCode::Unavailable if the file could not be written: then what was there
    /// is as it was.
    [[nodiscard]] QFuture<Result<int>> write(const QUrl &file, ContactId id, Choice choice);
    /// What write() would write.
    [[nodiscard]] QFuture<Result<QByteArray>> content(ContactId id, Choice choice);
    /// The card of \a id for a QR code: without own words and photo, and if it would be too long for
    /// one, without address and labels too. \returns ErrorCode::InvalidValue if it still is.
    [[nodiscard]] QFuture<Result<QString>> qrText(ContactId id);

private:
    [[nodiscard]] Result<QList<ContactId>> idsFor(ContactId id);
    [[nodiscard]] Result<QByteArray> cardFile(ContactId id, Choice choice);

    StorageQueue &m_queue;
    OpenProfile &m_profile;
    Store &m_store;
    std::atomic_bool m_givesUp = false; ///< Outlives the jobs that look at it.
    StorageQueue m_reading; ///< Files and photos take seconds: what is written does not wait for them.
};

} // namespace alongside
