#include "models/TrendPicture.h"

#include "models/AnswerWords.h"
#include "models/DateText.h"
#include "models/MeasureText.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace alongside::trendpicture {

namespace {

// Longer spans have stripes too thin to see.
constexpr int kMostDaysWithTreatment = 100;
// A difference that is worth a word: three quarters of a step of five.
constexpr double kWorthAWord = 0.75 / 4;

QString tr(const char *text, const char *comment = nullptr, int n = -1)
{
    return QCoreApplication::translate("Trend", text, comment, n);
}

QString checkInsText(int count)
{
    return tr("%n check-ins", nullptr, count);
}

// The frame of every chart of a measure: its name and its scale.
ChartPicture frameOf(const AnswerWords &answers)
{
    const Measure &measure = answers.measure();
    ChartPicture picture;
    picture.title = measureText(measure);
    picture.lowest = measure::lowest(measure.scale);
    picture.highest = measure::highest(measure.scale);
    const QStringList &words = answers.scale();
    for (int i = 0; i < words.size(); ++i) {
        const double step = (picture.highest - picture.lowest) / double(words.size() - 1);
        picture.valueTicks.append({picture.lowest + i * step, words[i]});
    }
    return picture;
}

QString tooFewText()
{
    return tr("This fills in as you check in. There is no right amount.");
}

QString comparisonText(const TrendSeries &series, const TrendOverview &overview)
{
    if (series.before.count < trend::kLeastToDraw)
        return {};
    const int steps = measure::highest(series.measure.scale) - measure::lowest(series.measure.scale);
    const double difference = (series.whole.mean - series.before.mean) / steps;
    const int days = int(overview.first.daysTo(overview.last)) + 1;
    if (difference >= kWorthAWord)
        return tr("That is higher than in the %n days before.", nullptr, days);
    if (difference <= -kWorthAWord)
        return tr("That is lower than in the %n days before.", nullptr, days);
    return tr("That is about the same as in the %n days before.", nullptr, days);
}

QString summaryOf(const TrendSeries &series, const AnswerWords &answers, const TrendCalendar &calendar)
{
    if (series.whole.count < trend::kLeastToDraw)
        return tooFewText();
    //: %1 says what answers come to, %2 is a number of check-ins as "12 check-ins".
    QString text = tr("%1. %2.").arg(answers.textOf(series.whole), checkInsText(series.whole.count));
    for (const QString &more :
         {comparisonText(series, calendar.overview()), calendar.treatment().sentence()}) {
        if (!more.isEmpty())
            text += u' ' + more;
    }
    return text;
}

void addKeys(ChartPicture &picture, const QString &hollow)
{
    const auto isHollow = [](const ChartPoint &point) {
        return point.hollow;
    };
    if (!picture.series.isEmpty() && std::ranges::any_of(picture.series.first().points, isHollow))
        picture.keys.append({ChartSign::HollowDot, hollow});
    if (!picture.band.isEmpty())
        picture.keys.append({ChartSign::Band, tr("Lowest to highest")});
    const auto has = [&](ChartPhase::Shade shade) {
        return std::ranges::any_of(picture.phases,
                                   [shade](const ChartPhase &phase) { return phase.shade == shade; });
    };
    if (has(ChartPhase::Shade::Tinted))
        picture.keys.append({ChartSign::Tint, tr("Days on treatment")});
    if (has(ChartPhase::Shade::Hatched))
        picture.keys.append({ChartSign::Hatch, tr("Treatment held")});
}

void addTreatments(ChartPicture &picture, const TrendCalendar &calendar)
{
    const QDate first = calendar.overview().first;
    for (const TreatmentStretch &stretch : calendar.treatment().stretches()) {
        const bool held = stretch.kind == TreatmentDay::Kind::Held;
        picture.phases.append({double(first.daysTo(stretch.first)) - 0.5,
                               double(first.daysTo(stretch.last)) + 0.5,
                               {},
                               held ? ChartPhase::Shade::Hatched : ChartPhase::Shade::Tinted});
    }
}

QString foldText(const AnswerWords &answers, const TrendFold &fold)
{
    //: %1 says what answers come to, %2 on how many days, as "4 days".
    return tr("%1, %2").arg(answers.textOf(fold.total), tr("%n days", nullptr, fold.observations));
}

// Points, list and summary of \a folds; \a label says where a place lies.
template<typename Label>
void addFolds(ChartPicture &picture, const AnswerWords &answers, const QList<TrendFold> &folds, Label label)
{
    ChartSeries series{picture.title, {}};
    QList<TrendFold> firm; // what something can be said of
    int observations = 0;
    for (const TrendFold &fold : folds) {
        series.points.append(
            {double(fold.place), fold.total.mean, fold.observations < trend::kFewObservations});
        picture.rows.append({label(fold.place), foldText(answers, fold)});
        observations += fold.observations;
        if (fold.observations >= trend::kFewObservations)
            firm.append(fold);
    }
    picture.series = {series};
    picture.drawn = observations >= trend::kLeastToDraw;
    picture.summary = tooFewText();
    if (!picture.drawn)
        return;
    picture.summary = tr("Most dots stand on fewer than 3. It is too early to say more than the list does.");
    if (firm.size() < 2)
        return;
    const auto byMean = [](const TrendFold &one, const TrendFold &other) {
        return one.total.mean < other.total.mean;
    };
    const auto [least, greatest] = std::ranges::minmax_element(firm, byMean);
    //: %1 and %3 are places as "Day 5", %2 and %4 what was answered there on average.
    picture.summary = tr("Lowest at %1: %2. Highest at %3: %4.")
                          .arg(label(least->place), answers.textOf(least->total.mean), label(greatest->place),
                               answers.textOf(greatest->total.mean));
}

QString cycleDayText(int day)
{
    return tr("day %1").arg(QLocale().toString(day));
}

QString scanDayText(int day)
{
    if (day == 0)
        return tr("scan day");
    return day < 0 ? tr("%n days before the scan", nullptr, -day)
                   : tr("%n days after the scan", nullptr, day);
}

} // namespace

