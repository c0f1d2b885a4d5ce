#include "vcard/ContactCard.h"
#include "vcard/MeCard.h"
#include "vcard/VCardReader.h"
#include "vcard/VCardWriter.h"

using namespace alongside;

namespace {

const CardWords kWords{.home = QStringLiteral("Home"),
                       .work = QStringLiteral("Work"),
                       .fax = QStringLiteral("Fax"),
                       .pager = QStringLiteral("Pager"),
                       .nickname = QStringLiteral("Nickname"),
                       .birthday = QStringLiteral("Birthday")};

// What was read is written so that it is read as the same again.
void checkRoundTrip(const ContactCard &found, VCardVersion version)
{
    VCardReader reader(writeVCard(cardOf(found.contact, version, {.ownWords = true, .photo = found.photo})));
    const auto card = reader.next();
    const auto again = card ? contactOn(*card, kWords) : std::nullopt;
    if (!again || reader.next() || again->photo != found.photo || again->contact.name != found.contact.name
        || again->contact.phones != found.contact.phones || again->contact.emails != found.contact.emails
        || again->contact.portal != found.contact.portal)
        std::abort();
}

void check(const VCard &card)
{
    const auto found = contactOn(card, kWords);
    if (!found)
        return;
    if (!contact::checked(found->contact))
        std::abort();
    checkRoundTrip(*found, VCardVersion::V30);
    checkRoundTrip(*found, VCardVersion::V40);
}

} // namespace

/// A file from anywhere brings people within the bounds of contacts, who come back as they were from
/// the cards that are written of them; or nobody.
extern "C" int LLVMFuzzerTestOneInput(const char *data, std::size_t size)
{
    const QByteArray file(data, qsizetype(size));
    VCardReader reader(file);
    while (const auto card = reader.next())
        check(*card);
    if (const auto card = readMeCard(QString::fromUtf8(file)))
        check(*card);
    return 0;
}
