#include "vcard/VCardCharset.h"

#include <QStringDecoder>
#include <QStringList>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace alongside::vcard {

namespace {

// What Windows-1252 has where Latin-1 has controls (the WHATWG's index of it).
constexpr std::array<char16_t, 32> kWindows1252{
    0x20ac, 0x81,   0x201a, 0x0192, 0x201e, 0x2026, 0x2020, 0x2021, 0x02c6, 0x2030, 0x0160,
    0x2039, 0x0152, 0x8d,   0x017d, 0x8f,   0x90,   0x2018, 0x2019, 0x201c, 0x201d, 0x2022,
    0x2013, 0x2014, 0x02dc, 0x2122, 0x0161, 0x203a, 0x0153, 0x9d,   0x017e, 0x0178,
};

QString fromWindows1252(const QByteArray &bytes)
{
    constexpr char16_t first = 0x80;
    QString text = QString::fromLatin1(bytes);
    for (QChar &sign : text) {
        if (sign.unicode() >= first && sign.unicode() < first + kWindows1252.size())
            sign = kWindows1252.at(sign.unicode() - first);
    }
    return text;
}

bool isWesternOrUtf8(const QString &charset)
{
    static const QStringList names{u"UTF-8"_s,      u"UTF8"_s,   u"US-ASCII"_s,    u"ASCII"_s,
                                   u"ISO-8859-1"_s, u"LATIN1"_s, u"WINDOWS-1252"_s};
    return charset.isEmpty() || names.contains(charset, Qt::CaseInsensitive);
}

// Null if this device does not know \a charset, or \a bytes cannot be that.
QString fromNamed(const QByteArray &bytes, const QString &charset)
{
    QStringDecoder decoder(charset.toUtf8().constData());
    if (!decoder.isValid())
        return {};
    const QString text = decoder(bytes);
    return decoder.hasError() ? QString() : text;
}

bool isAscii(const QByteArray &bytes)
{
    return std::ranges::all_of(bytes, [](char byte) { return quint8(byte) < 0x80; });
}

bool isUnwanted(QChar sign)
{
    if (sign == u'\n' || sign == u'\t')
        return false;
    const char16_t code = sign.unicode();
    const bool turnsText = (code >= 0x202a && code <= 0x202e) || (code >= 0x2066 && code <= 0x2069);
    const bool breaksLines = code == 0x2028 || code == 0x2029;
    return sign.category() == QChar::Other_Control || turnsText || breaksLines || code == 0xfeff;
}

QString fromBytes(const QByteArray &bytes, const QString &charset)
{
    const bool isUtf8 = bytes.isValidUtf8();
    if (isUtf8 && !isAscii(bytes))
        return QString::fromUtf8(bytes);
    if (!isWesternOrUtf8(charset)) {
        const QString text = fromNamed(bytes, charset);
        if (!text.isNull())
            return text;
    }
    return isUtf8 ? QString::fromUtf8(bytes) : fromWindows1252(bytes);
}

} // namespace

QByteArray inUtf8(const QByteArray &file)
{
    const auto converted = [&file](QStringConverter::Encoding encoding) {
        const QString text = QStringDecoder(encoding)(file);
        return text.toUtf8();
    };
    if (file.startsWith("\xff\xfe"_ba) || file.startsWith("B\0E\0"_ba))
        return converted(QStringConverter::Utf16LE);
    if (file.startsWith("\xfe\xff"_ba) || file.startsWith("\0B\0E"_ba))
        return converted(QStringConverter::Utf16BE);
    return file.startsWith("\xef\xbb\xbf"_ba) ? file.sliced(3) : file;
}

QString decoded(const QByteArray &bytes, const QString &charset)
{
    QString text = fromBytes(bytes, charset);
    text.replace(u"\r\n"_s, u"\n"_s);
    text.replace(u'\r', u'\n');
    text.removeIf(isUnwanted);
    return text;
}

} // namespace alongside::vcard
