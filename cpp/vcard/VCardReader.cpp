#include "vcard/VCardReader.h"

#include "vcard/VCardCharset.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace alongside {

using vcard::VCardEncoding;

namespace {

bool startsWith(QByteArrayView text, QByteArrayView start)
{
    return text.size() >= start.size() && text.first(start.size()).compare(start, Qt::CaseInsensitive) == 0;
}

// What may be written as an address that holds the data itself.
bool holdsData(const QString &property)
{
    return property == u"PHOTO" || property == u"LOGO" || property == u"SOUND" || property == u"KEY";
}

bool isFolded(QByteArrayView line)
{
    return line.startsWith(' ') || line.startsWith('\t');
}

bool is(QByteArrayView line, QByteArrayView words)
{
    return line.trimmed().compare(words, Qt::CaseInsensitive) == 0;
}

bool isBegin(QByteArrayView line)
{
    return is(line, "BEGIN:VCARD");
}

bool isEnd(QByteArrayView line)
{
    return is(line, "END:VCARD");
}

bool isBase64(QByteArrayView line)
{
    return !line.isEmpty() && std::ranges::all_of(line, [](char byte) {
        return (byte >= '0' && byte <= '9') || (byte >= 'A' && byte <= 'Z') || (byte >= 'a' && byte <= 'z')
               || byte == '+' || byte == '/' || byte == '=' || byte == ' ';
    });
}

bool endsSoftly(QByteArrayView line)
{
    return line.trimmed().endsWith('=');
}

int hexDigit(char byte)
{
    if (byte >= '0' && byte <= '9')
        return byte - '0';
    const char small = char(byte | 0x20);
    return small >= 'a' && small <= 'f' ? small - 'a' + 10 : -1;
}

// RFC 2045, 6.7, once: what is written twice stays as it was before the second time.
QByteArray fromQuotedPrintable(QByteArrayView text)
{
    QByteArray bytes;
    bytes.reserve(text.size());
    for (qsizetype at = 0; at < text.size(); ++at) {
        const bool isCode = text[at] == '=' && at + 2 < text.size() && hexDigit(text[at + 1]) >= 0
                            && hexDigit(text[at + 2]) >= 0;
        if (isCode) {
            bytes += char(hexDigit(text[at + 1]) * 16 + hexDigit(text[at + 2]));
            at += 2;
        } else {
            bytes += text[at];
        }
    }
    return bytes;
}

QByteArray fromBase64(const QByteArray &text)
{
    if (!startsWith(text, "data:"))
        return QByteArray::fromBase64(text);
    const qsizetype comma = text.indexOf(',');
    const bool isPacked = comma > 0 && text.first(comma).toLower().endsWith(";base64");
    return isPacked ? QByteArray::fromBase64(text.sliced(comma + 1)) : QByteArray();
}

// Adds as much of \a more as a text may have; the rest is read over.
void append(QByteArray &text, QByteArrayView more)
{
    // One byte above shows that it was too much.
    const qsizetype room = VCardReader::kMostTextBytes + 1 - text.size();
    text += more.first(std::min(more.size(), std::max(room, qsizetype(0))));
}

// Without a character of UTF-8 that is cut in two.
void cut(QByteArray &text)
{
    text.truncate(VCardReader::kMostTextBytes);
    const auto isRest = [](char byte) {
        return (quint8(byte) & 0xc0) == 0x80;
    };
    for (int step = 0; step < 3 && !text.isEmpty() && isRest(text.back()); ++step)
        text.chop(1);
    if (!text.isEmpty() && quint8(text.back()) >= 0xc0)
        text.chop(1);
}

VCardVersion versionOf(QStringView value)
{
    if (value.startsWith(u"2"))
        return VCardVersion::V21;
    return value.startsWith(u"4") ? VCardVersion::V40 : VCardVersion::V30;
}

} // namespace

VCardReader::VCardReader(const QByteArray &file) : m_file(vcard::inUtf8(file)), m_lines(m_file) {}

std::optional<VCard> VCardReader::next()
{
    while (!m_lines.isAtEnd() && !isBegin(m_lines.peek()))
        m_lines.take();
    if (m_lines.isAtEnd())
        return std::nullopt;
    m_lines.take();
    m_card = VCard();
    while (!m_lines.isAtEnd() && !isBegin(m_lines.peek())) {
        if (isEnd(m_lines.peek())) {
            m_lines.take();
            return std::move(m_card);
        }
        readLine();
    }
    m_card.isWhole = false;
    return std::move(m_card);
}

void VCardReader::readLine()
{
    QByteArrayView line = m_lines.take();
    if (m_card.properties.size() == kMostProperties) {
        m_card.isWhole = false;
        return;
    }
    QByteArray joined;
    if (!line.contains(':') && isFolded(m_lines.peek())) {
        joined = wholeHead(line);
        line = joined;
    }
    if (auto head = vcard::readHead(line))
        read(std::move(*head), line);
    else
        addToNote(line);
}

