#include "vcard/CardWording.h"
#include "vcard/ContactCard.h"
#include "vcard/VCardText.h"

using namespace Qt::StringLiterals;

namespace alongside {

namespace {

/// Writes one card.
class Writing
{
public:
    explicit Writing(VCardVersion version) { m_card.version = version; }

    void addText(QStringView name, const QString &text);
    void add(VCardProperty property) { m_card.properties += std::move(property); }
    void addPhone(const ContactPhone &phone, qsizetype position);
    void addEmail(const QString &email, bool first);
    void addPhoto(const QByteArray &jpeg);

    [[nodiscard]] VCard take() { return std::move(m_card); }

private:
    [[nodiscard]] bool isNewest() const { return m_card.version == VCardVersion::V40; }
    void prefer(VCardProperty &property, QStringList types, bool first) const;

    VCard m_card;
};

void Writing::addText(QStringView name, const QString &text)
{
    if (!text.isEmpty())
        add({.name = name.toString(), .value = vcard::escaped(text)});
}

void Writing::prefer(VCardProperty &property, QStringList types, bool first) const
{
    if (first && !isNewest())
        types += u"PREF"_s;
    if (!types.isEmpty())
        property.parameters += {.name = u"TYPE"_s, .values = types};
    if (first && isNewest())
        property.parameters += {.name = u"PREF"_s, .values = {u"1"_s}};
}

void Writing::addPhone(const ContactPhone &phone, qsizetype position)
{
    VCardProperty property{.name = u"TEL"_s, .value = vcard::escaped(phone.number.text())};
    prefer(property, {phone.takesTexts ? u"CELL"_s : u"VOICE"_s}, position == 0);
    const QString hours = vcard::wordsFor(phone.hours);
    if (!hours.isEmpty())
        property.parameters += {.name = vcard::kHours.toString(), .values = {hours}};
    if (!phone.label.isEmpty())
        property.group = u"item%1"_s.arg(position + 1);
    const QString group = property.group;
    add(std::move(property));
    if (!phone.label.isEmpty())
        add({.group = group, .name = u"X-ABLabel"_s, .value = vcard::escaped(phone.label)});
}

void Writing::addEmail(const QString &email, bool first)
{
    VCardProperty property{.name = u"EMAIL"_s, .value = vcard::escaped(email)};
    prefer(property, isNewest() ? QStringList() : QStringList(u"INTERNET"_s), first);
    add(std::move(property));
}

void Writing::addPhoto(const QByteArray &jpeg)
{
    const QString base64 = QString::fromLatin1(jpeg.toBase64());
    if (isNewest())
        add({.name = u"PHOTO"_s, .value = u"data:image/jpeg;base64,"_s + base64});
    else
        add({.name = u"PHOTO"_s,
             .parameters = {{.name = u"ENCODING"_s, .values = {u"b"_s}},
                            {.name = u"TYPE"_s, .values = {u"JPEG"_s}}},
             .value = base64});
}

} // namespace

VCard cardOf(const Contact &contact, VCardVersion version, const CardContents &contents)
{
    Writing card(version);
    card.addText(u"FN", contact.name);
    // Which word of a name is which is not known; version 3.0 wants to be told, though.
    card.add({.name = u"N"_s, .value = u';' + vcard::escaped(contact.name) + u";;;"_s});
    card.addText(u"TITLE", contact.title);
    card.addText(u"ORG", contact.organisation);
    card.addText(vcard::kRole, contact.role == ContactRole::Other ? QString() : vcard::wordFor(contact.role));
    for (qsizetype at = 0; at < contact.phones.size(); ++at)
        card.addPhone(contact.phones.at(at), at);
    for (qsizetype at = 0; at < contact.emails.size(); ++at)
        card.addEmail(contact.emails.at(at), at == 0);
    if (!contact.portal.isEmpty())
        card.add({.name = u"URL"_s, .value = contact.portal.toString(QUrl::FullyEncoded)});
    if (!contact.address.isEmpty())
        card.add({.name = u"ADR"_s, .value = u";;"_s + vcard::escaped(contact.address) + u";;;;"_s});
    if (contents.ownWords) {
        card.addText(u"NOTE", contact.note);
        card.addText(vcard::kCallAbout, contact.callAbout);
        card.addText(vcard::kStarred, contact.starred ? u"1"_s : QString());
    }
    if (!contents.photo.isEmpty())
        card.addPhoto(contents.photo);
    return card.take();
}

} // namespace alongside
