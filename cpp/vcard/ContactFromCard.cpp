#include "vcard/CardWording.h"
#include "vcard/ContactCard.h"
#include "vcard/VCardText.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace alongside {

namespace {

QString joined(QStringList parts, const QString &separator)
{
    for (QString &part : parts)
        part = part.trimmed();
    parts.removeAll(QString());
    return parts.join(separator);
}

QString lineOf(const VCardProperty *property)
{
    return property ? vcard::unescaped(property->value).simplified() : QString();
}

// "1971-04-12", or "04-12" of a year that nobody said; as it is written if it is another way to say it.
QString dayOf(const VCardProperty &property)
{
    constexpr qsizetype whole = 8;
    constexpr qsizetype yearless = 4;
    QString text = lineOf(&property);
    QString digits = text.section(u'T', 0, 0);
    const bool startsWithMonth = digits.startsWith(u"--");
    digits.remove(u'-');
    const bool isNumber =
        std::ranges::all_of(digits, [](QChar sign) { return sign >= u'0' && sign <= u'9'; });
    if (!isNumber || digits.size() != (startsWithMonth ? yearless : whole))
        return text;
    const QString day = digits.last(yearless).insert(2, u'-');
    // Apple writes any year, and says so.
    const bool saysNoYear = startsWithMonth || !property.values(u"X-APPLE-OMIT-YEAR").isEmpty();
    return saysNoYear ? day : digits.first(yearless) + u'-' + day;
}

/// Reads one card.
class Reading
{
public:
    Reading(const VCard &card, const CardWords &words) : m_card(card), m_words(words)
    {
        m_found.isCut = !card.isWhole;
    }

    [[nodiscard]] std::optional<ContactCard> read();

private:
    [[nodiscard]] QList<const VCardProperty *> all(QStringView name) const;
    [[nodiscard]] QString fullName() const;
    [[nodiscard]] QString labelOf(const VCardProperty &property) const;
    [[nodiscard]] QString fitted(QString text, qsizetype most);

    void readNames();
    void readPhones();
    void readPhone(const VCardProperty &property);
    void readEmails();
    void readLinks();
    void readAddresses();
    void readNote();
    void readOwn();
    void readRest();
    void nameWhoHasNone();
    void addToNote(const QString &text);

