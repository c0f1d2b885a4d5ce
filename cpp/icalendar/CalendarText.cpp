#include "icalendar/CalendarText.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace alongside::calendartext {

namespace {

QString unescaped(const QString &value)
{
    QString text;
    text.reserve(value.size());
    for (qsizetype at = 0; at < value.size(); ++at) {
        const bool escapes = value[at] == u'\\' && at + 1 < value.size();
        if (!escapes) {
            text += value[at];
            continue;
        }
        const QChar letter = value[++at];
        text += letter == u'n' || letter == u'N' ? QChar(u'\n') : letter;
    }
    return text;
}

// "<5 mg" is not markup, "<br>" is.
bool hasMarkup(const QString &text)
{
    constexpr std::array signs{"<br"_L1, "</"_L1, "<p>"_L1, "<html"_L1, "<span"_L1, "<div"_L1, "<a "_L1};
    return std::ranges::any_of(
        signs, [&text](QLatin1StringView sign) { return text.contains(sign, Qt::CaseInsensitive); });
}

bool breaksLine(QStringView tag)
{
    constexpr std::array names{"br"_L1, "/p"_L1, "/div"_L1, "/li"_L1, "/tr"_L1};
    return std::ranges::any_of(
        names, [tag](QLatin1StringView name) { return tag.startsWith(name, Qt::CaseInsensitive); });
}

QString withoutMarkup(const QString &text)
{
    if (!hasMarkup(text))
        return text;
    QString plain;
    plain.reserve(text.size());
    qsizetype at = 0;
    while (at < text.size()) {
        const qsizetype open = text.indexOf(u'<', at);
        const qsizetype close = open < 0 ? -1 : text.indexOf(u'>', open);
        if (close < 0)
            break;
        plain += QStringView(text).sliced(at, open - at);
        if (breaksLine(QStringView(text).sliced(open + 1, close - open - 1)))
            plain += u'\n';
        at = close + 1;
    }
    plain += QStringView(text).sliced(at);
    constexpr std::array entities{std::pair("&nbsp;"_L1, u' '), std::pair("&lt;"_L1, u'<'),
                                  std::pair("&gt;"_L1, u'>'),   std::pair("&quot;"_L1, u'"'),
                                  std::pair("&#39;"_L1, u'\''), std::pair("&amp;"_L1, u'&')};
    for (const auto &[name, letter] : entities)
        plain.replace(name, QString(QChar(letter)), Qt::CaseInsensitive);
    return plain;
}

} // namespace

QString fromValue(const QString &value)
{
    QString text = withoutMarkup(unescaped(value));
    text.replace(u"\r\n"_s, u"\n"_s);
    text.removeIf([](QChar letter) {
        return letter != u'\n' && letter != u'\t' && letter.category() == QChar::Other_Control;
    });
    return text.trimmed();
}

QString toValue(const QString &text)
{
    QString value;
    value.reserve(text.size());
    for (const QChar letter : text) {
        if (letter == u'\\' || letter == u';' || letter == u',')
            value += u'\\';
        if (letter == u'\n')
            value += u"\\n"_s;
        else if (letter.category() != QChar::Other_Control)
            value += letter;
    }
    return value;
}

} // namespace alongside::calendartext
