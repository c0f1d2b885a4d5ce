#include "domain/Contact.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace alongside::contact {

namespace {

bool isBreak(QChar character)
{
    return character.category() == QChar::Other_Control || character == QChar::LineSeparator
           || character == QChar::ParagraphSeparator;
}

// Signs that turn the text behind them round: what is read would not be what is opened.
bool turnsText(QChar character)
{
    const char16_t code = character.unicode();
    return (code >= 0x202a && code <= 0x202e) || (code >= 0x2066 && code <= 0x2069);
}

bool isLine(const QString &text)
{
    return text.size() <= kLongestLine && std::ranges::none_of(text, isBreak);
}

Result<void> checked(const QList<ContactPhone> &phones)
{
    if (phones.size() > kMostPhones)
        return fail(ErrorCode::InvalidValue, u"too many telephones"_s);
    for (const ContactPhone &phone : phones) {
        if (!isLine(phone.label))
            return fail(ErrorCode::InvalidValue, u"a telephone with too many words"_s);
        if (auto hours = callhours::checked(phone.hours); !hours)
            return hours;
    }
    return {};
}

} // namespace

std::optional<ContactRole> roleOf(int stored)
{
    if (stored < std::to_underlying(ContactRole::Oncologist)
        || stored > std::to_underlying(ContactRole::Other))
        return std::nullopt;
    return ContactRole(stored);
}

bool isCare(ContactRole role)
{
    return role < ContactRole::Insurance;
}

bool isEmail(const QString &text)
{
    const auto isPlain = [](QChar character) {
        return character.isPrint() && !character.isSpace()
               && !QStringView(u",;:<>()[]\\\"?&").contains(character);
    };
    const qsizetype at = text.indexOf(u'@');
    return text.size() <= kLongestEmail && at > 0 && at < text.size() - 1 && text.lastIndexOf(u'@') == at
           && std::ranges::all_of(text, isPlain);
}

bool isPortal(const QUrl &link)
{
    return link.isValid() && link.scheme() == u"https" && !link.host().isEmpty() && link.userInfo().isEmpty()
           && link.toString(QUrl::FullyEncoded).size() <= kLongestLink
           && std::ranges::none_of(link.toString(), turnsText);
}

Result<void> checked(const Contact &contact)
{
    if (contact.name.trimmed().isEmpty())
        return fail(ErrorCode::InvalidValue, u"a contact without a name"_s);
    if (!isLine(contact.name) || !isLine(contact.title) || !isLine(contact.organisation)
        || contact.address.size() > kLongestText || contact.callAbout.size() > kLongestText
        || contact.note.size() > kLongestNote)
        return fail(ErrorCode::InvalidValue, u"a contact with too many words"_s);
    if (contact.emails.size() > kMostEmails || !std::ranges::all_of(contact.emails, isEmail))
        return fail(ErrorCode::InvalidValue, u"not an e-mail address"_s);
    if (!contact.portal.isEmpty() && !isPortal(contact.portal))
        return fail(ErrorCode::InvalidValue, u"not the address of a portal"_s);
    return checked(contact.phones);
}

} // namespace alongside::contact