QString totalText(const Measure &measure, const TrendTotal &total)
{
    return AnswerWords(measure).textOf(total);
}

ChartPicture overTime(const TrendSeries &series, const TrendCalendar &calendar)
{
    const bool byDay = calendar.overview().step == TrendStep::Day;
    const AnswerWords answers(series.measure);
    ChartPicture picture = frameOf(answers);
    picture.summary = summaryOf(series, answers, calendar);
    picture.drawn = series.whole.count >= trend::kLeastToDraw;
    const qsizetype last = calendar.overview().periods.size() - 1;
    picture.to = std::max<double>(1, double(last));
    picture.timeTicks = {{0, calendar.firstText()}};
    if (last > 0)
        picture.timeTicks.append({picture.to, calendar.lastText()});

    ChartSeries line{picture.title, {}};
    for (qsizetype i = 0; i < series.totals.size(); ++i) {
        const TrendTotal &total = series.totals[i];
        if (total.count == 0)
            continue;
        line.points.append({double(i), total.mean, !byDay && total.count < trend::kFewObservations});
        if (!byDay)
            picture.band.append({double(i), double(total.least), double(total.greatest)});
        picture.rows.append({calendar.nameOf(i), calendar.rowText(answers.textOf(total), total.count, i)});
    }
    std::ranges::reverse(picture.rows); // the latest first
    picture.series = {line};
    if (byDay && last < kMostDaysWithTreatment)
        addTreatments(picture, calendar);
    addKeys(picture, tr("Fewer than 3 check-ins"));
    return picture;
}

ChartPicture byCycleDay(const Measure &measure, const QList<TrendFold> &folds, const TreatmentCycle &cycle)
{
    const AnswerWords answers(measure);
    ChartPicture picture = frameOf(answers);
    picture.from = 1;
    picture.to = std::max(2, cycle.length);
    picture.axis = tr("Day of the treatment cycle");
    picture.timeTicks = {{1, QLocale().toString(1)}, {picture.to, QLocale().toString(cycle.length)}};
    addFolds(picture, answers, folds, cycleDayText);
    if (cycle.daysOn < cycle.length) {
        picture.phases = {{0.5, cycle.daysOn + 0.5, {}, ChartPhase::Shade::Tinted}};
        for (qsizetype i = 0; i < folds.size(); ++i) {
            if (folds[i].place <= cycle.daysOn)
                picture.rows[i].text = tr("%1, %2").arg(picture.rows[i].text, tr("on treatment"));
        }
        if (picture.drawn)
            picture.summary += u' ' + tr("Days 1 to %n are on treatment.", nullptr, cycle.daysOn);
    }
    addKeys(picture, tr("Fewer than 3 days"));
    return picture;
}

ChartPicture byScanDay(const Measure &measure, const QList<TrendFold> &folds)
{
    const AnswerWords answers(measure);
    ChartPicture picture = frameOf(answers);
    const int last = folds.isEmpty() ? 0 : folds.last().place;
    picture.from = -trend::kDaysBeforeScan;
    picture.to = std::max(trend::kDaysBeforeScan, last);
    picture.axis = tr("Days before and after the scan");
    const auto number = [](double day) {
        return (day > 0 ? u"+"_s : QString()) + QLocale().toString(int(day));
    };
    picture.timeTicks = {
        {picture.from, number(picture.from)}, {0, number(0)}, {picture.to, number(picture.to)}};
    picture.marks = {{0, tr("Scan day")}};
    addFolds(picture, answers, folds, scanDayText);
    addKeys(picture, tr("Fewer than 3 scans"));
    return picture;
}

QList<ChartDay> month(const Measure &measure, QDate first, const QList<TrendTotal> &totals, QDate today)
{
    constexpr int columns = 7;
    const int before = (first.dayOfWeek() - QLocale().firstDayOfWeek() + columns) % columns;
    QList<ChartDay> days(before);
    const AnswerWords answers(measure);
    const double lowest = measure::lowest(measure.scale);
    const double steps = measure::highest(measure.scale) - lowest;
    for (qsizetype i = 0; i < totals.size(); ++i) {
        const QDate day = first.addDays(i);
        const TrendTotal &total = totals[i];
        ChartDay shown{QLocale().toString(day.day()), fullDayText(day), -1, day == today};
        if (total.count > 0) {
            //: %1 is a day, %2 what was answered.
            shown.name = tr("%1, %2").arg(shown.name, answers.textOf(total));
            shown.height = (total.mean - lowest) / steps;
        }
        days.append(shown);
    }
    return days;
}

QString tagText(const TrendTag &tag)
{
    //: %1 is a tag, %2 a number of check-ins as "12 check-ins", %3 a number of them.
    return tr("%1: %2, mood okay or good in %3")
        .arg(tag.name, checkInsText(tag.checkIns), QLocale().toString(tag.okay));
}

} // namespace alongside::trendpicture
