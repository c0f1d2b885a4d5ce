#include "icalendar/CalendarText.h"

#include "icalendar/LibIcal.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace alongside::calendartext {

namespace {

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

// With no other escapes than those that there are: libical makes a space of each other one, where programs
// that write "\:" mean the letter itself.
QByteArray withKnownEscapes(const QByteArray &line)
{
    constexpr QByteArrayView known = "nN;,\"\\";
    QByteArray plain;
    plain.reserve(line.size());
    for (qsizetype at = 0; at < line.size(); ++at) {
        const bool last = at + 1 == line.size();
        if (line[at] == '\\' && !last && known.contains(line[at + 1]))
            plain += line[at++];
        else if (line[at] == '\\' && last)
            plain += '\\';
        else if (line[at] == '\\')
            ++at;
        plain += line[at];
    }
    return plain;
}

} // namespace

QString unescaped(const QByteArray &value)
{
    const libical::Value text(
        icalvalue_new_from_string(ICAL_TEXT_VALUE, withKnownEscapes(value).constData()));
    return text ? QString::fromUtf8(icalvalue_get_text(text.get())) : QString();
}

QString toPlain(const QString &text)
{
    QString plain = withoutMarkup(text);
    plain.replace(u"\r\n"_s, u"\n"_s);
    return withoutControls(std::move(plain)).trimmed();
}

QString withoutControls(QString text)
{
    text.removeIf([](QChar letter) {
        return letter != u'\n' && letter != u'\t' && letter.category() == QChar::Other_Control;
    });
    return text;
}

} // namespace alongside::calendartext
