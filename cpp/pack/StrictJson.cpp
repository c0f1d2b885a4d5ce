#include "pack/StrictJson.h"

#include <QJsonArray>
#include <QList>
#include <QStringDecoder>

#include <algorithm>
#include <cmath>
#include <optional>
#include <tuple>
#include <utility>

using namespace Qt::StringLiterals;

namespace alongside {

namespace {

constexpr qsizetype kLongestNumber = 16;
constexpr double kLargestNumber = 1e9;

bool isDigit(QChar character)
{
    return character >= u'0' && character <= u'9';
}

/// An object or a list that is not at its end yet.
struct Unfinished
{
    bool isObject = false;
    bool isEmpty = true;
    QString key; ///< Of the value that comes next.
    QJsonObject object;
    QJsonArray list;
};

class Reader
{
public:
    Reader(QStringView text, const JsonBounds &bounds) : m_text(text), m_bounds(bounds) {}

    [[nodiscard]] std::expected<QJsonObject, JsonFlaw> read();

private:
    // Each returns false once a flaw is noted.
    [[nodiscard]] bool readNext();
    [[nodiscard]] bool readKey(Unfinished &object);
    [[nodiscard]] bool readValue();
    [[nodiscard]] bool begin(bool isObject);
    [[nodiscard]] bool end();
    [[nodiscard]] bool add(const QJsonValue &value);
    [[nodiscard]] std::optional<QString> text();
    [[nodiscard]] std::optional<QChar> escaped();
    [[nodiscard]] std::optional<double> number();

    void skipBlank();
    [[nodiscard]] bool take(QChar wanted);
    [[nodiscard]] bool take(QStringView wanted);
    [[nodiscard]] QChar here() const { return m_at < m_text.size() ? m_text[m_at] : QChar(); }
    bool note(JsonFlaw flaw)
    {
        m_flaw = m_flaw.value_or(flaw);
        return false;
    }