    const VCard &m_card;
    const CardWords &m_words;
    ContactCard m_found;
};

std::optional<ContactCard> Reading::read()
{
    const bool isGroup = lineOf(m_card.find(u"KIND")).toLower() == u"group"
                         || lineOf(m_card.find(u"X-ADDRESSBOOKSERVER-KIND")).toLower() == u"group";
    if (isGroup)
        return std::nullopt;
    readNames();
    readNote();
    readPhones();
    readEmails();
    readLinks();
    readAddresses();
    readOwn();
    readRest();
    nameWhoHasNone();
    m_found.contact.note = fitted(m_found.contact.note.trimmed(), contact::kLongestNote);
    for (const VCardProperty *photo : all(u"PHOTO")) {
        if (m_found.photo.isEmpty())
            m_found.photo = photo->data;
    }
    if (!contact::checked(m_found.contact))
        return std::nullopt;
    return std::move(m_found);
}

// Those the card names first are first.
QList<const VCardProperty *> Reading::all(QStringView name) const
{
    QList<const VCardProperty *> found;
    for (const VCardProperty &property : m_card.properties) {
        if (property.name == name)
            found += &property;
    }
    std::ranges::stable_sort(found, std::ranges::greater(), &VCardProperty::isPreferred);
    return found;
}

QString Reading::fitted(QString text, qsizetype most)
{
    if (text.size() <= most)
        return text;
    m_found.isCut = true;
    text.truncate(most);
    if (text.back().isHighSurrogate())
        text.chop(1);
    return text.trimmed();
}

QString Reading::fullName() const
{
    const QString whole = lineOf(m_card.find(u"FN"));
    const VCardProperty *parts = m_card.find(u"N");
    if (!whole.isEmpty() || !parts)
        return whole.isEmpty() ? lineOf(m_card.find(u"NICKNAME")) : whole;
    const QStringList in = vcard::split(parts->value, u';');
    return joined({in.value(3), in.value(1), in.value(2), in.value(0), in.value(4)}, u" "_s).simplified();
}

void Reading::readNames()
{
    Contact &contact = m_found.contact;
    contact.name = fitted(fullName(), contact::kLongestLine);
    const QString title = lineOf(m_card.find(u"TITLE"));
    const QString role = lineOf(m_card.find(u"ROLE"));
    contact.title = fitted(joined({title, role == title ? QString() : role}, u", "_s), contact::kLongestLine);
    if (const VCardProperty *organisation = m_card.find(u"ORG"))
        contact.organisation = fitted(joined(vcard::split(organisation->value, u';'), u", "_s).simplified(),
                                      contact::kLongestLine);
}

QString Reading::labelOf(const VCardProperty &property) const
{
    for (const VCardProperty &label : m_card.properties) {
        const bool isOwn =
            label.name == vcard::kLabel && label.group == property.group && !label.group.isEmpty();
        const QString text = isOwn ? lineOf(&label) : QString();
        // Apple writes words it translates itself as _$!<Work>!$_.
        if (!text.isEmpty() && !text.startsWith(u"_$!<"))
            return text;
    }
    if (property.hasType(u"fax"))
        return m_words.fax;
    if (property.hasType(u"pager"))
        return m_words.pager;
    if (property.hasType(u"work"))
        return m_words.work;
    return property.hasType(u"home") ? m_words.home : QString();
}

void Reading::readPhones()
{
    for (const VCardProperty *phone : all(u"TEL"))
        readPhone(*phone);
}

// "555 0100 x12" is a number and what to press after it.
void Reading::readPhone(const VCardProperty &property)
{
    QString text = lineOf(&property);
    if (text.startsWith(u"tel:", Qt::CaseInsensitive))
        text = QString::fromUtf8(QByteArray::fromPercentEncoding(text.sliced(4).toUtf8()));
    if (text.isEmpty())
        return;
    QString label = labelOf(property);
    auto number = PhoneNumber::fromTyped(text);
    const auto after =
        std::ranges::find_if(text, [](QChar sign) { return QStringView(u"xX,;pPwW#*eE").contains(sign); });
    if (!number && after != text.end()) {
        const qsizetype at = after - text.begin();
        number = PhoneNumber::fromTyped(text.first(at));
        label = joined({label, text.sliced(at).remove(u';').simplified()}, u" "_s);
    }
    if (!number || m_found.contact.phones.size() == contact::kMostPhones) {
        m_found.hasOddNumber = true;
        addToNote(joined({labelOf(property), text}, u" "_s));
        return;
    }
    m_found.contact.phones.append({.number = *number,
                                   .label = fitted(label, contact::kLongestLine),
                                   .hours = vcard::hoursFrom(property.values(vcard::kHours).value(0)),
                                   .takesTexts = property.hasType(u"cell") || property.hasType(u"text")});
}

void Reading::readEmails()
{
    QStringList &emails = m_found.contact.emails;
    for (const VCardProperty *property : all(u"EMAIL")) {
        QString email = lineOf(property);
        if (email.startsWith(u"mailto:", Qt::CaseInsensitive))
            email = email.sliced(7);
        if (email.isEmpty() || emails.contains(email))
            continue;
        if (contact::isEmail(email) && emails.size() < contact::kMostEmails) {
            emails += email;
            continue;
        }
        m_found.hasOddNumber = true;
        addToNote(email);
    }
}

// One address is opened with a touch: it has to be safe. Others on the web are words in the note.
void Reading::readLinks()
{
    for (const VCardProperty *property : all(u"URL")) {
        const QString text = lineOf(property);
        if (text.isEmpty())
            continue;
        const QUrl bare(text);
        const QUrl whole = bare.scheme().isEmpty() ? QUrl(u"https://"_s + text) : bare;
        const QUrl link(whole.toString(QUrl::FullyEncoded)); // as it will be read from a card of ours
        const bool isWeb = link.isValid() && (link.scheme() == u"https" || link.scheme() == u"http")
                           && !link.host().isEmpty();
        if (contact::isPortal(link) && m_found.contact.portal.isEmpty())
            m_found.contact.portal = link;
        else if (isWeb)
            addToNote(text);
        else
            m_found.hasOddLink = true;
    }
}

void Reading::readAddresses()
{
    for (const VCardProperty *property : all(u"ADR")) {
        const QStringList in = vcard::split(property->value, u';');
        const QString town = joined({in.value(3), in.value(4), in.value(5)}, u" "_s);
        const QString address = joined({in.value(0), in.value(1), in.value(2), town, in.value(6)}, u"\n"_s);
        if (m_found.contact.address.isEmpty())
            m_found.contact.address = fitted(address, contact::kLongestText);
        else if (!address.isEmpty() && address != m_found.contact.address)
            addToNote(address);
    }
    if (m_found.contact.address.isEmpty() && m_card.find(u"LABEL"))
        m_found.contact.address =
            fitted(vcard::unescaped(m_card.find(u"LABEL")->value).trimmed(), contact::kLongestText);
}

void Reading::readNote()
{
    for (const VCardProperty *property : all(u"NOTE"))
        addToNote(vcard::unescaped(property->value));
}

void Reading::readOwn()
{
    Contact &contact = m_found.contact;
    contact.role = vcard::roleFrom(lineOf(m_card.find(vcard::kRole)));
    contact.starred = lineOf(m_card.find(vcard::kStarred)) == u"1";
    if (const VCardProperty *about = m_card.find(vcard::kCallAbout))
        contact.callAbout = fitted(vcard::unescaped(about->value), contact::kLongestText);
}

// What there is no place for is in the note.
void Reading::readRest()
{
    const auto add = [this](const QString &word, const QString &text) {
        if (!text.isEmpty() && text != m_found.contact.name)
            addToNote(joined({word, text}, u": "_s));
    };
    for (const VCardProperty *name : all(u"NICKNAME"))
        add(m_words.nickname, lineOf(name));
    for (const VCardProperty *birthday : all(u"BDAY"))
        add(m_words.birthday, dayOf(*birthday));
    for (const VCardProperty *messages : all(u"IMPP"))
        add({}, lineOf(messages));
}

void Reading::nameWhoHasNone()
{
    Contact &contact = m_found.contact;
    if (!contact.name.isEmpty())
        return;
    if (!contact.organisation.isEmpty())
        contact.name = std::exchange(contact.organisation, QString());
    else if (!contact.emails.isEmpty())
        contact.name = contact.emails.constFirst().first(
            std::min(contact.emails.constFirst().size(), qsizetype(contact::kLongestLine)));
    else if (!contact.phones.isEmpty())
        contact.name = contact.phones.constFirst().number.text();
}

void Reading::addToNote(const QString &text)
{
    QString &note = m_found.contact.note;
    if (text.trimmed().isEmpty())
        return;
    if (!note.isEmpty())
        note += u'\n';
    note += text;
}

} // namespace

std::optional<ContactCard> contactOn(const VCard &card, const CardWords &words)
{
    return Reading(card, words).read();
}

} // namespace alongside
