#include "DemoTextCalendar.h"

#include <array>

namespace alongside::demo {

namespace {

constexpr int kTreatmentEvery = 21;
constexpr int kNextTreatment = -17; // Thursday of the week after next: never in a scan week
constexpr int kHeldRoundsAgo = 10;  // about when nothing was written for a week

} // namespace

using namespace Qt::StringLiterals;

Moment DemoDay::moment() const
{
    constexpr int kScanEvery = 84;
    constexpr int kNextScan = -8; // Tuesday of next week
    constexpr int kResultsAfter = 6;
    if (isAway())
        return Moment::Away;
    const int sinceScan = daysSince(kNextScan, kScanEvery);
    if (sinceScan == 0)
        return Moment::ScanDay;
    if (sinceScan < kResultsAfter)
        return Moment::Waiting;
    if (sinceScan == kResultsAfter)
        return Moment::Results;
    if (sinceScan > kScanEvery - 6)
        return Moment::BeforeScan;
    const int sinceTreatment = daysSince(kNextTreatment, kTreatmentEvery);
    if (sinceTreatment == 0)
        return Moment::TreatmentDay;
    if (sinceTreatment < 4)
        return Moment::AfterTreatment;
    if (sinceScan < kResultsAfter + 8)
        return Moment::AfterResults;
    return m_date.dayOfWeek() > 5 ? Moment::Weekend : Moment::Workday;
}

TreatmentCycle demoTreatment(const QDateTime &until)
{
    const QDate today = until.toUTC().date();
    const QDate next = today.addDays(1 - today.dayOfWeek() - kNextTreatment);
    TreatmentCycle cycle;
    cycle.name = u"Infusion"_s;
    cycle.length = kTreatmentEvery;
    cycle.daysOn = 1;
    cycle.first = next.addDays(-qint64(19) * kTreatmentEvery);
    cycle.holds = {{next.addDays(-qint64(kHeldRoundsAgo + 1) * kTreatmentEvery), kTreatmentEvery}};
    return cycle;
}

Moment DemoDay::season() const
{
    using enum Moment;
    constexpr std::array kMonths{Winter, Winter, Spring, Spring, Spring, Summer,
                                 Summer, Summer, Autumn, Autumn, Autumn, December};
    return kMonths[std::size_t(m_date.month() - 1)];
}

QByteArray DemoDay::zone() const
{
    return isAway() ? "Europe/Athens"_ba : "Europe/London"_ba;
}

} // namespace alongside::demo
