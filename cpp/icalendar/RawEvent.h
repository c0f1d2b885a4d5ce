#pragma once

#include "icalendar/CalendarEvent.h"
#include "icalendar/CalendarLines.h"
#include "icalendar/CalendarTime.h"

namespace alongside {

/// An event as its lines say it: its times have no clock yet, for the file may explain that further down.
struct RawEvent
{
    CalendarEvent event{.start = LivedTime::fromStored(0, "UTC", 0)};
    std::optional<NamedTime> start{};
    std::optional<NamedTime> end{};
    QString duration{};                 ///< Instead of its end.
    QList<NamedTime> left{};            ///< EXDATE: times at which it does not take place.
    std::optional<NamedTime> instead{}; ///< RECURRENCE-ID: the time of a series that this one stands for.
    QString rule{};
    bool cancelled = false;
};

/// Makes an event of its lines, of those that say something here.
class RawEventReader
{
public:
    static constexpr int kMostTexts = 2'000;       ///< Lines of text.
    static constexpr qsizetype kMostLeft = 10'000; ///< Times that are left out.

    void take(const CalendarLine &line);
    [[nodiscard]] RawEvent finish() { return std::move(m_raw); }

private:
    void takeText(const CalendarLine &line);

    int m_texts = 0;
    RawEvent m_raw;
};

} // namespace alongside
