#pragma once

#include "core/Clock.h"
#include "core/Result.h"
#include "icalendar/CalendarReader.h"
#include "services/StorageQueue.h"

#include <QUrl>

namespace alongside {

/// The largest calendar file that is read, in bytes: ten years of a busy calendar have some 5 MB.
inline constexpr qint64 kMostCalendarBytes = qint64(16) * 1024 * 1024;

/// Calendar files, read from and written to where a person says. Take the answers with whenReady().
class VisitCalendarService
{
public:
    /// Borrows both; they must outlive every future given out.
    VisitCalendarService(StorageQueue &queue, const Clock &clock) : m_queue(queue), m_clock(clock) {}

    /// What is in the file \a url: `file:`, or `content:` where the system's picker gives that. Changes
    /// nothing.
    [[nodiscard]] QFuture<std::expected<FoundEvents, CalendarRefusal>> read(const QUrl &url);
    /// Writes \a events to \a place. Plain: it leaves the vault. A new file that could not be written to its
    /// end is taken away again. \returns ErrorCode::ReadOnly or StorageFull.
    [[nodiscard]] QFuture<Result<void>> write(const QUrl &place, const QList<CalendarEvent> &events);

private:
    StorageQueue &m_queue;
    const Clock &m_clock;
};

} // namespace alongside
