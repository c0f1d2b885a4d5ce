#include "services/VisitCalendarService.h"

#include "domain/LivedTime.h"
#include "icalendar/CalendarWriter.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace alongside {

namespace {

// A phone's picker names a document by an address of the system's own, which QFile takes as it is.
QString pathOf(const QUrl &url)
{
    return url.isLocalFile() ? url.toLocalFile() : url.toString(QUrl::FullyEncoded);
}

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

Result<void> writeWhole(const QUrl &place, const QByteArray &content)
{
    QFile file(pathOf(place));
    const bool wasThere = file.exists();
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate))
        return fail(ErrorCode::ReadOnly, u"a file that could not be made"_s);
    const bool whole = file.write(content) == content.size() && file.flush();
    file.close();
    if (whole && file.error() == QFile::NoError)
        return {};
    if (!wasThere)
        file.remove();
    return fail(ErrorCode::StorageFull, u"a file that was not written to its end"_s);
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
        [place, content = writeCalendar(events, m_clock.now())] { return writeWhole(place, content); });
}

} // namespace alongside
