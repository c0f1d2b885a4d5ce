#include "models/TrendPicture.h"

#include "models/ChartPlayer.h"

#include <QTest>

using namespace alongside;
using namespace Qt::StringLiterals;

/// What a trend says of what was counted.
class TestTrendPicture : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }

    void too_little_is_not_drawn_and_still_listed();
    void says_how_it_was_before_only_from_own_answers_data();
    void says_how_it_was_before_only_from_own_answers();
    void a_week_of_few_check_ins_is_hollow_and_has_its_range();
    void a_day_is_never_hollow();
    void a_stretch_without_answers_has_no_point();
    void treatment_lies_behind_days_and_not_behind_months();
    void treatment_is_said_in_words_however_long_the_span();
    void a_fold_is_hollow_below_three_days();
    void nothing_is_said_of_too_few_scans();
    void no_chart_is_heard_for_longer_than_one_listens();

private:
    static TrendOverview overview(TrendStep step, QDate first, QDate last);
    static TrendSeries series(const QList<TrendTotal> &totals);
};

TrendOverview TestTrendPicture::overview(TrendStep step, QDate first, QDate last)
{
    TrendOverview overview;
    overview.step = step;
    overview.first = first;
    overview.last = last;
    overview.periods = trend::periods(step, first, last, 1);
    return overview;
}

TrendSeries TestTrendPicture::series(const QList<TrendTotal> &totals)
{
    TrendSeries series;
    series.measure = {MeasureId::Worry, {}, MeasureScale::ZeroToTen};
    series.totals = totals;
    series.whole = {10, 4, 1, 8};
    return series;
}

void TestTrendPicture::too_little_is_not_drawn_and_still_listed()
{
    const auto span = overview(TrendStep::Day, QDate(2026, 3, 13), QDate(2026, 3, 14));
    auto worry = series({{1, 3, 3, 3}, {}});
    worry.whole = {3, 3, 3, 3};
    const ChartPicture picture = trendpicture::overTime(worry, TrendCalendar(span));
    QVERIFY(!picture.drawn);
    QVERIFY(picture.summary.contains(u"There is no right amount."_s));
    QCOMPARE(picture.rows, QList<ChartRow>({{u"Friday 13 March 2026"_s, u"3 of 10"_s}}));
}

void TestTrendPicture::says_how_it_was_before_only_from_own_answers_data()
{
    QTest::addColumn<int>("count");
    QTest::addColumn<double>("before");
    QTest::addColumn<QString>("said");
    QTest::newRow("too few before") << 3 << 9.0 << QString();
    QTest::newRow("much higher before") << 4 << 7.0 << u"lower"_s;
    QTest::newRow("much lower before") << 4 << 1.0 << u"higher"_s;
    QTest::newRow("a little lower before") << 4 << 3.0 << u"about the same"_s;
    QTest::newRow("a little higher before") << 4 << 5.0 << u"about the same"_s;
}

void TestTrendPicture::says_how_it_was_before_only_from_own_answers()
{
    QFETCH(const int, count);
    QFETCH(const double, before);
    QFETCH(const QString, said);
    const auto span = overview(TrendStep::Day, QDate(2026, 3, 1), QDate(2026, 3, 14));
    auto worry = series(QList<TrendTotal>(14, {1, 4, 4, 4}));
    worry.before = {count, before, 0, 10};
    const QString summary = trendpicture::overTime(worry, TrendCalendar(span)).summary;
    QCOMPARE(summary.contains(u"days before"_s), !said.isEmpty());
    QVERIFY2(said.isEmpty() || summary.contains(said), qPrintable(summary));
    for (const QString &never : {u"better"_s, u"worse"_s, u"improved"_s, u"because"_s})
        QVERIFY(!summary.contains(never));
}

void TestTrendPicture::a_week_of_few_check_ins_is_hollow_and_has_its_range()
{
    const auto span = overview(TrendStep::Week, QDate(2026, 3, 2), QDate(2026, 3, 15));
    const ChartPicture picture =
        trendpicture::overTime(series({{2, 4, 3, 5}, {3, 5, 1, 9}}), TrendCalendar(span));
    QCOMPARE(picture.series.first().points, QList<ChartPoint>({{0, 4, true}, {1, 5, false}}));
    QCOMPARE(picture.band, QList<ChartRange>({{0, 3, 5}, {1, 1, 9}}));
    QCOMPARE(picture.keys.first().sign, int(ChartSign::HollowDot));
    QCOMPARE(picture.rows.last().label, u"2 March 2026 to 8 March 2026"_s);
}

void TestTrendPicture::a_day_is_never_hollow()
{
    const auto span = overview(TrendStep::Day, QDate(2026, 3, 13), QDate(2026, 3, 14));
    const ChartPicture picture =
        trendpicture::overTime(series({{1, 4, 4, 4}, {3, 5, 1, 9}}), TrendCalendar(span));
    QCOMPARE(picture.series.first().points, QList<ChartPoint>({{0, 4, false}, {1, 5, false}}));
    QVERIFY(picture.band.isEmpty());
    QVERIFY(picture.keys.isEmpty());
}

void TestTrendPicture::a_stretch_without_answers_has_no_point()
{
    const auto span = overview(TrendStep::Day, QDate(2026, 3, 1), QDate(2026, 3, 4));
    const ChartPicture picture =
        trendpicture::overTime(series({{1, 4, 4, 4}, {}, {}, {1, 6, 6, 6}}), TrendCalendar(span));
    QCOMPARE(picture.series.first().points, QList<ChartPoint>({{0, 4, false}, {3, 6, false}}));
    QCOMPARE(picture.heights(), QList<double>({0.4, -1, -1, 0.6}));
    QCOMPARE(picture.timeTicks.last().text, u"Today"_s);
}

