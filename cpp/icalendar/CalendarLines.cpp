#include "icalendar/CalendarLines.h"

#include <algorithm>

namespace alongside {

namespace {

bool isNameLetter(char letter)
{
    return (letter >= 'A' && letter <= 'Z') || (letter >= 'a' && letter <= 'z')
           || (letter >= '0' && letter <= '9') || letter == '-';
}

// Where the value of \a line begins: at the first colon outside of quotes; -1 if there is none.
qsizetype colonIn(QByteArrayView line)
{
    bool quoted = false;
    for (qsizetype at = 0; at < line.size(); ++at) {
        if (line[at] == '"')
            quoted = !quoted;
        else if (line[at] == ':' && !quoted)
            return at;
    }
    return -1;
}

std::optional<CalendarLine> toLine(QByteArray text)
{
    text.removeIf([](char letter) { return letter == '\0'; });
    const qsizetype colon = colonIn(text);
    const auto nameEnd = std::ranges::find_if_not(text, isNameLetter) - text.cbegin();
    if (colon < 0 || nameEnd == 0 || (nameEnd != colon && text.at(nameEnd) != ';'))
        return std::nullopt;
    return CalendarLine{.name = text.first(nameEnd).toUpper(), .text = text, .head = colon};
}

} // namespace

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
        if (auto line = toLine(takeLogical()))
            return line;
    }
    return std::nullopt;
}

} // namespace alongside
