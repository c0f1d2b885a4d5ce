#include "DemoScans.h"

#include "domain/ScanSeason.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace alongside::demo {

namespace {

struct DemoScan
{
    int daysFromNow;
    int daysToResult; ///< 0: not known yet.
    ScanKind kind;
    std::optional<ScanOutcome> outcome;
    int height; ///< Of the worry, 0 to 10.
};

constexpr std::array kScans{DemoScan{-455, 4, ScanKind::Ct, ScanOutcome::Stable, 8},
                            DemoScan{-361, 2, ScanKind::Mri, ScanOutcome::Mixed, 7},
                            DemoScan{-268, 6, ScanKind::Ct, ScanOutcome::Better, 8},
                            DemoScan{-176, 3, ScanKind::PetCt, ScanOutcome::Stable, 6},
                            DemoScan{-86, 5, ScanKind::Ct, ScanOutcome::Unsaid, 7},
                            DemoScan{4, 0, ScanKind::Ct, std::nullopt, 7}};

// It rises to the scan, stays while one waits, and falls after the result; nobody answers every day.
std::optional<int> worryOn(const ScanSeason &season, QDate day, const DemoScan &scan, int index)
{
    const int fromScan = season.fromScan(day);
    if ((fromScan * 5 + index * 3 + 40) % 7 == 0)
        return std::nullopt;
    const int wave = (fromScan * 3 + index * 5 + 60) % 3 - 1;
    int worry = 0;
    switch (season.phaseOn(day)) {
    case ScanPhase::Before: worry = scan.height + fromScan; break;
    case ScanPhase::ScanDay: worry = scan.height; break;
    case ScanPhase::Waiting: worry = scan.height - 1 + wave; break;
    case ScanPhase::After: worry = scan.height - 4; break;
    }
    return std::clamp(worry + (fromScan % 2 == 0 ? wave : 0), 0, 10);
}

Scan toScan(const DemoScan &demo, const LivedTime &now)
{
    const QTimeZone zone = now.zone();
    const QDate day = now.wallClock().date().addDays(demo.daysFromNow);
    Scan scan{.kind = demo.kind, .time = LivedTime::at(QDateTime(day, QTime(10, 30), zone), zone)};
    scan.place = u"Northside Hospital, east entrance"_s;
    scan.companion = demo.daysFromNow % 2 == 0 ? u"Sam"_s : QString();
    if (demo.daysToResult > 0)
        scan.resultDay = day.addDays(demo.daysToResult);
    scan.outcome = demo.outcome;
    return scan;
}

Result<void> addWorry(Store &store, const DemoScan &demo, const Scan &scan, const LivedTime &now, int index)
{
    const ScanSeason season(scan);
    const QDate yesterday = now.wallClock().date().addDays(-1);
    for (const QDate day : season.daysUntil(yesterday)) {
        const auto worry = worryOn(season, day, demo, index);
        if (!worry)
            continue;
        const LivedTime time = LivedTime::at(QDateTime(day, QTime(18, 40), now.zone()), now.zone());
        if (auto added = store.checkIns().add({{}, time, {{MeasureId::ScanWorry, *worry}}, {}, {}}); !added)
            return std::unexpected(added.error());
    }
    return {};
}

Result<void> addLookBack(Store &store, ScanId scan, int index)
{
    const auto breathing = store.comforts().adoptTool(u"breathing"_s);
    const auto walk = store.comforts().adoptOwn(u"A walk with Sam"_s);
    const auto radio = store.comforts().adoptOwn(u"The radio in the kitchen"_s);
    if (!breathing || !walk || !radio)
        return fail(ErrorCode::Internal, u"nothing that helps"_s);
    QMap<ComfortId, int> helped{{*breathing, index % 3 + 1}, {*walk, 3 - index % 2}};
    if (index == 2)
        helped.insert(*radio, 2);
    return store.comforts().putHelped(scan, helped);
}

Result<void> addPlan(Store &store, ScanId scan)
{
    const ResultPlan plan{ResultLook::Call,
                          u"Sam, at home on the sofa"_s,
                          u"By phone, in the afternoon, from Dr Osei"_s,
                          u"Ring Ana, then the good bread"_s,
                          u"Write down three questions for Monday"_s,
                          u"Nothing for an hour. Then ring the nurse line together."_s};
    return store.resultPlans().put(scan, plan);
}

} // namespace

Result<void> addScans(Store &store, const LivedTime &now)
{
    for (int index = 0; index < int(kScans.size()); ++index) {
        const DemoScan &demo = kScans.at(std::size_t(index));
        const Scan scan = toScan(demo, now);
        const auto id = store.scans().add(scan);
        if (!id)
            return std::unexpected(id.error());
        if (auto worried = addWorry(store, demo, scan, now, index); !worried)
            return worried;
        const bool past = demo.daysFromNow < 0;
        if (auto planned = past ? addPlan(store, *id) : Result<void>(); !planned)
            return planned;
        if (auto looked = past ? addLookBack(store, *id, index) : Result<void>(); !looked)
            return looked;
        if (past)
            continue;
        const auto letter = store.scanLetters().put(
            {{},
             now,
             *id,
             u"You have been in this corridor before. The fish tank is on the left. Sam has the bag."_s});
        if (!letter)
            return std::unexpected(letter.error());
    }
    return {};
}

} // namespace alongside::demo
