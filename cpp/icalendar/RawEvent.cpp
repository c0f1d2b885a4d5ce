#include "icalendar/RawEvent.h"

#include "icalendar/CalendarText.h"

#include <algorithm>
#include <array>

namespace alongside {

namespace {

bool isText(QByteArrayView name)
{
    constexpr std::array<QByteArrayView, 4> names{"UID", "SUMMARY", "LOCATION", "DESCRIPTION"};
    return std::ranges::contains(names, name);
}

QString bounded(QString text, int longest, CalendarRemarks &remarks)
{
    if (text.size() > longest) {
        text.truncate(text[longest - 1].isHighSurrogate() ? longest - 1 : longest);
        remarks |= CalendarRemark::Shortened;
    }
    return text;
}

} // namespace

void RawEventReader::take(const CalendarLine &line)
{
    if (line.name == "DTSTART")
        m_raw.start = toNamedTime(line);
    else if (line.name == "DTEND")
        m_raw.end = toNamedTime(line);
    else if (line.name == "RECURRENCE-ID")
        m_raw.instead = toNamedTime(line);
    else if (line.name == "EXDATE")
        m_raw.left += toNamedTimes(line, kMostLeft - m_raw.left.size());
    else if (line.name == "RRULE")
        m_raw.rule = QString::fromUtf8(line.value);
    else if (line.name == "DURATION")
        m_raw.duration = QString::fromUtf8(line.value);
    else if (line.name == "STATUS")
        m_raw.cancelled = line.value.compare("CANCELLED", Qt::CaseInsensitive) == 0;
    else if (isText(line.name) && ++m_texts <= kMostTexts)
        takeText(line);
}

void RawEventReader::takeText(const CalendarLine &line)
{
    CalendarEvent &event = m_raw.event;
    const QString text = calendartext::toPlain(calendartext::unescaped(line.value));
    if (line.name == "UID")
        event.uid = text.simplified().left(CalendarEvent::kLongestUid);
    else if (line.name == "SUMMARY")
        event.summary = bounded(text.simplified(), CalendarEvent::kLongestSummary, event.remarks);
    else if (line.name == "LOCATION")
        event.location = bounded(text, CalendarEvent::kLongestLocation, event.remarks);
    else
        event.description = bounded(text, CalendarEvent::kLongestDescription, event.remarks);
}

} // namespace alongside
