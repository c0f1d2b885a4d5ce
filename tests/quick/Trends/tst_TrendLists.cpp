#include "Trends/TrendHand.h"
#include "app/AppTests.h"
#include "app/RunningApp.h"

#include "models/MeasureText.h"

#include <QLocale>

#include <numeric>

using namespace Qt::StringLiterals;
using namespace alongside;
using namespace alongside::trendhand;

/// Every list beside a chart says what the database holds: counted here from what was put in.
class TrendLists : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void every_list_equals_the_database_data();
    void every_list_equals_the_database();
    void every_list_around_scans_equals_the_database_data();
    void every_list_around_scans_equals_the_database();
    void every_list_by_cycle_day_equals_the_database_data();
    void every_list_by_cycle_day_equals_the_database();
    void every_day_of_the_calendar_equals_the_database_data();
    void every_day_of_the_calendar_equals_the_database();

private:
    /// Some days of three years before those of manyDays().
    static QList<Given> yearsBefore();
    /// Every answer to \a measure in \a given from \a first to \a last.
    static QList<int> answers(const QList<Given> &given, MeasureId measure, QDate first, QDate last);
    /// What \a values come to, in words, as they stand in a list.
    static QString said(MeasureId measure, const QList<int> &values);
    /// Reads the list of the chart shown, as it was made and as it stands on the screen.
    static RunningApp::Done listIs(RunningApp &app, const QList<ChartRow> &expected);
};

QList<Given> TrendLists::yearsBefore()
{
    QList<Given> given;
    int value = 0;
    for (const QDate day : {QDate(2022, 12, 31), QDate(2023, 1, 1), QDate(2024, 2, 29), QDate(2024, 11, 5)}) {
        given.append({day,
                      QTime(8, 0),
                      {{MeasureId::Mood, 1 + value % 5},
                       {MeasureId::Pain, value},
                       {MeasureId::Energy, 5 - value},
                       {MeasureId::Sleep, 1 + value % 5},
                       {kOwn, 10 - value}}});
        ++value;
    }
    return given;
}

QList<int> TrendLists::answers(const QList<Given> &given, MeasureId measure, QDate first, QDate last)
{
    QList<int> values;
    for (const Given &one : given) {
        if (one.day >= first && one.day <= last && one.answers.contains(measure))
            values.append(one.answers[measure]);
    }
    return values;
}

QString TrendLists::said(MeasureId measure, const QList<int> &values)
{
    const QStringList words = measureWords(measure);
    const bool numbered = measure == MeasureId::Pain || measure == kOwn;
    const auto one = [&](int value) {
        return numbered ? u"%1 of 10"_s.arg(value) : words[value - 1];
    };
    const auto [least, greatest] = std::ranges::minmax(values);
    if (values.size() == 1)
        return one(least);
    if (least == greatest)
        return one(least) + u" each time"_s;
    const double mean = std::accumulate(values.cbegin(), values.cend(), 0.0) / double(values.size());
    const QString average = QLocale(QLocale::English, QLocale::UnitedKingdom).toString(mean, 'f', 1);
    return numbered ? u"%1 of 10 on average, from %2 to %3"_s.arg(average, one(least), one(greatest))
                    : u"%1 (%2 of 5) on average, from %3 to %4"_s.arg(one(int(std::lround(mean))), average,
                                                                      one(least), one(greatest));
}

RunningApp::Done TrendLists::listIs(RunningApp &app, const QList<ChartRow> &expected)
{
    const TrendMeasureModel &trend = *app.opened().trend();
    const auto texts = [](const QList<ChartRow> &rows) {
        QStringList lines;
        for (const ChartRow &row : rows)
            lines += row.label + u": "_s + row.text;
        return lines.join(u'\n');
    };
    const auto same = app.hand().wait(u"the list"_s, [&] { return trend.picture().rows == expected; });
    if (!same)
        return std::unexpected(u"not\n%1\nbut\n%2"_s.arg(texts(expected), texts(trend.picture().rows)));
    if (auto listed = app.press(u"chartList"_s); !listed)
        return listed;
    for (qsizetype i = 0; i < std::min<qsizetype>(expected.size(), 20); ++i) {
        const QString row = u"chartRow%1"_s.arg(i);
        for (const QString &text : {expected[i].label, expected[i].text}) {
            if (auto read = app.read(row, text); !read)
                return read;
        }
    }
    return {};
}

