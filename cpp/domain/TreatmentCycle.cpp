#include "domain/TreatmentCycle.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace alongside::treatment {

namespace {

bool isWithin(int value, int most)
{
    return value >= 1 && value <= most;
}

bool areApart(const QList<TreatmentHold> &holds)
{
    return std::ranges::adjacent_find(
               holds,
               [](const TreatmentHold &one, const TreatmentHold &next) { return next.first <= one.last(); })
           == holds.end();
}

} // namespace

std::optional<TreatmentDay> dayOf(const TreatmentCycle &cycle, QDate day)
{
    if (day < cycle.first || (cycle.last && day > *cycle.last))
        return std::nullopt;
    qint64 counted = cycle.first.daysTo(day);
    bool held = false;
    for (const TreatmentHold &hold : cycle.holds) {
        if (day > hold.last()) {
            counted -= hold.days;
        } else if (day >= hold.first) {
            counted -= hold.first.daysTo(day);
            held = true;
        }
    }
    TreatmentDay found;
    found.cycle = int(counted / cycle.length) + 1;
    found.day = int(counted % cycle.length) + 1;
    found.kind = held                        ? TreatmentDay::Kind::Held
                 : found.day <= cycle.daysOn ? TreatmentDay::Kind::On
                                             : TreatmentDay::Kind::Off;
    return found;
}

QList<TreatmentStretch> stretches(const TreatmentCycle &cycle, QDate first, QDate last)
{
    QList<TreatmentStretch> found;
    for (QDate day = std::max(first, cycle.first); day <= last; day = day.addDays(1)) {
        const auto is = dayOf(cycle, day);
        if (!is)
            break;
        if (found.isEmpty() || found.last().kind != is->kind)
            found.append({day, day, is->kind});
        found.last().last = day;
    }
    return found;
}

Result<TreatmentCycle> checked(TreatmentCycle cycle)
{
    cycle.name = cycle.name.simplified();
    std::ranges::sort(cycle.holds, {}, &TreatmentHold::first);
    const bool dated = cycle.first.isValid() && (!cycle.last || *cycle.last >= cycle.first);
    const bool sized = isWithin(cycle.length, kLongestCycle) && isWithin(cycle.daysOn, cycle.length)
                       && cycle.name.size() <= kLongestName && cycle.holds.size() <= kMostHolds
                       && cycle.reason.size() <= kLongestReason;
    if (!dated || !sized)
        return fail(ErrorCode::InvalidValue, u"treatment cycle"_s);
    const bool held = std::ranges::all_of(cycle.holds, [&](const TreatmentHold &hold) {
        return hold.first >= cycle.first && isWithin(hold.days, kLongestHold)
               && hold.reason.size() <= kLongestWhy && (!cycle.last || hold.first <= *cycle.last);
    });
    if (!held || !areApart(cycle.holds))
        return fail(ErrorCode::InvalidValue, u"held days"_s);
    return cycle;
}

} // namespace alongside::treatment
