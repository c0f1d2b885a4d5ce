#include "icalendar/CalendarText.h"

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
    for (const QStringView sign : {u"<br", u"</", u"<p>", u"<html", u"<span", u"<div", u"<a "}) {
        if (text.contains(sign, Qt::CaseInsensitive))
            return true;
    }
    return false;
}

bool breaksLine(QStringView tag)
{
    for (const QStringView name : {u"br", u"/p", u"/div", u"/li", u"/tr"}) {
        if (tag.startsWith(name, Qt::CaseInsensitive))
            return true;
    }
    return false;
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
