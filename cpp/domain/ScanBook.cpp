#include "domain/ScanBook.h"

#include <algorithm>
#include <ranges>
#include <tuple>
#include <utility>

namespace alongside {

namespace {

// What one looks at first comes first: sort, days to the next thing, id.
using Urgency = std::tuple<int, int, qint64>;

Urgency urgencyOf(const Scan &scan, QDate today)
{
    enum Sort { Now, InSeason, LookBack, Coming, Open };
    constexpr int later = 1000;
    const ScanSeason season(scan);
    const qint64 id = std::to_underlying(scan.id);
    if (today == season.scanDay() || (today == scan.resultDay && !scan.outcome))
        return {Now, 0, id};
    const int toScan = -season.fromScan(today);
    if (toScan > 0)
        return {season.promptsOn(today) ? InSeason : Coming, toScan, id};
    if (!season.promptsOn(today))
        return {scan.outcome ? LookBack : Open, -toScan, id};
    const bool waitsForDay = scan.knowsResultDay() && !scan.outcome && scan.resultDay > today;
    return {InSeason, waitsForDay ? int(today.daysTo(scan.resultDay)) : later, id};
}

} // namespace

std::optional<Scan> ScanBook::find(ScanId id) const
{
    const auto known = std::ranges::find(scans, id, &Scan::id);
    return known == scans.end() ? std::nullopt : std::optional(*known);
}

ScanSeason ScanBook::seasonOf(const Scan &scan) const
{
    const auto next = nextFrom(scan.day().addDays(1));
    return ScanSeason(scan, next ? next->day() : QDate());
}

std::optional<Scan> ScanBook::current(QDate today) const
{
    std::optional<Scan> found;
    for (const Scan &scan : scans) {
        if (scan.cancelled
            || (today >= scan.day() && !seasonOf(scan).asksOn(today) && !offersLookBack(scan, today)))
            continue;
        if (!found || urgencyOf(scan, today) < urgencyOf(*found, today))
            found = scan;
    }
    return found;
}

bool ScanBook::offersLookBack(const Scan &scan, QDate today) const
{
    const auto next = nextFrom(scan.day().addDays(1));
    return scan.outcome && !lookedBack.contains(scan.id) && (!next || today < ScanSeason(*next).firstDay());
}

bool ScanBook::asksOn(QDate day) const
{
    return std::ranges::any_of(scans, [&](const Scan &scan) { return seasonOf(scan).asksOn(day); });
}

bool ScanBook::promptsOn(QDate day) const
{
    return isSeasonDay(scans, day);
}

std::optional<Scan> ScanBook::notLookedAt() const
{
    const auto latestFirst = std::views::reverse(scans);
    const auto found = std::ranges::find_if(
        latestFirst, [](const Scan &scan) { return scan.notLooking && !scan.cancelled; });
    return found == latestFirst.end() ? std::nullopt : std::optional(*found);
}

std::optional<int> ScanBook::worryOn(QDate day) const
{
    const auto known = std::ranges::find(worry, day, &WorryDay::day);
    return known == worry.end() ? std::nullopt : std::optional(known->last);
}

ScanWorry ScanBook::worryOf(const Scan &scan, QDate today) const
{
    return {seasonOf(scan), worry, today};
}

QList<Scan> ScanBook::earlierThan(const Scan &scan, QDate today) const
{
    QList<Scan> earlier;
    for (const Scan &other : scans) {
        if (!other.cancelled && other.id != scan.id && other.day() < scan.day()
            && !worryOf(other, today).points().isEmpty())
            earlier += other;
    }
    return earlier;
}

std::optional<Scan> ScanBook::nextFrom(QDate day) const
{
    const auto next =
        std::ranges::find_if(scans, [day](const Scan &scan) { return !scan.cancelled && scan.day() >= day; });
    return next == scans.end() ? std::nullopt : std::optional(*next);
}

bool ScanBook::isWaiting(const ScanLetter &letter) const
{
    const auto meant = letter.scan ? find(*letter.scan) : std::nullopt;
    return !meant || meant->cancelled;
}

std::optional<ScanLetter> ScanBook::letterFor(const Scan &scan, QDate today) const
{
    const auto own = std::ranges::find(letters, std::optional(scan.id), &ScanLetter::scan);
    if (own != letters.end())
        return *own;
    const auto next = nextFrom(today);
    auto waiting = waitingLetter();
    if (!next || next->id != scan.id || !waiting || waiting->time.wallClock().date() >= scan.day())
        return std::nullopt;
    return waiting;
}

std::optional<ScanLetter> ScanBook::waitingLetter() const
{
    const auto waiting =
        std::ranges::find_if(letters, [this](const ScanLetter &letter) { return isWaiting(letter); });
    return waiting == letters.end() ? std::nullopt : std::optional(*waiting);
}

bool isSeasonDay(const QList<Scan> &scans, QDate day)
{
    return std::ranges::any_of(scans, [day](const Scan &scan) { return ScanSeason(scan).promptsOn(day); });
}

} // namespace alongside
