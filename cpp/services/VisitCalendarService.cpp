#include "services/VisitCalendarService.h"

#include "core/PlainFile.h"
#include "domain/LivedTime.h"
#include "icalendar/CalendarWriter.h"

namespace alongside {

QFuture<std::expected<FoundEvents, CalendarRefusal>> VisitCalendarService::read(const QUrl &url)
{
    const CalendarReading reading{.here = m_clock.zone(),
                                  .today = LivedTime::now(m_clock).wallClock().date()};
    return m_queue.runBeside([url, reading]() -> std::expected<FoundEvents, CalendarRefusal> {
        const auto file = readPlainFile(url, kMostCalendarBytes);
        if (!file)
            return std::unexpected(file.error() == PlainFileFlaw::TooLarge ? CalendarRefusal::TooLarge
                                                                           : CalendarRefusal::Unreadable);
        return readCalendar(*file, reading);
    });
}

QFuture<Result<void>> VisitCalendarService::write(const QUrl &place, const QList<CalendarEvent> &events)
{
    return m_queue.runBeside(
        [place, content = writeCalendar(events, m_clock.now())] { return writePlainFile(place, content); });
}

} // namespace alongside
