#include "models/DateText.h"

#include "models/ZoneModel.h"

#include <QCoreApplication>
#include <QLocale>

namespace alongside {

namespace {

QString tr(const char *text, const char *comment)
{
    return QCoreApplication::translate("DateText", text, comment);
}

} // namespace

QString monthText(QDate day)
{
    return QLocale().toString(day, tr("MMMM yyyy", "Month and year, as a date format"));
}

QString dateText(QDate day)
{
    return QLocale().toString(day, tr("d MMMM yyyy", "Day, month and year, as a date format"));
}

QString dayText(QDate day, QDate today)
{
    const qint64 ago = day.daysTo(today);
    if (ago == 0)
        return tr("Today", "A day");
    if (ago == 1)
        return tr("Yesterday", "A day");
    if (ago > 1 && ago < 7)
        return QLocale().standaloneDayName(day.dayOfWeek());
    if (day.year() == today.year())
        return QLocale().toString(day, tr("d MMMM", "Day and month, as a date format"));
    return dateText(day);
}

QString longDayText(QDate day)
{
    return QLocale().toString(day, tr("dddd d MMMM", "Weekday, day and month, as a date format"));
}

QString fullDayText(QDate day)
{
    return QLocale().toString(day, tr("dddd d MMMM yyyy", "Weekday, day, month and year, as a date format"));
}

QString yearText(QDate day)
{
    return QLocale().toString(day, tr("yyyy", "A year, as a date format"));
}

QString timeText(QTime time)
{
    // CLDR puts a narrow no-break space before "pm", which few fonts have.
    return QLocale().toString(time, QLocale::ShortFormat).replace(QChar(0x202f), QChar::Nbsp);
}

QString dayTimeText(const QDateTime &when, QDate today)
{
    return tr("%1, %2", "A day as Yesterday, a time as 9:40 pm")
        .arg(dayText(when.date(), today), timeText(when.time()));
}

QString plannedText(const LivedTime &time, bool hasTime, QDate today, const QTimeZone &here)
{
    const QDateTime when = time.wallClock();
    QString day = when.date().year() == today.year() ? longDayText(when.date()) : fullDayText(when.date());
    if (!hasTime)
        return day;
    if (here.offsetFromUtc(time.instant()) == time.offset())
        return tr("%1 at %2", "A day, a time").arg(day, timeText(when.time()));
    return tr("%1 at %2, %3 time", "A day, a time, a city")
        .arg(day, timeText(when.time()), ZoneModel::cityOf(time.zoneId()));
}

} // namespace alongside
