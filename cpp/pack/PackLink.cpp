#include "pack/PackLink.h"

#include <QCryptographicHash>
#include <QList>
#include <QUrlQuery>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace alongside {

namespace {

constexpr auto kBegin = "alongside:group?"_L1;
constexpr auto kBeginWithSlashes = "alongside://group?"_L1; // some systems write every link so
constexpr qsizetype kSetLength = 12;                        // hexadecimal digits
constexpr qsizetype kSizeBytes = 4;                         // that qCompress() puts in front

QString setOf(const QByteArray &sent)
{
    return QString::fromLatin1(
        QCryptographicHash::hash(sent, QCryptographicHash::Sha256).toHex().first(kSetLength));
}

QString linkOf(const PackPiece &piece)
{
    return kBegin
           + u"v=1&s=%1&p=%2.%3&d=%4"_s.arg(piece.set, QString::number(piece.number),
                                            QString::number(piece.count), QString::fromLatin1(piece.data));
}

bool isBase64Url(QStringView text)
{
    return std::ranges::all_of(text, [](QChar sign) {
        return sign < QChar(0x80) && (sign.isLetterOrNumber() || sign == u'-' || sign == u'_');
    });
}

bool isHexadecimal(QStringView text)
{
    return std::ranges::all_of(
        text, [](QChar sign) { return (sign >= u'0' && sign <= u'9') || (sign >= u'a' && sign <= u'f'); });
}

} // namespace

QStringList packLinks(const QByteArray &file, qsizetype longest)
{
    const QByteArray sent = qCompress(file, 9).sliced(kSizeBytes);
    const QByteArray data = sent.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
    const PackPiece longestHead{
        .set = setOf(sent), .number = PackPiece::kMost, .count = PackPiece::kMost, .data = {}};
    const qsizetype room = longest - linkOf(longestHead).size();
    if (room <= 0 || sent.size() > kMostSentBytes)
        return {};
    const qsizetype count = (data.size() + room - 1) / room;
    if (count > PackPiece::kMost)
        return {};
    const qsizetype each = (data.size() + count - 1) / count; // all about as large as one another
    QStringList links;
    for (qsizetype number = 1; number <= count; ++number)
        links += linkOf({.set = longestHead.set,
                         .number = int(number),
                         .count = int(count),
                         .data = data.sliced(std::min((number - 1) * each, data.size())).left(each)});
    return links;
}

std::optional<PackPiece> readPackLink(const QString &link)
{
    const QString trimmed = link.trimmed();
    const bool hasSlashes = trimmed.startsWith(kBeginWithSlashes, Qt::CaseInsensitive);
    if (!hasSlashes && !trimmed.startsWith(kBegin, Qt::CaseInsensitive))
        return std::nullopt;
    if (trimmed.size() > kLongestPackLink + kBeginWithSlashes.size() || trimmed.contains(u'%'))
        return std::nullopt;
    const QUrlQuery query(trimmed.sliced(hasSlashes ? kBeginWithSlashes.size() : kBegin.size()));
    const QString set = query.queryItemValue(u"s"_s);
    const QString data = query.queryItemValue(u"d"_s);
    const QStringList place = query.queryItemValue(u"p"_s).split(u'.');
    if (query.queryItemValue(u"v"_s) != "1"_L1 || set.size() != kSetLength || !isHexadecimal(set)
        || data.isEmpty() || !isBase64Url(data) || place.size() != 2)
        return std::nullopt;
    const PackPiece piece{
        .set = set, .number = place[0].toInt(), .count = place[1].toInt(), .data = data.toLatin1()};
    const bool isPlace = piece.count >= 1 && piece.count <= PackPiece::kMost && piece.number >= 1
                         && piece.number <= piece.count;
    return isPlace ? std::optional(piece) : std::nullopt;
}

bool PackPieces::add(const PackPiece &piece)
{
    if (!m_pieces.isEmpty() && m_pieces.first().set != piece.set)
        m_pieces.clear();
    if (!m_pieces.isEmpty() && m_pieces.first().count != piece.count)
        return false;
    const auto place = std::ranges::lower_bound(m_pieces, piece.number, {}, &PackPiece::number);
    if (place != m_pieces.end() && place->number == piece.number)
        return *place == piece;
    m_pieces.insert(place, piece);
    return true;
}

QList<int> PackPieces::missing() const
{
    QList<int> numbers;
    for (int number = 1; number <= count(); ++number) {
        if (!std::ranges::contains(m_pieces, number, &PackPiece::number))
            numbers += number;
    }
    return numbers;
}

std::optional<QByteArray> PackPieces::file(qsizetype most) const
{
    if (!isWhole())
        return std::nullopt;
    QByteArray data;
    for (const PackPiece &piece : m_pieces)
        data += piece.data;
    const auto sent = QByteArray::fromBase64Encoding(data, QByteArray::Base64UrlEncoding
                                                               | QByteArray::AbortOnBase64DecodingErrors);
    // The sum first: what was cut off or mistyped is never unpacked.
    if (!sent || (*sent).size() > kMostSentBytes || setOf(*sent) != m_pieces.first().set)
        return std::nullopt;
    QByteArray file = qUncompress(QByteArray(kSizeBytes, '\0') + *sent);
    if (file.isEmpty() || file.size() > most)
        return std::nullopt;
    return file;
}

} // namespace alongside
