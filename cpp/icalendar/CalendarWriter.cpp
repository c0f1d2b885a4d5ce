#include "icalendar/CalendarWriter.h"

#include "icalendar/CalendarText.h"
#include "icalendar/LibIcal.h"

#include <QTimeZone>

#include <algorithm>

namespace alongside {

namespace {

icaltimetype dayOf(QDate day)
{
    icaltimetype time = libical::timeOf(day.startOfDay(QTimeZone::UTC));
    time.is_date = 1;
    return time;
}

icaltimetype instantOf(const QDateTime &instant)
{
    icaltimetype time = libical::timeOf(instant.toUTC());
    time.zone = icaltimezone_get_utc_timezone();
    return time;
}

void add(icalcomponent *component, icalproperty *property)
{
    icalcomponent_add_property(component, property);
}

void addText(icalcomponent *component, icalproperty *(*make)(const char *), const QString &text)
{
    const QByteArray plain = calendartext::withoutControls(text).toUtf8();
    if (!plain.isEmpty())
        add(component, make(plain.constData()));
}

void addTimes(icalcomponent *component, const CalendarEvent &event)
{
    if (event.hasTime) {
        const QDateTime start = event.start.instant();
        add(component, icalproperty_new_dtstart(instantOf(start)));
        if (event.minutes > 0)
            add(component, icalproperty_new_dtend(instantOf(start.addSecs(qint64(event.minutes) * 60))));
    } else {
        const QDate day = event.start.wallClock().date();
        const int days = std::max(1, event.minutes / CalendarEvent::kMinutesOfDay);
        add(component, icalproperty_new_dtstart(dayOf(day)));
        add(component, icalproperty_new_dtend(dayOf(day.addDays(days))));
    }
}

libical::Component toComponent(const CalendarEvent &event, const QDateTime &now)
{
    libical::Component component(icalcomponent_new(ICAL_VEVENT_COMPONENT));
    addText(component.get(), icalproperty_new_uid, event.uid);
    add(component.get(), icalproperty_new_dtstamp(instantOf(now)));
    addTimes(component.get(), event);
    addText(component.get(), icalproperty_new_summary, event.summary);
    addText(component.get(), icalproperty_new_location, event.location);
    addText(component.get(), icalproperty_new_description, event.description);
    add(component.get(), icalproperty_new_class(ICAL_CLASS_PRIVATE));
    return component;
}

} // namespace

QByteArray writeCalendar(const QList<CalendarEvent> &events, const QDateTime &now)
{
    const libical::Use libical;
    const libical::Component calendar(icalcomponent_new(ICAL_VCALENDAR_COMPONENT));
    add(calendar.get(), icalproperty_new_version("2.0"));
    add(calendar.get(), icalproperty_new_prodid("-//Alongside//EN"));
    for (const CalendarEvent &event : events)
        icalcomponent_add_component(calendar.get(), toComponent(event, now).release());
    const libical::Text text(icalcomponent_as_ical_string_r(calendar.get()));
    return text.get();
}

} // namespace alongside
