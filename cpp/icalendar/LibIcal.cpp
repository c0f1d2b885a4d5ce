#include "icalendar/LibIcal.h"

namespace alongside::libical {

Use::Use()
{
    // For the whole process, and what libical does of itself unless it was built otherwise. Nothing else in
    // this program uses it.
    [[maybe_unused]] static const bool lenient = [] {
        icalerror_set_errors_are_fatal(0);
        return true;
    }();
}

icaltimetype timeOf(const QDateTime &wall)
{
    icaltimetype time = icaltime_null_time();
    time.year = wall.date().year();
    time.month = wall.date().month();
    time.day = wall.date().day();
    time.hour = wall.time().hour();
    time.minute = wall.time().minute();
    time.second = wall.time().second();
    return time;
}

} // namespace alongside::libical