void TestTrendPicture::treatment_lies_behind_days_and_not_behind_months()
{
    TreatmentCycle cycle;
    cycle.first = QDate(2026, 3, 1);
    cycle.length = 7;
    cycle.daysOn = 3;
    cycle.holds = {{QDate(2026, 3, 3), 2}};
    auto days = overview(TrendStep::Day, QDate(2026, 3, 1), QDate(2026, 3, 7));
    days.treatments = {cycle};
    const auto phases =
        trendpicture::overTime(series(QList<TrendTotal>(7, {1, 4, 4, 4})), TrendCalendar(days)).phases;
    QCOMPARE(phases, QList<ChartPhase>({{-0.5, 1.5, {}, ChartPhase::Shade::Tinted},
                                        {1.5, 3.5, {}, ChartPhase::Shade::Hatched},
                                        {3.5, 4.5, {}, ChartPhase::Shade::Tinted}}));
    auto months = overview(TrendStep::Month, QDate(2026, 1, 1), QDate(2026, 3, 7));
    months.treatments = {cycle};
    QVERIFY(trendpicture::overTime(series(QList<TrendTotal>(3, {5, 4, 4, 4})), TrendCalendar(months))
                .phases.isEmpty());
}

void TestTrendPicture::treatment_is_said_in_words_however_long_the_span()
{
    TreatmentCycle cycle;
    cycle.first = QDate(2026, 3, 2);
    cycle.length = 7;
    cycle.daysOn = 3;
    cycle.holds = {{QDate(2026, 3, 4), 2}};
    auto days = overview(TrendStep::Day, QDate(2026, 3, 1), QDate(2026, 3, 7));
    days.treatments = {cycle, cycle}; // the same days of two count once
    const ChartPicture week =
        trendpicture::overTime(series(QList<TrendTotal>(7, {1, 4, 4, 4})), TrendCalendar(days));
    QVERIFY2(week.summary.endsWith(u" 3 days on treatment, 2 days held."_s), qPrintable(week.summary));
    QStringList texts; // the latest first
    for (const ChartRow &row : week.rows)
        texts += row.text;
    QCOMPARE(texts, QStringList({u"4 of 10"_s, u"4 of 10, on treatment"_s, u"4 of 10, treatment held"_s,
                                 u"4 of 10, treatment held"_s, u"4 of 10, on treatment"_s,
                                 u"4 of 10, on treatment"_s, u"4 of 10"_s}));
    auto months = overview(TrendStep::Month, QDate(2026, 1, 1), QDate(2026, 3, 4));
    months.treatments = {cycle};
    const ChartPicture quarter =
        trendpicture::overTime(series({{5, 4, 4, 4}, {5, 4, 4, 4}, {5, 4, 4, 4}}), TrendCalendar(months));
    QVERIFY2(quarter.summary.endsWith(u" 2 days on treatment, 1 days held."_s), qPrintable(quarter.summary));
    QVERIFY(quarter.rows.first().text.endsWith(u"2 days on treatment, 1 days held"_s));
    QCOMPARE(quarter.rows.last().text, u"4 of 10 each time, 5 check-ins"_s);
}

void TestTrendPicture::a_fold_is_hollow_below_three_days()
{
    TreatmentCycle cycle;
    const Measure worry{MeasureId::Worry, {}, MeasureScale::ZeroToTen};
    const ChartPicture picture = trendpicture::byCycleDay(
        worry, {{1, 3, {4, 6, 5, 7}}, {2, 2, {2, 3, 3, 3}}, {3, 4, {4, 5, 4, 6}}}, cycle);
    QCOMPARE(picture.series.first().points, QList<ChartPoint>({{1, 6, false}, {2, 3, true}, {3, 5, false}}));
    // Day 2 stands on too few to be the lowest.
    QCOMPARE(picture.summary,
             u"Lowest at day 3: 5.0 of 10. Highest at day 1: 6.0 of 10. Days 1 to 21 are on treatment."_s);
    QCOMPARE(picture.phases.first().to, 21.5);
}

void TestTrendPicture::nothing_is_said_of_too_few_scans()
{
    const Measure worry{MeasureId::Worry, {}, MeasureScale::ZeroToTen};
    QVERIFY(!trendpicture::byScanDay(worry, {}).drawn);
    QVERIFY(!trendpicture::byScanDay(worry, {{0, 2, {2, 6, 5, 7}}, {1, 1, {1, 3, 3, 3}}}).drawn);
    const ChartPicture two = trendpicture::byScanDay(worry, {{0, 2, {2, 6, 5, 7}}, {1, 2, {2, 3, 3, 3}}});
    QVERIFY(two.drawn);
    QVERIFY(!two.summary.contains(u"ighest"_s));
}

void TestTrendPicture::no_chart_is_heard_for_longer_than_one_listens()
{
    for (const int points : {1, 14, 80, 364, 5000}) {
        ChartPicture picture;
        picture.to = points - 1;
        ChartSeries line;
        for (int i = 0; i < points; ++i)
            line.points.append({double(i), 0.5});
        picture.series = {line};
        const auto tones = ChartPlayer::tonesOf(picture);
        QVERIFY(tone::check(tones));
        std::chrono::milliseconds whole{};
        for (const Tone &tone : tones)
            whole += tone.length;
        QVERIFY(whole <= ChartPlayer::kLongest);
    }
}

QTEST_APPLESS_MAIN(TestTrendPicture)
#include "tst_TrendPicture.moc"