    QStringView m_text;
    JsonBounds m_bounds;
    qsizetype m_at = 0;
    qsizetype m_values = 0;
    QList<Unfinished> m_open;
    std::optional<QJsonObject> m_whole;
    std::optional<JsonFlaw> m_flaw;
};

std::expected<QJsonObject, JsonFlaw> Reader::read()
{
    skipBlank();
    bool isWell = take(u'{') ? begin(true) : note(JsonFlaw::NotJson);
    while (isWell && !m_whole)
        isWell = readNext();
    skipBlank();
    if (isWell && m_at < m_text.size())
        isWell = note(JsonFlaw::NotJson);
    if (!isWell || !m_whole)
        return std::unexpected(m_flaw.value_or(JsonFlaw::NotJson));
    return *std::move(m_whole);
}

bool Reader::readNext()
{
    Unfinished &open = m_open.last();
    skipBlank();
    if (take(open.isObject ? u'}' : u']'))
        return end();
    if (!open.isEmpty) {
        if (!take(u','))
            return note(JsonFlaw::NotJson);
        skipBlank();
    }
    open.isEmpty = false;
    return (!open.isObject || readKey(open)) && readValue();
}

bool Reader::readKey(Unfinished &object)
{
    const auto key = text();
    if (!key)
        return note(JsonFlaw::NotJson);
    if (object.object.contains(*key))
        return note(JsonFlaw::TwiceTheSame);
    object.key = *key;
    skipBlank();
    if (!take(u':'))
        return note(JsonFlaw::NotJson);
    skipBlank();
    return true;
}

bool Reader::readValue()
{
    if (++m_values > m_bounds.values)
        return note(JsonFlaw::TooMany);
    if (take(u'{'))
        return begin(true);
    if (take(u'['))
        return begin(false);
    if (take(u"true"))
        return add(true);
    if (take(u"false"))
        return add(false);
    if (take(u"null"))
        return add(QJsonValue(QJsonValue::Null));
    if (here() == u'"') {
        const auto words = text();
        return words ? add(*words) : note(JsonFlaw::NotJson);
    }
    const auto value = number();
    return value && add(*value);
}

bool Reader::begin(bool isObject)
{
    if (m_open.size() >= m_bounds.depth)
        return note(JsonFlaw::TooDeep);
    m_open.append(Unfinished{.isObject = isObject, .key = {}, .object = {}, .list = {}});
    return true;
}

bool Reader::end()
{
    const Unfinished done = m_open.takeLast();
    if (!m_open.isEmpty())
        return add(done.isObject ? QJsonValue(done.object) : QJsonValue(done.list));
    m_whole = done.object;
    return true;
}

bool Reader::add(const QJsonValue &value)
{
    Unfinished &open = m_open.last();
    if (open.isObject)
        open.object.insert(open.key, value);
    else
        open.list.append(value);
    return true;
}

std::optional<QString> Reader::text()
{
    if (!take(u'"'))
        return std::nullopt;
    QString words;
    while (m_at < m_text.size()) {
        const QChar character = m_text[m_at++];
        if (character == u'"')
            return QStringView(words).isValidUtf16() ? std::optional(words) : std::nullopt;
        if (character < u' ')
            return std::nullopt;
        const std::optional<QChar> meant = character == u'\\' ? escaped() : character;
        if (!meant)
            return std::nullopt;
        words += *meant;
    }
    return std::nullopt;
}

std::optional<QChar> Reader::escaped()
{
    const QChar sign = here();
    ++m_at;
    switch (sign.unicode()) {
    case u'"':
    case u'\\':
    case u'/': return sign;
    case u'b': return QChar(u'\b');
    case u'f': return QChar(u'\f');
    case u'n': return QChar(u'\n');
    case u'r': return QChar(u'\r');
    case u't': return QChar(u'\t');
    case u'u': break;
    default: return std::nullopt;
    }
    constexpr qsizetype digits = 4;
    const QStringView hex = m_text.sliced(std::min(m_at, m_text.size())).left(digits);
    const auto isHex = [](QChar digit) {
        return isDigit(digit) || (digit >= u'a' && digit <= u'f') || (digit >= u'A' && digit <= u'F');
    };
    if (hex.size() < digits || !std::ranges::all_of(hex, isHex))
        return std::nullopt;
    m_at += digits;
    return QChar(hex.toUShort(nullptr, 16));
}

std::optional<double> Reader::number()
{
    const qsizetype from = m_at;
    std::ignore = take(u'-');
    const qsizetype whole = m_at;
    while (isDigit(here()))
        ++m_at;
    const bool isPadded = m_at - whole > 1 && m_text[whole] == u'0';
    bool isNumber = m_at > whole && !isPadded;
    if (isNumber && take(u'.')) {
        isNumber = isDigit(here());
        while (isDigit(here()))
            ++m_at;
    }
    if (!isNumber) {
        note(JsonFlaw::NotJson);
        return std::nullopt;
    }
    const double value = m_text.sliced(from, m_at - from).toDouble();
    if (here() == u'e' || here() == u'E' || m_at - from > kLongestNumber
        || std::abs(value) > kLargestNumber) {
        note(JsonFlaw::OddNumber);
        return std::nullopt;
    }
    return value;
}

void Reader::skipBlank()
{
    while (m_at < m_text.size() && (here() == u' ' || here() == u'\t' || here() == u'\n' || here() == u'\r'))
        ++m_at;
}

bool Reader::take(QChar wanted)
{
    if (m_at >= m_text.size() || m_text[m_at] != wanted)
        return false;
    ++m_at;
    return true;
}

bool Reader::take(QStringView wanted)
{
    if (!m_text.sliced(std::min(m_at, m_text.size())).startsWith(wanted))
        return false;
    m_at += wanted.size();
    return true;
}

} // namespace

std::expected<QJsonObject, JsonFlaw> readStrictJson(QByteArrayView json, const JsonBounds &bounds)
{
    if (json.size() > bounds.bytes)
        return std::unexpected(JsonFlaw::TooLarge);
    QStringDecoder decoder(QStringConverter::Utf8);
    const QString text = decoder.decode(json);
    if (decoder.hasError())
        return std::unexpected(JsonFlaw::NotJson);
    return Reader(text, bounds).read();
}

} // namespace alongside
