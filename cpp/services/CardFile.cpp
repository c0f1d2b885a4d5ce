#include "services/CardFile.h"

#include "photos/PhotoFormat.h"
#include "photos/PhotoImport.h"
#include "qr/QrReader.h"
#include "vcard/MeCard.h"
#include "vcard/VCardReader.h"

namespace alongside {

namespace {

using Found = std::expected<FoundContacts, CardRefusal>;

/// Collects who is found.
class Finder
{
public:
    Finder(const CardWords &words, const std::atomic_bool &givesUp) : m_words(words), m_givesUp(givesUp) {}

    void readCards(const QByteArray &text);
    void readQrCode(const QString &text);
    [[nodiscard]] bool sawCards() const { return m_seen > 0; }
    [[nodiscard]] Found answer() const;

private:
    void note(const VCard &card);

    const CardWords &m_words;
    const std::atomic_bool &m_givesUp;
    FoundContacts m_found;
    int m_seen = 0;
};

void Finder::note(const VCard &card)
{
    ++m_seen;
    if (auto person = contactOn(card, m_words))
        m_found.people.append({.card = std::make_shared<const ContactCard>(*std::move(person))});
    else
        ++m_found.nobodies;
}

void Finder::readCards(const QByteArray &text)
{
    VCardReader reader(text);
    while (const auto card = m_givesUp || m_seen > kMostCards ? std::nullopt : reader.next())
        note(*card);
}

void Finder::readQrCode(const QString &text)
{
    if (const auto card = readMeCard(text))
        note(*card);
    else
        readCards(text.toUtf8());
}

Found Finder::answer() const
{
    if (m_seen > kMostCards)
        return std::unexpected(CardRefusal::TooMany);
    if (m_found.people.isEmpty())
        return std::unexpected(CardRefusal::Nobody);
    return m_found;
}

Found peopleOnCodes(const QStringList &codes, Finder finder)
{
    for (const QString &code : codes)
        finder.readQrCode(code);
    return finder.sawCards() ? finder.answer() : std::unexpected(CardRefusal::OtherQrCode);
}

Found peopleOnPicture(const QByteArray &file, Finder finder)
{
    const auto photo = importPhoto(file);
    if (!photo)
        return std::unexpected(CardRefusal::OddPicture);
    const QStringList codes = qrTextsIn(decodeStoredPhoto(photo->image(), {}));
    if (codes.isEmpty())
        return std::unexpected(CardRefusal::NoQrCode);
    return peopleOnCodes(codes, std::move(finder));
}

} // namespace

Found peopleIn(const QByteArray &file, const CardWords &words, const std::atomic_bool &givesUp)
{
    Finder finder(words, givesUp);
    if (photoFormatOf(file) != PhotoFormat::Unknown)
        return peopleOnPicture(file, std::move(finder));
    finder.readCards(file);
    return finder.sawCards() ? finder.answer() : std::unexpected(CardRefusal::NoCard);
}

Found peopleInCodes(const QStringList &codes, const CardWords &words, const std::atomic_bool &givesUp)
{
    return peopleOnCodes(codes, Finder(words, givesUp));
}

} // namespace alongside
