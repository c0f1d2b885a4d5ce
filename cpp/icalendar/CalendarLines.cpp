#include "icalendar/CalendarLines.h"

#include <algorithm>

namespace alongside {

namespace {

bool isNameLetter(char letter)
{
    return (letter >= 'A' && letter <= 'Z') || (letter >= 'a' && letter <= 'z')
           || (letter >= '0' && letter <= '9') || letter == '-';
}

// Where \a sign is in \a text from \a from on, outside of quotes; -1 if it is not.
qsizetype findOutsideQuotes(QByteArrayView text, char sign, qsizetype from)
{
    bool quoted = false;
    for (qsizetype at = from; at < text.size(); ++at) {
        if (text[at] == '"')
            quoted = !quoted;
        else if (text[at] == sign && !quoted)
            return at;
    }
    return -1;
}

QByteArrayView withoutQuotes(QByteArrayView value)
{
    const bool quoted = value.size() >= 2 && value.front() == '"' && value.back() == '"';
    return quoted ? value.sliced(1, value.size() - 2) : value;
}

std::optional<CalendarLine> toLine(QByteArray text)
{
    text.removeIf([](char letter) { return letter == '\0'; });
    const qsizetype colon = findOutsideQuotes(text, ':', 0);
    const auto nameEnd = std::ranges::find_if_not(text, isNameLetter) - text.cbegin();
    if (colon < 0 || nameEnd == 0 || (nameEnd != colon && text.at(nameEnd) != ';'))
        return std::nullopt;
    return CalendarLine{.name = text.first(nameEnd).toUpper(),
                        .parameters = text.sliced(nameEnd, colon - nameEnd),
                        .value = text.sliced(colon + 1).trimmed()};
}

} // namespace

QByteArray CalendarLine::parameter(QByteArrayView wanted) const
{
    for (qsizetype at = 0; at >= 0 && at < parameters.size();) {
        const qsizetype next = findOutsideQuotes(parameters, ';', at + 1);
        const QByteArrayView one =
            QByteArrayView(parameters).sliced(at + 1, (next < 0 ? parameters.size() : next) - at - 1);
        const qsizetype equals = one.indexOf('=');
        if (equals >= 0 && one.first(equals).compare(wanted, Qt::CaseInsensitive) == 0)
            return withoutQuotes(one.sliced(equals + 1)).toByteArray();
        at = next;
    }
    return {};
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
        if (auto line = toLine(takeLogical()))
            return line;
    }
    return std::nullopt;
}

} // namespace alongside
