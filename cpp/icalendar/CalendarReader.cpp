#include "icalendar/CalendarReader.h"

#include "icalendar/CalendarRepeat.h"
#include "icalendar/LibIcal.h"
#include "icalendar/RawEvent.h"

#include <QSet>

#include <algorithm>

namespace alongside {

namespace {

constexpr qsizetype kMostOffsets = 100; // of one zone

/// Sorts the lines of a file into events and zones.
class Sorter
{
public:
    explicit Sorter(const QTimeZone &here) : zones(here) {}

    void take(const CalendarLine &line);

    QList<RawEvent> events;
    CalendarZones zones;
    bool sawCalendar = false;

private:
    void begin(const QByteArray &component);
    void end(const QByteArray &component);

    CalendarZone m_zone;
    std::optional<RawEventReader> m_event; ///< The one that has begun.
    bool m_inZone = false;
    int m_depth = 0; ///< Of what nests in the event.
};

void Sorter::take(const CalendarLine &line)
{
    if (line.name == "BEGIN")
        begin(line.value.toUpper());
    else if (line.name == "END")
        end(line.value.toUpper());
    else if (m_event && m_depth == 0)
        m_event->take(line);
    else if (m_inZone && line.name == "TZID")
        m_zone.name = toZoneName(line.value);
    else if (m_inZone && line.name == "X-LIC-LOCATION")
        m_zone.location = toZoneName(line.value);
    else if (m_inZone && line.name == "TZOFFSETTO" && m_zone.offsets.size() < kMostOffsets)
        m_zone.offsets += toZoneName(line.value);
}

void Sorter::begin(const QByteArray &component)
{
    sawCalendar = sawCalendar || component == "VCALENDAR";
    if (m_event && component != "VEVENT") {
        ++m_depth;
    } else if (component == "VEVENT") {
        m_event.emplace();
        m_depth = 0;
    } else if (component == "VTIMEZONE") {
        m_zone = {};
        m_inZone = true;
    }
}

void Sorter::end(const QByteArray &component)
{
    if (m_event && component == "VEVENT") {
        if (events.size() <= kMostCalendarEvents)
            events += m_event->finish();
        m_event.reset();
    } else if (m_event) {
        m_depth = std::max(0, m_depth - 1);
    } else if (m_inZone && component == "VTIMEZONE") {
        zones.note(m_zone);
        m_inZone = false;
    }
}

/// A time of a series: by which identity, and when, in milliseconds.
using Occurrence = std::pair<QString, qint64>;

qint64 instantOf(const CalendarTime &time)
{
    return LivedTime::onClock(time.day, time.wall().time(), time.zone).msSinceEpoch();
}

// An end that is odd, or further away than any appointment's, is as if it was not said.
int minutesOf(const RawEvent &raw, const CalendarTime &start, const CalendarZones &zones)
{
    qint64 seconds = toSeconds(raw.duration).value_or(0);
    const auto end =
        raw.end.transform([&zones](const NamedTime &named) { return toCalendarTime(named, zones); });
    if (end && end->hasTime() != start.hasTime())
        return 0;
    if (end && end->hasTime())
        seconds = (instantOf(*end) - instantOf(start)) / 1000;
    else if (end)
        seconds = start.day.daysTo(end->day) * CalendarEvent::kMinutesOfDay * 60;
    const qint64 minutes = seconds / 60;
    if (minutes < 0 || minutes > CalendarEvent::kMostMinutes)
        return 0;
    // One whole day is what a day without a time says already.
    const bool says =
        start.hasTime()
        || (minutes > CalendarEvent::kMinutesOfDay && minutes % CalendarEvent::kMinutesOfDay == 0);
    return says ? int(minutes) : 0;
}

/// Makes events at their times of what was sorted.
class Unroller
{
public:
    Unroller(const CalendarZones &zones, QDate today) : m_zones(zones), m_today(today) {}

    void noteInstead(const QList<RawEvent> &events);
    void take(const RawEvent &raw);
    [[nodiscard]] bool isFull() const { return m_found.events.size() > kMostCalendarEvents; }
    [[nodiscard]] FoundEvents answer();

private:
    [[nodiscard]] QSet<qint64> leftOut(const RawEvent &raw) const;

    const CalendarZones &m_zones;
    QDate m_today;
    RepeatBudget m_budget;
    QSet<Occurrence> m_instead; ///< Times of series that events of their own stand for.
    FoundEvents m_found;
};

void Unroller::noteInstead(const QList<RawEvent> &events)
{
    for (const RawEvent &raw : events) {
        if (raw.instead)
            m_instead.insert({raw.event.uid, instantOf(toCalendarTime(*raw.instead, m_zones))});
    }
}

QSet<qint64> Unroller::leftOut(const RawEvent &raw) const
{
    QSet<qint64> instants;
    for (const NamedTime &named : raw.left)
        instants.insert(instantOf(toCalendarTime(named, m_zones)));
    return instants;
}

void Unroller::take(const RawEvent &raw)
{
    if (raw.cancelled || !raw.start) {
        ++(raw.cancelled ? m_found.cancelled : m_found.unreadable);
        return;
    }
    const CalendarTime start = toCalendarTime(*raw.start, m_zones);
    const CalendarRepeats repeats =
        raw.rule.isEmpty() ? CalendarRepeats{.walls = {start.wall()}}
                           : repeatsOf(start, raw.rule, {.from = m_today, .most = kMostRepeats}, m_budget);
    CalendarEvent event = raw.event;
    event.hasTime = start.hasTime();
    event.minutes = minutesOf(raw, start, m_zones);
    event.remarks.setFlag(CalendarRemark::OddZone, start.oddZone);
    event.remarks.setFlag(CalendarRemark::GoesOn, repeats.goesOn);
    event.remarks.setFlag(CalendarRemark::OddRepeats, repeats.odd);
    const QSet<qint64> left = leftOut(raw);
    const bool ofSeries = !raw.rule.isEmpty();
    for (const QDateTime &wall : repeats.walls) {
        event.start = LivedTime::onClock(wall.date(), wall.time(), start.zone);
        const qint64 instant = event.start.msSinceEpoch();
        if (!ofSeries || (!left.contains(instant) && !m_instead.contains({event.uid, instant})))
            m_found.events += event;
    }
}

FoundEvents Unroller::answer()
{
    std::ranges::stable_sort(m_found.events, {},
                             [](const CalendarEvent &event) { return event.start.msSinceEpoch(); });
    return std::move(m_found);
}

} // namespace

std::expected<FoundEvents, CalendarRefusal> readCalendar(const QByteArray &file,
                                                         const CalendarReading &reading)
{
    const libical::Use libical;
    // What some programs put before a text.
    const QByteArrayView text = file.startsWith("\xEF\xBB\xBF") ? QByteArrayView(file).sliced(3) : file;
    Sorter sorter(reading.here);
    CalendarLines lines(text);
    while (const auto line = lines.next())
        sorter.take(*line);
    if (!sorter.sawCalendar)
        return std::unexpected(CalendarRefusal::NoCalendar);
    if (sorter.events.size() > kMostCalendarEvents)
        return std::unexpected(CalendarRefusal::TooMany);
    Unroller unroller(sorter.zones, reading.today);
    unroller.noteInstead(sorter.events);
    for (const RawEvent &raw : std::as_const(sorter.events)) {
        unroller.take(raw);
        if (unroller.isFull())
            return std::unexpected(CalendarRefusal::TooMany);
    }
    FoundEvents found = unroller.answer();
    if (found.events.isEmpty())
        return std::unexpected(CalendarRefusal::NoEvent);
    return found;
}

} // namespace alongside
