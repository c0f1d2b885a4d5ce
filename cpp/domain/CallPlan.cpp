#include "domain/CallPlan.h"

#include <algorithm>
#include <array>

namespace alongside {

namespace {

// Who is asked first where nobody has a star: who knows the treatment and is there to be called.
constexpr std::array kAskedFirst{
    ContactRole::NurseLine,      ContactRole::OncologyNurse, ContactRole::Oncologist, ContactRole::TrialNurse,
    ContactRole::PalliativeCare, ContactRole::Navigator,     ContactRole::PrimaryCare};

auto askedRank(ContactRole role)
{
    return std::ranges::find(kAskedFirst, role) - kAskedFirst.begin();
}

// How few hours a telephone is there for: one for weekends is meant more than one for any night.
int fewness(const CallLine &line)
{
    switch (line.phone.hours.when) {
    case CallTime::Weekend: return 2;
    case CallTime::AfterHours:
    case CallTime::Daytime: return 1;
    case CallTime::Always:
    case CallTime::Unsaid: break;
    }
    return 0;
}

} // namespace

CallPlan CallPlan::of(const QList<CallLine> &lines, CallMoment moment)
{
    CallPlan plan;
    for (const CallLine &line : lines) {
        const CallHours &hours = line.phone.hours;
        QList<CallLine> &part = hours.when == CallTime::Unsaid ? plan.unsaid
                                : hours.contain(moment)        ? plan.now
                                                               : plan.later;
        part += line;
    }
    std::ranges::stable_sort(plan.now, [](const CallLine &one, const CallLine &other) {
        if (one.starred != other.starred)
            return one.starred;
        return fewness(one) > fewness(other);
    });
    return plan;
}

namespace callline {

QList<CallLine> ofTeam(const QList<ContactHead> &heads)
{
    QList<CallLine> lines = ofAll(heads);
    lines.removeIf([](const CallLine &line) { return !line.starred && !contact::isCare(line.role); });
    return lines;
}

QList<CallLine> ofClose(const QList<ContactHead> &heads)
{
    QList<CallLine> lines = ofAll(heads);
    lines.removeIf([](const CallLine &line) {
        return !line.starred || (line.role != ContactRole::Family && line.role != ContactRole::Friend);
    });
    return lines;
}

QList<CallLine> ofAll(const QList<ContactHead> &heads)
{
    QList<CallLine> lines;
    for (const ContactHead &head : heads) {
        for (const ContactPhone &phone : head.phones)
            lines += {head.id, head.role, head.name, head.starred, phone};
    }
    std::ranges::stable_sort(lines, {}, [](const CallLine &line) { return askedRank(line.role); });
    return lines;
}

} // namespace callline

} // namespace alongside
