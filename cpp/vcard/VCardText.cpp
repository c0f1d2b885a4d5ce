#include "vcard/VCardText.h"

namespace alongside::vcard {

namespace {

QChar meaningOf(QChar escapedSign)
{
    return escapedSign == u'n' || escapedSign == u'N' ? QChar(u'\n') : escapedSign;
}

bool isEscapable(QChar sign)
{
    return QStringView(u"\\,;:nN").contains(sign);
}

} // namespace

QString unescaped(QStringView value)
{
    return split(value, QChar()).constFirst();
}

QStringList split(QStringView value, QChar separator)
{
    QStringList parts{QString()};
    for (qsizetype at = 0; at < value.size(); ++at) {
        const QChar sign = value[at];
        if (sign == u'\\' && at + 1 < value.size() && isEscapable(value[at + 1]))
            parts.last() += meaningOf(value[++at]);
        else if (!separator.isNull() && sign == separator)
            parts += QString();
        else
            parts.last() += sign;
    }
    return parts;
}

QString escaped(const QString &text)
{
    QString value;
    value.reserve(text.size());
    for (const QChar sign : text) {
        if (sign == u'\n') {
            value += u"\\n";
            continue;
        }
        if (sign == u'\r')
            continue;
        if (sign == u'\\' || sign == u',' || sign == u';')
            value += u'\\';
        value += sign;
    }
    return value;
}

} // namespace alongside::vcard
