#include "domain/SymptomRun.h"

#include <algorithm>
#include <ranges>

namespace alongside::symptom {

bool isSymptom(MeasureId measure)
{
    return measure::isOwn(measure) || std::ranges::contains(kOwnOfApp, measure);
}

bool isNoted(const Measure &measure, int answer)
{
    return isSymptom(measure.id) && answer > measure::lowest(measure.scale);
}

std::optional<SymptomRun> presentRun(const QList<QDate> &days, QDate today)
{
    SymptomRun run;
    QDate next = today; // the day that the stretch has come to, going back
    for (const QDate day : std::views::reverse(days)) {
        if (day > today)
            continue;
        if (day.daysTo(next) > kLongestGap + (run.days > 0 ? 1 : 0))
            break;
        if (day != next || run.days == 0)
            ++run.days;
        next = day;
    }
    if (run.days == 0)
        return std::nullopt;
    run.since = next;
    run.span = int(next.daysTo(today)) + 1;
    return run;
}

} // namespace alongside::symptom