void TrendLists::every_list_equals_the_database_data()
{
    QTest::addColumn<MeasureId>("measure");
    QTest::addColumn<int>("span");
    QTest::addColumn<TrendStep>("step");
    for (const auto &[name, measure] :
         {std::pair("mood", MeasureId::Mood), std::pair("pain", MeasureId::Pain),
          std::pair("energy", MeasureId::Energy), std::pair("sleep", MeasureId::Sleep),
          std::pair("a scale of one's own", kOwn)}) {
        QTest::addRow("%s, two weeks", name) << measure << 0 << TrendStep::Day;
        QTest::addRow("%s, three months by day", name) << measure << 1 << TrendStep::Day;
        QTest::addRow("%s, three months by week", name) << measure << 1 << TrendStep::Week;
        QTest::addRow("%s, a year by month", name) << measure << 2 << TrendStep::Month;
        QTest::addRow("%s, all by week", name) << measure << 3 << TrendStep::Week;
        QTest::addRow("%s, all by year", name) << measure << 3 << TrendStep::Year;
    }
}

// What is expected is counted here from what was put in, not asked of the app.
void TrendLists::every_list_equals_the_database()
{
    QFETCH(const MeasureId, measure);
    QFETCH(const int, span);
    QFETCH(const TrendStep, step);
    RunningApp app;
    const QList<Given> given = yearsBefore() + manyDays();
    DO(toTrends(app, given));
    DO(toMeasure(app, measure));
    DO(app.press(u"span%1"_s.arg(span)));
    const QString byStep = QStringList{u"By day"_s, u"By week"_s, u"By month"_s, u"By year"_s}[int(step)];
    TrendMeasureModel &trend = *app.opened().trend();
    const std::array days{14, 91, 364};
    const QDate first = span < 3 ? kToday.addDays(1 - days[size_t(span)]) : given.first().day;
    const qsizetype steps = trend::steps(first.daysTo(kToday) + 1).size();
    DO(app.hand().wait(u"the span"_s, [&] {
        return trend.span() == span && trend.steps().contains(byStep) && trend.steps().size() == steps;
    }));
    if (trend.steps().size() > 1)
        DO(app.press(u"trendStep%1"_s.arg(trend.steps().indexOf(byStep))));
    DO(app.hand().wait(byStep, [&] { return trend.steps().value(trend.step()) == byStep; }));

    QList<ChartRow> expected;
    const QLocale british(QLocale::English, QLocale::UnitedKingdom);
    const auto periods = trend::periods(step, first, kToday, 1);
    for (const TrendPeriod &period : periods) {
        const QList<int> values = answers(given, measure, period.first, period.last);
        if (values.isEmpty())
            continue;
        QString text = said(measure, values);
        if (step != TrendStep::Day || values.size() > 1)
            text += values.size() == 1 ? u", 1 check-in"_s : u", %1 check-ins"_s.arg(values.size());
        const QString full = u"dddd d MMMM yyyy"_s;
        const QString label = step == TrendStep::Day     ? british.toString(period.first, full)
                              : step == TrendStep::Month ? british.toString(period.first, u"MMMM yyyy"_s)
                              : step == TrendStep::Year  ? british.toString(period.first, u"yyyy"_s)
                              : period.first == period.last
                                  ? british.toString(period.first, full)
                                  : u"%1 to %2"_s.arg(british.toString(period.first, u"d MMMM yyyy"_s),
                                                      british.toString(period.last, u"d MMMM yyyy"_s));
        expected.prepend({label, text});
    }
    DO(listIs(app, expected));
}

void TrendLists::every_list_around_scans_equals_the_database_data()
{
    QTest::addColumn<MeasureId>("measure");
    QTest::newRow("mood") << MeasureId::Mood;
    QTest::newRow("sleep") << MeasureId::Sleep;
    QTest::newRow("a scale of one's own") << kOwn;
}

// One scan with its result four days later, one that still waits; each counts its own days.
void TrendLists::every_list_around_scans_equals_the_database()
{
    QFETCH(const MeasureId, measure);
    RunningApp app;
    const QList<Given> given = manyDays();
    DO(fill(app, given));
    const QDate told = kToday.addDays(-45);
    const QDate waiting = kToday.addDays(-20);
    DO(app.change([&](Store &store) -> Result<void> {
        for (const QDate day : {told, waiting}) {
            Scan scan{{},
                      ScanKind::Ct,
                      {},
                      LivedTime::whenClockShowed(day, QTime(10, 0), app.clock->zone()).first()};
            if (day == told) {
                scan.resultDay = told.addDays(4);
                scan.outcome = ScanOutcome::Stable; // heard: only that ends the waiting
            }
            if (auto added = store.scans().add(scan); !added)
                return std::unexpected(added.error());
        }
        return {};
    }));
    DO(app.start());
    DO(app.unlock());
    DO(toMeasure(app, measure));
    DO(app.press(u"view2"_s));
    QList<ChartRow> expected;
    for (int ahead = -7; ahead <= 21; ++ahead) {
        QList<int> values;
        int scans = 0;
        for (const QDate day : {told, waiting}) {
            if (day == told && ahead > 5) // a day after its result
                continue;
            const QList<int> found = answers(given, measure, day.addDays(ahead), day.addDays(ahead));
            values += found;
            scans += found.isEmpty() ? 0 : 1;
        }
        if (values.isEmpty())
            continue;
        const QString label =
            ahead == 0 ? u"scan day"_s
                       : u"%1 day%2 %3 the scan"_s.arg(abs(ahead))
                             .arg(abs(ahead) == 1 ? u""_s : u"s"_s, ahead < 0 ? u"before"_s : u"after"_s);
        expected.append(
            {label, said(measure, values) + u", %1 day%2"_s.arg(scans).arg(scans == 1 ? u""_s : u"s"_s)});
    }
    DO(listIs(app, expected));
}

