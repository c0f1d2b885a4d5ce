#include "vcard/VCardHead.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace alongside::vcard {

namespace {

constexpr qsizetype kMostHeadBytes = 4096;
constexpr qsizetype kMostParameters = 64;

// Where the head ends. Version 2.1 has no quotes, so one alone may not hide the colon.
qsizetype colonIn(QByteArrayView line)
{
    bool quoted = false;
    for (qsizetype at = 0; at < line.size(); ++at) {
        if (line[at] == '"')
            quoted = !quoted;
        else if (line[at] == ':' && !quoted)
            return at;
    }
    return line.indexOf(':');
}

QStringList splitOutsideQuotes(QStringView text, QChar separator)
{
    QStringList parts{QString()};
    bool quoted = false;
    for (const QChar sign : text) {
        if (sign == u'"')
            quoted = !quoted;
        if (sign == separator && !quoted)
            parts += QString();
        else
            parts.last() += sign;
    }
    return parts;
}

// RFC 6868: what a quoted value cannot hold.
QString withoutQuotes(QString value)
{
    value.remove(u'"');
    value.replace(u"^n"_s, u"\n"_s).replace(u"^'"_s, u"\""_s).replace(u"^^"_s, u"^"_s);
    return value.trimmed();
}

// Version 2.1 writes values without saying of what.
QString nameFor(const QString &bareValue)
{
    static const QStringList encodings{u"QUOTED-PRINTABLE"_s, u"BASE64"_s, u"B"_s, u"8BIT"_s, u"7BIT"_s};
    static const QStringList places{u"INLINE"_s, u"URL"_s, u"URI"_s, u"CID"_s, u"CONTENT-ID"_s};
    if (encodings.contains(bareValue, Qt::CaseInsensitive))
        return u"ENCODING"_s;
    return places.contains(bareValue, Qt::CaseInsensitive) ? u"VALUE"_s : u"TYPE"_s;
}

VCardParameter readParameter(const QString &text)
{
    const qsizetype equals = text.indexOf(u'=');
    const QString values = equals < 0 ? text : text.sliced(equals + 1);
    if (values.isEmpty()) // "CELL=", as some programs turn 2.1 into 3.0
        return {.name = u"TYPE"_s, .values = {withoutQuotes(text.chopped(1))}};
    VCardParameter parameter;
    for (const QString &value : splitOutsideQuotes(values, u',')) {
        // Apple writes several types into one pair of quotes.
        const QString unquoted = withoutQuotes(value);
        parameter.values += unquoted.split(u',', Qt::SkipEmptyParts);
    }
    parameter.name = equals < 0 ? nameFor(parameter.values.value(0)) : text.first(equals).trimmed().toUpper();
    return parameter;
}

bool isName(QStringView text)
{
    return !text.isEmpty() && std::ranges::all_of(text, [](QChar sign) {
        return (sign.unicode() < 0x80 && sign.isLetterOrNumber()) || sign == u'-' || sign == u'_';
    });
}

VCardEncoding encodingOf(const VCardProperty &property)
{
    for (const QString &name : property.values(u"ENCODING")) {
        // "QUOTED" alone was written by Dolibarr.
        if (name.startsWith(u"QUOTED", Qt::CaseInsensitive) || name.compare(u"Q", Qt::CaseInsensitive) == 0)
            return VCardEncoding::QuotedPrintable;
        if (name.compare(u"BASE64", Qt::CaseInsensitive) == 0 || name.compare(u"B", Qt::CaseInsensitive) == 0)
            return VCardEncoding::Base64;
    }
    return VCardEncoding::Plain;
}

} // namespace

std::optional<VCardHead> readHead(QByteArrayView line)
{
    const qsizetype colon = colonIn(line.first(std::min(line.size(), kMostHeadBytes)));
    if (colon < 0)
        return std::nullopt;
    const QStringList parts = splitOutsideQuotes(QString::fromUtf8(line.first(colon)), u';');
    const QString name = parts.constFirst().trimmed();
    const qsizetype dot = name.lastIndexOf(u'.');
    if (!isName(QStringView(name).sliced(dot + 1)))
        return std::nullopt;

    VCardHead head;
    head.property.group = dot > 0 ? name.first(dot).toLower() : QString();
    head.property.name = name.sliced(dot + 1).toUpper();
    const qsizetype parameters = std::min(parts.size(), kMostParameters);
    for (qsizetype at = 1; at < parameters; ++at) {
        if (!parts.at(at).trimmed().isEmpty())
            head.property.parameters += readParameter(parts.at(at).trimmed());
    }
    head.encoding = encodingOf(head.property);
    head.charset = head.property.values(u"CHARSET").value(0);
    head.valueStart = colon + 1;
    return head;
}

} // namespace alongside::vcard
