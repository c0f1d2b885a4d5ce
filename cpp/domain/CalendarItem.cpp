#include "domain/CalendarItem.h"

#include <QTimeZone>

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

QByteArray escaped(const QString &text)
{
    QString safe;
    for (const QChar letter : text) {
        if (letter == u'\\' || letter == u';' || letter == u',')
            safe += u'\\';
        if (letter == u'\n')
            safe += u"\\n"_s;
        else if (letter.category() != QChar::Other_Control)
            safe += letter;
    }
    return safe.toUtf8();
}

QByteArray instantText(const QDateTime &instant)
{
    return instant.toUTC().toString(u"yyyyMMdd'T'HHmmss'Z'"_s).toLatin1();
}

QByteArray dayText(QDate day)
{
    return day.toString(u"yyyyMMdd"_s).toLatin1();
}

} // namespace

QByteArray toCalendarFile(const CalendarItem &item)
{
    QByteArray file;
    const auto add = [&file](const QByteArray &line) {
        file += folded(line);
    };
    add("BEGIN:VCALENDAR");
    add("VERSION:2.0");
    add("PRODID:-//Alongside//EN");
    add("BEGIN:VEVENT");
    add("UID:" + escaped(item.uid));
    add("DTSTAMP:" + instantText(item.written));
    if (item.hasTime) {
        add("DTSTART:" + instantText(item.start.instant()));
        if (item.minutes > 0)
            add("DURATION:PT" + QByteArray::number(item.minutes) + 'M');
    } else {
        const QDate day = item.start.wallClock().date();
        add("DTSTART;VALUE=DATE:" + dayText(day));
        add("DTEND;VALUE=DATE:" + dayText(day.addDays(1)));
    }
    add("SUMMARY:" + escaped(item.title));
    add("CLASS:PRIVATE");
    add("END:VEVENT");
    add("END:VCALENDAR");
    return file;
}

} // namespace alongside
