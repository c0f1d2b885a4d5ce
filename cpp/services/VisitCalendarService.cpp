#include "services/VisitCalendarService.h"

#include "domain/LivedTime.h"
#include "icalendar/CalendarWriter.h"
#include "services/PlainFile.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace alongside {

namespace {

std::expected<QByteArray, CalendarRefusal> readWhole(const QUrl &url)
{
    QFile file(pathOf(url));
    if (!file.open(QIODevice::ReadOnly))
        return std::unexpected(CalendarRefusal::Unreadable);
    // What has no size, as a pipe, is not waited for.
    if (file.isSequential() && !url.scheme().startsWith("content"_L1))
        return std::unexpected(CalendarRefusal::Unreadable);
    if (file.size() > kMostCalendarBytes)
        return std::unexpected(CalendarRefusal::TooLarge);
    QByteArray content = file.read(kMostCalendarBytes + 1);
    if (content.size() > kMostCalendarBytes)
        return std::unexpected(CalendarRefusal::TooLarge);
    if (file.error() != QFile::NoError)
        return std::unexpected(CalendarRefusal::Unreadable);
    return content;
}

} // namespace

QFuture<std::expected<FoundEvents, CalendarRefusal>> VisitCalendarService::read(const QUrl &url)
{
    const CalendarReading reading{.here = m_clock.zone(),
                                  .today = LivedTime::now(m_clock).wallClock().date()};
    return m_queue.runBeside([url, reading]() -> std::expected<FoundEvents, CalendarRefusal> {
        const auto file = readWhole(url);
        return file ? readCalendar(*file, reading) : std::unexpected(file.error());
    });
}

QFuture<Result<void>> VisitCalendarService::write(const QUrl &place, const QList<CalendarEvent> &events)
{
    return m_queue.runBeside(
        [place, content = writeCalendar(events, m_clock.now())] { return writePlainFile(place, content); });
}

} // namespace alongside