void TrendLists::every_list_by_cycle_day_equals_the_database_data()
{
    every_list_around_scans_equals_the_database_data();
}

// Seven days on and seven off from the first day on; held for a week from day 15, where the count waits.
void TrendLists::every_list_by_cycle_day_equals_the_database()
{
    QFETCH(const MeasureId, measure);
    RunningApp app;
    const QList<Given> given = manyDays();
    DO(fill(app, given));
    TreatmentCycle cycle;
    cycle.first = kToday.addDays(-59);
    cycle.length = 14;
    cycle.daysOn = 7;
    cycle.holds = {{cycle.first.addDays(14), 7}};
    DO(app.change(
        [&](Store &store) { return store.treatments().add(cycle).transform([](const auto &) {}); }));
    DO(app.start());
    DO(app.unlock());
    DO(toMeasure(app, measure));
    DO(app.press(u"view1"_s));
    QMap<int, QList<int>> values;
    QMap<int, int> days;
    for (int passed = 0; passed < 60; ++passed) {
        if (passed >= 14 && passed < 21)
            continue;
        const int day = 1 + (passed < 14 ? passed : passed - 7) % 14;
        const QDate date = cycle.first.addDays(passed);
        const QList<int> found = answers(given, measure, date, date);
        values[day] += found;
        days[day] += found.isEmpty() ? 0 : 1;
    }
    QList<ChartRow> expected;
    for (int day = 1; day <= 14; ++day) {
        if (values[day].isEmpty())
            continue;
        expected.append(
            {u"day %1"_s.arg(day), said(measure, values[day])
                                       + u", %1 day%2"_s.arg(days[day]).arg(days[day] == 1 ? u""_s : u"s"_s)
                                       + (day <= 7 ? u", on treatment"_s : u""_s)});
    }
    DO(listIs(app, expected));
    const QList<ChartPoint> points = app.opened().trend()->picture().series.first().points;
    QCOMPARE(points.size(), expected.size());
    for (const ChartPoint &point : points)
        QCOMPARE(point.hollow, days[int(point.at)] < 3);
}

void TrendLists::every_day_of_the_calendar_equals_the_database_data()
{
    every_list_around_scans_equals_the_database_data();
}

void TrendLists::every_day_of_the_calendar_equals_the_database()
{
    QFETCH(const MeasureId, measure);
    RunningApp app;
    const QList<Given> given = manyDays();
    DO(toTrends(app, given));
    DO(toMeasure(app, measure));
    const TrendMeasureModel &trend = *app.opened().trend();
    const QLocale british(QLocale::English, QLocale::UnitedKingdom);
    const double steps = measure == kOwn ? 10 : 4;
    const int lowest = measure == kOwn ? 0 : 1;
    for (QDate first(2026, 3, 1); first >= QDate(2026, 1, 1); first = first.addMonths(-1)) {
        const int before = (first.dayOfWeek() + 6) % 7; // weeks begin on Monday
        DO(app.hand().wait(first.toString(u"MMMM yyyy"_s), [&] {
            return trend.month() == british.toString(first, u"MMMM yyyy"_s)
                   && trend.days().size() == before + first.daysInMonth()
                   && trend.days()[before].name.startsWith(british.toString(first, u"dddd d MMMM yyyy"_s));
        }));
        for (QDate day = first; day.month() == first.month(); day = day.addDays(1)) {
            const ChartDay shown = trend.days()[before + day.day() - 1];
            const QList<int> values = answers(given, measure, day, day);
            const QString name = british.toString(day, u"dddd d MMMM yyyy"_s);
            QCOMPARE(shown.name, values.isEmpty() ? name : name + u", "_s + said(measure, values));
            const double mean = std::accumulate(values.cbegin(), values.cend(), 0.0) / double(values.size());
            QCOMPARE(shown.height, values.isEmpty() ? -1 : (mean - lowest) / steps);
        }
        DO(app.press(u"monthEarlier"_s));
    }
}

ALONGSIDE_APP_TEST(TrendLists)
#include "tst_TrendLists.moc"
