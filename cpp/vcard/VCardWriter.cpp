#include "vcard/VCardWriter.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace alongside {

namespace {

// What would end a parameter is quoted; what a quoted one cannot hold is written as in RFC 6868,
// which version 3.0 has no word for.
QString parameterValue(QString value, VCardVersion version)
{
    if (version == VCardVersion::V40)
        value.replace(u"^"_s, u"^^"_s).replace(u"\""_s, u"^'"_s).replace(u"\n"_s, u"^n"_s);
    else
        value.replace(u'"', u'\'').replace(u'\n', u' ');
    const bool needsQuotes = std::ranges::any_of(value, [](QChar sign) {
        return QStringView(u",;:").contains(sign) || sign.unicode() >= 0x80 || sign == u' ';
    });
    return needsQuotes ? u'"' + value + u'"' : value;
}

QString lineOf(const VCardProperty &property, VCardVersion version)
{
    QString line = property.group.isEmpty() ? property.name : property.group + u'.' + property.name;
    for (const VCardParameter &parameter : property.parameters) {
        QStringList values;
        for (const QString &value : parameter.values)
            values += parameterValue(value, version);
        line += u';' + parameter.name + u'=' + values.join(u',');
    }
    return line + u':' + property.value;
}

// Never within a character.
void writeFolded(QByteArray &file, const QByteArray &line)
{
    constexpr qsizetype most = 75;
    const auto isRest = [](char byte) {
        return (quint8(byte) & 0xc0) == 0x80;
    };
    for (qsizetype from = 0; from < line.size();) {
        if (from > 0)
            file += ' ';
        qsizetype to = std::min(line.size(), from + most - (from > 0 ? 1 : 0));
        while (to < line.size() && isRest(line[to]))
            --to;
        file += QByteArrayView(line).sliced(from, to - from);
        file += "\r\n";
        from = to;
    }
}

} // namespace

QByteArray writeVCard(const VCard &card)
{
    QByteArray file = "BEGIN:VCARD\r\nVERSION:"_ba;
    file += card.version == VCardVersion::V40 ? "4.0\r\n" : "3.0\r\n";
    for (const VCardProperty &property : card.properties)
        writeFolded(file, lineOf(property, card.version).toUtf8());
    return file + "END:VCARD\r\n";
}

} // namespace alongside
