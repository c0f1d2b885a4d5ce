#include "icalendar/CalendarReader.h"
#include "icalendar/CalendarWriter.h"

using namespace alongside;

namespace {

void check(const CalendarEvent &event)
{
    if (event.uid.size() > CalendarEvent::kLongestUid || event.summary.size() > CalendarEvent::kLongestSummary
        || event.location.size() > CalendarEvent::kLongestLocation
        || event.description.size() > CalendarEvent::kLongestDescription || event.summary.contains(u'\n'))
        std::abort();
}

// In UTC it may be a day earlier or later, and years have bounds.
bool isAtTheEdge(const CalendarEvent &event)
{
    const int year = event.start.instant().date().year();
    return year < 1901 || year > 2199;
}

} // namespace

/// A file from anywhere brings events within their bounds, which come back as often from the file that is
/// written of them; or none.
extern "C" int LLVMFuzzerTestOneInput(const char *data, std::size_t size)
{
    const CalendarReading reading{.here = QTimeZone("Europe/Berlin"), .today = QDate(2026, 3, 14)};
    const auto found = readCalendar(QByteArray(data, qsizetype(size)), reading);
    if (!found)
        return 0;
    if (found->events.size() > kMostCalendarEvents)
        std::abort();
    qsizetype comeBack = 0;
    for (const CalendarEvent &event : found->events) {
        check(event);
        comeBack += isAtTheEdge(event) ? 0 : 1;
    }
    const QDateTime now(reading.today, QTime(9, 0), QTimeZone::UTC);
    const auto again = readCalendar(writeCalendar(found->events, now), reading);
    if (again ? again->events.size() < comeBack : comeBack > 0)
        std::abort();
    return 0;
}
