#include "services/VisitCalendarService.h"

#include "domain/LivedTime.h"
#include "icalendar/CalendarWriter.h"
#include "services/PlainFile.h"

#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace alongside {

namespace {

std::expected<QByteArray, CalendarRefusal> readWhole(const QUrl &url)
{
    QFile file(pathOf(url));
    // A pipe or a device could keep one waiting for ever, already while it is opened.
    if ((url.isLocalFile() && !QFileInfo(file.fileName()).isFile()) || !file.open(QIODevice::ReadOnly))
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