// A head can be folded as well.
QByteArray VCardReader::wholeHead(QByteArrayView start)
{
    QByteArray line;
    append(line, start);
    bool isWhole = false;
    while (!isWhole && line.size() < kMostTextBytes && isFolded(m_lines.peek())) {
        const QByteArrayView more = m_lines.take().sliced(1);
        isWhole = more.contains(':');
        append(line, more);
    }
    return line;
}

void VCardReader::read(Head head, QByteArrayView line)
{
    const QByteArrayView start = line.sliced(head.valueStart);
    VCardProperty property = std::move(head.property);
    const bool isDataUrl = holdsData(property.name) && startsWith(start.trimmed(), "data:");
    if (head.encoding == VCardEncoding::Base64 || isDataUrl) {
        property.data = fromBase64(base64Value(start));
        keep(std::move(property));
        return;
    }
    const bool claimsUtf8 = head.charset.compare(u"UTF-8", Qt::CaseInsensitive) == 0;
    QByteArray value =
        head.encoding == VCardEncoding::QuotedPrintable ? quotedValue(start, claimsUtf8) : plainValue(start);
    if (value.size() > kMostTextBytes) {
        cut(value);
        m_card.isWhole = false;
    }
    property.value = vcard::decoded(value, head.charset);
    keep(std::move(property));
}

void VCardReader::keep(VCardProperty property)
{
    if (property.name == u"VERSION") {
        m_card.version = versionOf(property.value.trimmed());
        return;
    }
    const bool opensCard = property.name == u"AGENT"
                           && !property.value.contains(u"END:VCARD"_s, Qt::CaseInsensitive)
                           && (isBegin(property.value.toUtf8())
                               || (property.value.trimmed().isEmpty() && isBegin(m_lines.peek())));
    if (opensCard) {
        if (property.value.trimmed().isEmpty())
            m_lines.take();
        skipNestedCard();
        property.value.clear();
    }
    m_card.properties += std::move(property);
}

// Cards of assistants can be in cards of assistants.
void VCardReader::skipNestedCard()
{
    for (qsizetype depth = 1; depth > 0 && !m_lines.isAtEnd();) {
        const QByteArrayView line = m_lines.take();
        if (isEnd(line))
            --depth;
        else if (isBegin(line) || is(line, "AGENT:BEGIN:VCARD"))
            ++depth;
    }
}

// Notes are written with line breaks as they are by programs that do not know better.
void VCardReader::addToNote(QByteArrayView line)
{
    if (m_card.properties.isEmpty() || m_card.properties.constLast().name != u"NOTE") {
        m_card.isWhole = m_card.isWhole && line.trimmed().isEmpty();
        return;
    }
    QString &note = m_card.properties.last().value;
    QByteArray more;
    append(more, line);
    if (note.size() + more.size() > kMostTextBytes) {
        m_card.isWhole = false;
        return;
    }
    note += u'\n' + vcard::decoded(more, QString());
}

// In version 2.1 the white space of a folded line belongs to its text.
QByteArray VCardReader::plainValue(QByteArrayView start)
{
    QByteArray value;
    append(value, start);
    while (isFolded(m_lines.peek())) {
        const QByteArrayView line = m_lines.take();
        append(value, m_card.version == VCardVersion::V21 ? line : line.sliced(1));
    }
    return value;
}

// Lines that end in "=" go on in the next one. Some programs fold them too: then every one of the
// lines starts with a space that is no text, which can be told from a text that has one there only
// when there are several, or when it splits a character.
QByteArray VCardReader::quotedValue(QByteArrayView start, bool claimsUtf8)
{
    QByteArray asWritten;
    QByteArray unfolded;
    bool allFolded = true;
    int lines = 0;
    QByteArrayView line = start;
    while (true) {
        const QByteArrayView text = endsSoftly(line) ? line.first(line.lastIndexOf('=')) : line;
        append(asWritten, text);
        append(unfolded, lines > 0 && isFolded(text) ? text.sliced(1) : text);
        const bool goesOn = endsSoftly(line) || isFolded(m_lines.peek());
        if (!goesOn || m_lines.isAtEnd() || isEnd(m_lines.peek()) || isBegin(m_lines.peek()))
            break;
        line = m_lines.take();
        allFolded = allFolded && isFolded(line);
        ++lines;
    }
    const QByteArray kept = fromQuotedPrintable(asWritten);
    const bool isFold = lines > 0 && allFolded && (lines > 1 || (claimsUtf8 && !kept.isValidUtf8()));
    return isFold ? fromQuotedPrintable(unfolded) : kept;
}

// Version 2.1 need not indent the lines that follow, so one may look like the start of a property,
// but for its colon.
QByteArray VCardReader::base64Value(QByteArrayView start)
{
    QByteArray value = start.trimmed().toByteArray();
    while (isFolded(m_lines.peek()) || isBase64(m_lines.peek()))
        value += m_lines.take().trimmed();
    return value;
}

} // namespace alongside
