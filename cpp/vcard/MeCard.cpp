#include "vcard/MeCard.h"

#include "vcard/VCardCharset.h"
#include "vcard/VCardReader.h"
#include "vcard/VCardText.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace alongside {

namespace {

constexpr std::array<QStringView, 9> kKnown{u"N",    u"TEL",      u"EMAIL", u"URL",  u"ADR",
                                            u"NOTE", u"NICKNAME", u"ORG",   u"TITLE"};

// The fields as they are written, escapes in place.
QStringList fieldsOf(QStringView text)
{
    QStringList fields{QString()};
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (text[at] == u';') {
            fields += QString();
            continue;
        }
        fields.last() += text[at];
        if (text[at] == u'\\' && at + 1 < text.size())
            fields.last() += text[++at];
    }
    return fields;
}

VCardProperty propertyOf(const QString &name, const QString &value)
{
    if (name == u"N") { // family name, comma, given name
        const QStringList parts = vcard::split(value, u',');
        return {.name = name,
                .value = vcard::escaped(parts.value(0)) + u';' + vcard::escaped(parts.mid(1).join(u' '))};
    }
    if (name == u"ADR")
        return {.name = name, .value = u";;"_s + vcard::escaped(vcard::unescaped(value)) + u";;;;"_s};
    return {.name = name, .value = value};
}

} // namespace

std::optional<VCard> readMeCard(const QString &text)
{
    constexpr QStringView start = u"MECARD:";
    if (!text.startsWith(start, Qt::CaseInsensitive) || text.size() > VCardReader::kMostTextBytes)
        return std::nullopt;
    VCard card;
    const QString shown = vcard::decoded(text.toUtf8(), {});
    for (const QString &field : fieldsOf(QStringView(shown).sliced(start.size()))) {
        const QString name = field.section(u':', 0, 0).trimmed().toUpper();
        const bool isKnown = std::ranges::contains(kKnown, name);
        if (isKnown && card.properties.size() < VCardReader::kMostProperties)
            card.properties += propertyOf(name, field.section(u':', 1));
    }
    return card;
}

} // namespace alongside
