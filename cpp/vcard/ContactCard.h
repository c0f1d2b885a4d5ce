#pragma once

#include "domain/Contact.h"
#include "vcard/VCard.h"

#include <optional>

namespace alongside {

/// Someone who was found on a card, and is not kept yet.
struct ContactCard
{
    Contact contact{};         ///< As contact::checked() wants it.
    QByteArray photo{};        ///< A file from anywhere: not looked at yet.
    bool isCut = false;        ///< Something was too long, or the card ended too early.
    bool hasOddNumber = false; ///< What no dialler or mail program takes stands in the note instead.
    bool hasOddLink = false;   ///< An address that no browser is to be given was left out.
};

/// What a telephone is called that its card says the kind of, and what a note calls the rest, in the
/// language of the person.
struct CardWords
{
    QString home{};
    QString work{};
    QString fax{};
    QString pager{};
    QString nickname{};
    QString birthday{};
};

/// Who is on \a card: what Alongside has a place for, and the rest of what people write in the note.
/// A picture that is only an address stays out: it would have to be fetched.
/// \returns nothing for a card without a name, a number or an e-mail address, or of a group.
[[nodiscard]] std::optional<ContactCard> contactOn(const VCard &card, const CardWords &words);

/// What of a contact goes on a card.
struct CardContents
{
    bool ownWords = false; ///< The note, what to call about, and the star.
    QByteArray photo{};    ///< JPEG; empty for none.
};

/// \a contact as a card, with all that \a contents names; contactOn() finds the same on it.
[[nodiscard]] VCard cardOf(const Contact &contact, VCardVersion version, const CardContents &contents);

} // namespace alongside
