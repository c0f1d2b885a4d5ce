#include "models/ScanPicture.h"

#include "models/ScanText.h"

#include <QCoreApplication>
#include <QLocale>
#include <QMap>

#include <algorithm>

namespace alongside {

namespace {

constexpr int kWeek = 7;
constexpr int kDaysAfter = 10;
constexpr int kDaysAfterLate = 21;
constexpr int kHighest = 10;
constexpr double kHalf = 0.5; // phases change between two days

QString tr(const char *text, const char *comment = nullptr)
{
    return QCoreApplication::translate("ScanPicture", text, comment);
}

// A day that a result is due on is not yet one that it came on.
bool hasResultDay(const Scan &scan)
{
    return scan.outcome && scan.knowsResultDay();
}

bool goesOn(const WorrySeason &season, int last)
{
    return !season.worry.points().isEmpty() && season.worry.points().last().day > last;
}

int daysAfter(const WorrySeason &season, const QList<WorrySeason> &earlier)
{
    const auto isLate = [](const WorrySeason &one) {
        return (one.scan.knowsResultDay() && ScanSeason(one.scan).fromScan(one.scan.resultDay) >= kDaysAfter)
               || goesOn(one, kDaysAfter);
    };
    return isLate(season) || std::ranges::any_of(earlier, isLate) ? kDaysAfterLate : kDaysAfter;
}

ChartSeries seriesOf(const WorrySeason &season, const QString &name, ChartStroke stroke, int last)
{
    ChartSeries series{.name = name, .points = {}, .stroke = stroke, .reach = 1};
    for (const WorryPoint &point : season.worry.points()) {
        if (point.day <= last)
            series.points += ChartPoint{.at = double(point.day), .value = point.mean};
    }
    return series;
}

QList<ChartRange> rangeOf(const QList<WorrySeason> &seasons, int last)
{
    QMap<int, ChartRange> byDay;
    for (const WorrySeason &season : seasons) {
        for (const WorryPoint &point : season.worry.points()) {
            if (point.day > last)
                continue;
            const bool known = byDay.contains(point.day);
            ChartRange &range = byDay[point.day];
            range.at = point.day;
            range.low = known ? std::min(range.low, point.mean) : point.mean;
            range.high = std::max(range.high, point.mean);
        }
    }
    return byDay.values();
}

QList<ChartPhase> phasesOf(const Scan &scan, int last)
{
    using Shade = ChartPhase::Shade;
    const double result =
        hasResultDay(scan) ? ScanSeason(scan).fromScan(scan.resultDay) + kHalf : double(last);
    QList<ChartPhase> phases{{-double(kWeek), -kHalf, scanPhaseText(ScanPhase::Before), Shade::None}};
    const double waited = std::min(result, double(last));
    if (waited > kHalf)
        phases += ChartPhase{kHalf, waited, scanPhaseText(ScanPhase::Waiting), Shade::Tinted};
    if (waited < last)
        phases +=
            ChartPhase{std::max(waited, kHalf), double(last), scanPhaseText(ScanPhase::After), Shade::None};
    return phases;
}

void addEarlier(ChartPicture &picture, const QList<WorrySeason> &earlier, int last)
{
    if (earlier.size() == 1) {
        picture.series += seriesOf(earlier.first(), tr("Last scan"), ChartStroke::Dashed, last);
        picture.keys += ChartKey{ChartSign::DashedLine, tr("Last scan")};
    } else if (!earlier.isEmpty()) {
        picture.band = rangeOf(earlier, last);
        picture.keys += ChartKey{ChartSign::Band, tr("Your scans before, lowest to highest")};
    }
    bool marked = false;
    for (const WorrySeason &one : earlier) {
        const int result = hasResultDay(one.scan) ? ScanSeason(one.scan).fromScan(one.scan.resultDay) : -1;
        if (result < 0 || result > last)
            continue;
        picture.marks += ChartMark{double(result), tr("Result came"), ChartMark::Sign::Diamond};
        marked = true;
    }
    if (marked)
        picture.keys += ChartKey{ChartSign::Diamond, tr("Results came")};
}

} // namespace

ChartPicture scanPicture(const WorrySeason &season, const QList<WorrySeason> &earlier, const QString &summary,
                         QDate today)
{
    const int last = daysAfter(season, earlier);
    ChartPicture picture;
    picture.title = tr("Worry around your scans");
    picture.summary = summary;
    picture.axis = tr("Days before and after the scan. Worry from 0, not at all, to 10.");
    if (goesOn(season, last))
        picture.axis += u' ' + tr("Your answers after 3 weeks are in the list.");
    picture.from = -kWeek;
    picture.to = last;
    picture.highest = kHighest;
    picture.valueTicks = {
        {0, tr("None", "No worry")}, {5, QLocale().toString(5)}, {10, QLocale().toString(10)}};
    picture.timeTicks = {{-double(kWeek), tr("1 week before")}, {double(kWeek), tr("1 week after")}};
    if (last == kDaysAfterLate)
        picture.timeTicks += ChartTick{double(last), tr("3 weeks after")};
    picture.phases = phasesOf(season.scan, last);
    picture.marks = {{0, scanPhaseText(ScanPhase::ScanDay), ChartMark::Sign::Flag}};
    picture.series = {seriesOf(season, tr("This scan"), ChartStroke::Main, last)};
    picture.keys = {{ChartSign::Line, tr("This scan")}};
    addEarlier(picture, earlier, last);
    picture.drawn = !season.worry.points().isEmpty() || !picture.band.isEmpty() || picture.series.size() > 1;
    const QList<ChartPoint> &points = picture.series.first().points;
    if (!points.isEmpty() && points.last().at == ScanSeason(season.scan).fromScan(today))
        picture.lastText = tr("Now");
    return picture;
}

} // namespace alongside
