#include "icalendar/CalendarReader.h"

#include "icalendar/CalendarRepeat.h"
#include "icalendar/CalendarText.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace alongside {

namespace {

/// An event as its lines say it.
struct RawEvent
{
    CalendarEvent event{.start = LivedTime::fromStored(0, "UTC", 0)};
    CalendarLine start;
    CalendarLine end;
    QString duration;         ///< Instead of its end.
    QList<CalendarLine> left; ///< EXDATE: times at which it does not take place.
    CalendarLine instead;     ///< RECURRENCE-ID: the time of a series that this one stands for.
    QString rule;
    bool cancelled = false;
};

constexpr qsizetype kMostLeft = 1'000;  // EXDATE lines
constexpr qsizetype kMostOffsets = 100; // of one zone

QString bounded(QString text, int longest, CalendarRemarks &remarks)
{
    if (text.size() > longest) {
        text.truncate(text[longest - 1].isHighSurrogate() ? longest - 1 : longest);
        remarks |= CalendarRemark::Shortened;
    }
    return text;
}

void take(RawEvent &raw, const CalendarLine &line)
{
    CalendarEvent &event = raw.event;
    if (line.name == "UID")
        event.uid = calendartext::fromValue(line.value).simplified().left(CalendarEvent::kLongestUid);
    else if (line.name == "SUMMARY")
        event.summary = bounded(calendartext::fromValue(line.value).simplified(),
                                CalendarEvent::kLongestSummary, event.remarks);
    else if (line.name == "LOCATION")
        event.location =
            bounded(calendartext::fromValue(line.value), CalendarEvent::kLongestLocation, event.remarks);
    else if (line.name == "DESCRIPTION")
        event.description =
            bounded(calendartext::fromValue(line.value), CalendarEvent::kLongestDescription, event.remarks);
    else if (line.name == "DTSTART")
        raw.start = line;
    else if (line.name == "DTEND")
        raw.end = line;
    else if (line.name == "DURATION")
        raw.duration = line.value;
    else if (line.name == "RRULE")
        raw.rule = line.value;
    else if (line.name == "EXDATE" && raw.left.size() < kMostLeft)
        raw.left += line;
    else if (line.name == "RECURRENCE-ID")
        raw.instead = line;
    else if (line.name == "STATUS")
        raw.cancelled = line.value.trimmed().compare(u"CANCELLED", Qt::CaseInsensitive) == 0;
}

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
    void begin(const QString &component);
    void end(const QString &component);

    CalendarZone m_zone;
    RawEvent m_event;
    bool m_inEvent = false;
    bool m_inZone = false;
    int m_depth = 0; ///< Of what nests in the event.
};

void Sorter::take(const CalendarLine &line)
{
    if (line.name == "BEGIN")
        begin(line.value.trimmed().toUpper());
    else if (line.name == "END")
        end(line.value.trimmed().toUpper());
    else if (m_inEvent && m_depth == 0)
        alongside::take(m_event, line);
    else if (m_inZone && line.name == "TZID")
        m_zone.name = line.value.trimmed();
    else if (m_inZone && line.name == "X-LIC-LOCATION")
        m_zone.location = line.value.trimmed();
    else if (m_inZone && line.name == "TZOFFSETTO" && m_zone.offsets.size() < kMostOffsets)
        m_zone.offsets += line.value.trimmed();
}

void Sorter::begin(const QString &component)
{
    sawCalendar = sawCalendar || component == "VCALENDAR"_L1;
    if (m_inEvent && component != "VEVENT"_L1) {
        ++m_depth;
    } else if (component == "VEVENT"_L1) {
        m_event = {};
        m_inEvent = true;
        m_depth = 0;
    } else if (component == "VTIMEZONE"_L1) {
        m_zone = {};
        m_inZone = true;
    }
}

void Sorter::end(const QString &component)
{
    if (m_inEvent && component == "VEVENT"_L1) {
        if (events.size() <= kMostCalendarEvents)
            events += std::exchange(m_event, {});
        m_inEvent = false;
    } else if (m_inEvent) {
        m_depth = std::max(0, m_depth - 1);
    } else if (m_inZone && component == "VTIMEZONE"_L1) {
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
    const auto end = toCalendarTime(raw.end, zones);
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
        if (const auto time = toCalendarTime(raw.instead, m_zones))
            m_instead.insert({raw.event.uid, instantOf(*time)});
    }
}

QSet<qint64> Unroller::leftOut(const RawEvent &raw) const
{
    QSet<qint64> instants;
    for (const CalendarLine &line : raw.left) {
        for (const QString &value : line.value.split(u',', Qt::SkipEmptyParts)) {
            if (const auto time = toCalendarTime({line.name, line.parameters, value}, m_zones))
                instants.insert(instantOf(*time));
        }
    }
    return instants;
}

void Unroller::take(const RawEvent &raw)
{
    const auto start = toCalendarTime(raw.start, m_zones);
    if (raw.cancelled || !start) {
        ++(raw.cancelled ? m_found.cancelled : m_found.unreadable);
        return;
    }
    const CalendarRepeats repeats =
        raw.rule.isEmpty() ? CalendarRepeats{.walls = {start->wall()}}
                           : repeatsOf(*start, raw.rule, {.from = m_today, .most = kMostRepeats}, m_budget);
    CalendarEvent event = raw.event;
    event.hasTime = start->hasTime();
    event.minutes = minutesOf(raw, *start, m_zones);
    event.remarks.setFlag(CalendarRemark::OddZone, start->oddZone);
    event.remarks.setFlag(CalendarRemark::GoesOn, repeats.goesOn);
    event.remarks.setFlag(CalendarRemark::OddRepeats, repeats.odd);
    const QSet<qint64> left = leftOut(raw);
    const bool ofSeries = !raw.rule.isEmpty();
    for (const QDateTime &wall : repeats.walls) {
        event.start = LivedTime::onClock(wall.date(), wall.time(), start->zone);
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
