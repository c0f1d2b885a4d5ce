#include "icalendar/CalendarLines.h"

#include <algorithm>

namespace alongside {

namespace {

bool isNameLetter(char letter)
{
    return (letter >= 'A' && letter <= 'Z') || (letter >= 'a' && letter <= 'z')
           || (letter >= '0' && letter <= '9') || letter == '-';
}

// Where \a wanted begins in \a line from \a from on, outside of quotes; the end if it does not.
qsizetype findOutsideQuotes(QByteArrayView line, qsizetype from, QByteArrayView wanted)
{
    bool quoted = false;
    for (qsizetype at = from; at < line.size(); ++at) {
        if (line[at] == '"')
            quoted = !quoted;
        else if (!quoted && wanted.contains(line[at]))
            return at;
    }
    return line.size();
}

std::pair<QByteArray, QString> toParameter(QByteArrayView text)
{
    const qsizetype equals = text.indexOf('=');
    if (equals < 0)
        return {text.toByteArray().toUpper(), {}};
    QByteArrayView value = text.sliced(equals + 1);
    if (value.size() >= 2 && value.front() == '"' && value.back() == '"')
        value = value.sliced(1, value.size() - 2);
    return {text.first(equals).toByteArray().toUpper(), QString::fromUtf8(value)};
}

std::optional<CalendarLine> toLine(QByteArrayView text)
{
    const auto nameEnd = std::ranges::find_if_not(text, isNameLetter) - text.begin();
    if (nameEnd == 0 || nameEnd == text.size() || (text[nameEnd] != ':' && text[nameEnd] != ';'))
        return std::nullopt;
    CalendarLine line{.name = text.first(nameEnd).toByteArray().toUpper(), .parameters = {}, .value = {}};
    qsizetype at = nameEnd;
    while (at < text.size() && text[at] == ';') {
        const qsizetype end = findOutsideQuotes(text, at + 1, ";:");
        if (line.parameters.size() < CalendarLines::kMostParameters)
            line.parameters += toParameter(text.sliced(at + 1, end - at - 1));
        at = end;
    }
    if (at == text.size())
        return std::nullopt;
    line.value = QString::fromUtf8(text.sliced(at + 1));
    return line;
}

} // namespace

QString CalendarLine::parameter(QByteArrayView wanted) const
{
    const auto found = std::ranges::find_if(
        parameters, [wanted](const std::pair<QByteArray, QString> &one) { return one.first == wanted; });
    return found == parameters.end() ? QString() : found->second;
}

// Without its break: CR LF, or either of them alone.
QByteArrayView CalendarLines::takePhysical()
{
    const auto isBreak = [](char letter) {
        return letter == '\r' || letter == '\n';
    };
    const auto end = std::ranges::find_if(m_rest, isBreak) - m_rest.begin();
    const QByteArrayView line = m_rest.first(end);
    m_rest = m_rest.sliced(end);
    if (m_rest.startsWith("\r\n"))
        m_rest = m_rest.sliced(2);
    else if (!m_rest.isEmpty())
        m_rest = m_rest.sliced(1);
    return line;
}

QByteArray CalendarLines::takeLogical()
{
    const auto room = [](const QByteArray &line, QByteArrayView more) {
        return std::min(more.size(), kLongest - line.size());
    };
    const QByteArrayView first = takePhysical();
    QByteArray line = first.first(room({}, first)).toByteArray();
    while (!m_rest.isEmpty() && (m_rest.front() == ' ' || m_rest.front() == '\t')) {
        const QByteArrayView more = takePhysical().sliced(1);
        line += more.first(room(line, more));
    }
    return line;
}

std::optional<CalendarLine> CalendarLines::next()
{
    while (!m_rest.isEmpty()) {
        if (const auto line = toLine(takeLogical()))
            return line;
    }
    return std::nullopt;
}

} // namespace alongside
