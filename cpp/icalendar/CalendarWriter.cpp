#include "icalendar/CalendarWriter.h"

#include "icalendar/CalendarText.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace alongside {

namespace {

constexpr qsizetype kLongestLine = 75; // octets, without the break

bool isInsideLetter(char octet)
{
    return (static_cast<unsigned char>(octet) & 0xC0U) == 0x80U;
}

// A line goes on in the next one, which begins with a space; no letter is cut in two.
QByteArray folded(QByteArray line)
{
    QByteArray lines;
    while (line.size() > kLongestLine) {
        qsizetype end = kLongestLine;
        while (isInsideLetter(line.at(end)))
            --end;
        lines += line.first(end) + "\r\n";
        line = ' ' + line.sliced(end);
    }
    return lines + line + "\r\n";
}

QByteArray instantText(const QDateTime &instant)
{
    return instant.toUTC().toString(u"yyyyMMdd'T'HHmmss'Z'"_s).toLatin1();
}

QByteArray dayText(QDate day)
{
    return day.toString(u"yyyyMMdd"_s).toLatin1();
}

QByteArray textLine(QByteArrayView name, const QString &text)
{
    return text.isEmpty() ? QByteArray() : folded(name.toByteArray() + calendartext::toValue(text).toUtf8());
}

QByteArray toLines(const CalendarEvent &event, const QDateTime &now)
{
    QByteArray lines = "BEGIN:VEVENT\r\n";
    lines += textLine("UID:", event.uid);
    lines += "DTSTAMP:" + instantText(now) + "\r\n";
    if (event.hasTime) {
        lines += "DTSTART:" + instantText(event.start.instant()) + "\r\n";
        if (event.minutes > 0)
            lines +=
                "DTEND:" + instantText(event.start.instant().addSecs(qint64(event.minutes) * 60)) + "\r\n";
    } else {
        const QDate day = event.start.wallClock().date();
        lines += "DTSTART;VALUE=DATE:" + dayText(day) + "\r\n";
        const int days = std::max(1, event.minutes / CalendarEvent::kMinutesOfDay);
        lines += "DTEND;VALUE=DATE:" + dayText(day.addDays(days)) + "\r\n";
    }
    lines += textLine("SUMMARY:", event.summary);
    lines += textLine("LOCATION:", event.location);
    lines += textLine("DESCRIPTION:", event.description);
    return lines + "CLASS:PRIVATE\r\nEND:VEVENT\r\n";
}

} // namespace

QByteArray writeCalendar(const QList<CalendarEvent> &events, const QDateTime &now)
{
    QByteArray file = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Alongside//EN\r\n";
    for (const CalendarEvent &event : events)
        file += toLines(event, now);
    return file + "END:VCALENDAR\r\n";
}

} // namespace alongside
