#include "charts/ChartPlot.h"

#include <QSignalSpy>
#include <QTest>

using namespace alongside;
using namespace Qt::StringLiterals;

/// Where things lie in a plot.
class TestChartPlot : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void the_ends_of_both_axes_are_the_corners();
    void time_runs_from_right_to_left_where_people_read_so();
    void a_line_stops_at_a_gap_and_a_lone_answer_is_a_dot();
    void what_stands_on_few_observations_is_hollow();
    void a_crowded_line_comes_in_pieces_without_a_gap();
    void what_is_left_out_is_no_gap();
    void never_draws_more_points_than_it_may_data();
    void never_draws_more_points_than_it_may();
    void a_band_has_both_edges_and_its_gaps();
    void phases_are_cut_to_what_is_shown();
    void marks_outside_are_left_out();
    void heights_have_a_place_for_each_step();
    void nothing_is_drawn_without_room();

private:
    static ChartPicture week(const QList<ChartPoint> &points);
};

// Days 0 to 6, values 0 to 10; in a plot of 60 by 100 a day is 10 pixels and a step too.
ChartPicture TestChartPlot::week(const QList<ChartPoint> &points)
{
    ChartPicture picture;
    picture.from = 0;
    picture.to = 6;
    picture.lowest = 0;
    picture.highest = 10;
    picture.series = {{u"Worry"_s, points}};
    return picture;
}

void TestChartPlot::the_ends_of_both_axes_are_the_corners()
{
    ChartPlot plot;
    plot.setPicture(week({}));
    plot.setSize({60, 100});
    QCOMPARE(plot.place(0, 0), QPointF(0, 100));
    QCOMPARE(plot.place(6, 10), QPointF(60, 0));
    plot.setInset(5);
    QCOMPARE(plot.place(0, 0), QPointF(5, 95));
    QCOMPARE(plot.place(6, 10), QPointF(55, 5));
}

void TestChartPlot::time_runs_from_right_to_left_where_people_read_so()
{
    ChartPlot plot;
    plot.setPicture(week({{0, 2}, {1, 4}}));
    plot.setSize({60, 100});
    plot.setMirrored(true);
    QCOMPARE(plot.place(0, 0), QPointF(60, 100));
    QVERIFY(plot.lines().first().path.startsWith(u"M50.00 60.00"_s));
    QVERIFY(plot.lines().first().path.endsWith(u"60.00 80.00"_s));
}

void TestChartPlot::a_line_stops_at_a_gap_and_a_lone_answer_is_a_dot()
{
    ChartPlot plot;
    plot.setSize({60, 100});
    plot.setPicture(week({{0, 2}, {1, 4}, {3, 5}, {5, 6}, {6, 6}}));
    QCOMPARE(plot.lines().size(), 1);
    QCOMPARE(plot.lines().first().path.count(u'M'), 2);
    QCOMPARE(plot.lines().first().path.count(u'C'), 2);
    QCOMPARE(plot.dots().count(u'M'), 5);
    // The lone one of a thin line too.
    ChartPicture earlier = week({{0, 2}, {1, 4}, {3, 5}});
    earlier.series.first().stroke = ChartStroke::Dashed;
    plot.setPicture(earlier);
    QCOMPARE(plot.dots().count(u'M'), 1);
    QCOMPARE(plot.lines().first().sign, int(ChartSign::DashedLine));
}

void TestChartPlot::what_stands_on_few_observations_is_hollow()
{
    ChartPlot plot;
    plot.setSize({60, 100});
    plot.setPicture(week({{0, 2}, {1, 4, true}, {2, 5}}));
    QCOMPARE(plot.dots().count(u'M'), 2);
    QCOMPARE(plot.hollowDots().count(u'M'), 1);
}

// One piece would take half a frame to paint in software.
void TestChartPlot::a_crowded_line_comes_in_pieces_without_a_gap()
{
    ChartPicture picture;
    picture.to = 363;
    picture.highest = 10;
    ChartSeries series;
    for (int i = 0; i < 364; ++i)
        series.points.append({double(i), double(i % 11)});
    picture.series = {series};
    ChartPlot plot;
    plot.setSize({300, 100});
    for (const bool mirrored : {false, true}) {
        plot.setMirrored(mirrored);
        plot.setPicture(picture);
        const QList<ChartLine> pieces = plot.lines();
        QCOMPARE(pieces.size(), (363 + ChartPlot::kPiece - 1) / ChartPlot::kPiece);
        qsizetype joined = 0;
        QString end;
        for (const ChartLine &piece : pieces) {
            QVERIFY(piece.crowded);
            const QStringList places = piece.path.sliced(1).split(u" L"_s);
            QVERIFY(end.isEmpty() || places.first() == end);
            end = places.last();
            joined += places.size() - 1;
        }
        QCOMPARE(joined, 363);
    }
    // Dashes would begin anew with each.
    picture.series.first().stroke = ChartStroke::Dashed;
    plot.setPicture(picture);
    QCOMPARE(plot.lines().size(), 1);
}

// Twenty years by month share what may be drawn with the edges of their band; half a year is missing.
void TestChartPlot::what_is_left_out_is_no_gap()
{
    ChartPicture picture;
    picture.to = 239;
    picture.highest = 10;
    ChartSeries series;
    for (int month = 0; month < 240; ++month) {
        if (month >= 100 && month < 106)
            continue;
        series.points.append({double(month), double(month * month * 7 % 11)});
        picture.band.append({double(month), 0, 10});
    }
    picture.series = {series};
    ChartPlot plot;
    plot.setSize({239, 100});
    plot.setPicture(picture);
    QStringList places; // the end of each piece, and the beginning of the next
    for (const ChartLine &piece : plot.lines()) {
        for (const QString &run : piece.path.split(u'M', Qt::SkipEmptyParts)) {
            const QStringList joined = run.split(u" L"_s);
            places.append({joined.first(), joined.last()});
        }
    }
    int gaps = 0;
    for (qsizetype i = 2; i < places.size(); i += 2)
        gaps += places[i] == places[i - 1] ? 0 : 1;
    QCOMPARE(gaps, 1);
}

void TestChartPlot::never_draws_more_points_than_it_may_data()
{
    QTest::addColumn<int>("points");
    QTest::addColumn<int>("gapEvery");
    QTest::newRow("a year") << 366 << 0;
    QTest::newRow("twenty years") << 7305 << 0;
    QTest::newRow("twenty years with gaps") << 7305 << 3;
    QTest::newRow("every other day") << 7305 << 2;
}

void TestChartPlot::never_draws_more_points_than_it_may()
{
    QFETCH(const int, points);
    QFETCH(const int, gapEvery);
    ChartPicture picture;
    picture.to = points;
    picture.highest = 10;
    ChartSeries series;
    for (int i = 0; i < points; ++i) {
        if (gapEvery == 0 || i % gapEvery != 0)
            series.points.append({double(i), double(i % 11)});
    }
    picture.series = {series};
    ChartPlot plot;
    plot.setSize({300, 100});
    plot.setPicture(picture);
    QString line;
    for (const ChartLine &piece : plot.lines())
        line += piece.path;
    // A piece begins where the one before it ended.
    const qsizetype again = std::max<qsizetype>(0, plot.lines().size() - 1);
    const qsizetype ends = line.count(u'C') + line.count(u'L') + line.count(u'M') - again;
    QVERIFY2(ends <= ChartPlot::kMostPoints, qPrintable(QString::number(ends)));
    QVERIFY(plot.dots().count(u'M') <= ChartPlot::kMostPoints);
    QVERIFY(ends + plot.dots().count(u'M') > 0);
}

void TestChartPlot::a_band_has_both_edges_and_its_gaps()
{
    ChartPicture picture = week({});
    picture.band = {{0, 1, 3}, {1, 2, 5}, {3, 4, 4}, {5, 0, 9}, {6, 1, 8}};
    ChartPlot plot;
    plot.setSize({60, 100});
    plot.setPicture(picture);
    QCOMPARE(plot.band().count(u'Z'), 2);
    QCOMPARE(plot.bandEdges().count(u'M'), 5); // two edges each, and one day alone
}

void TestChartPlot::phases_are_cut_to_what_is_shown()
{
    ChartPicture picture = week({});
    picture.phases = {{-3, 2, u"On"_s, ChartPhase::Shade::Tinted},
                      {2, 4, u"Held"_s, ChartPhase::Shade::Hatched},
                      {8, 9, u"Later"_s, ChartPhase::Shade::Tinted}};
    ChartPlot plot;
    plot.setSize({60, 100});
    plot.setPicture(picture);
    QCOMPARE(plot.tint(), u" M0.00 0.00 H20.00 V100.00 H0.00 Z"_s);
    QVERIFY(!plot.hatch().isEmpty());
    QCOMPARE(plot.phaseSpots().size(), 2);
    QCOMPARE(plot.phaseSpots().first(), (ChartSpot{10, 0, 20, u"On"_s}));
    QCOMPARE(plot.phaseEdges().count(u'M'), 3); // none where it began before the picture
}

void TestChartPlot::marks_outside_are_left_out()
{
    ChartPicture picture = week({});
    picture.marks = {{3, u"Scan day"_s}, {9, u"Later"_s}, {5, u"Result"_s, ChartMark::Sign::Diamond}};
    ChartPlot plot;
    plot.setSize({60, 100});
    plot.setPicture(picture);
    QCOMPARE(plot.flagSpots().size(), 1);
    QCOMPARE(plot.flagSpots().first().x, 30);
    QCOMPARE(plot.diamonds().count(u'M'), 1);
}

void TestChartPlot::heights_have_a_place_for_each_step()
{
    QCOMPARE(week({{0, 0}, {2, 5}, {6, 10}}).heights(), QList<double>({0, -1, 0.5, -1, -1, -1, 1}));
    QCOMPARE(ChartPicture().heights(), QList<double>({-1, -1}));
    // With none of the first series, the next; with none at all, the middle of the band.
    ChartPicture picture = week({});
    picture.band = {{2, 0, 10}, {3, 2, 4}};
    QCOMPARE(picture.heights(), QList<double>({-1, -1, 0.5, 0.3, -1, -1, -1}));
    picture.series += ChartSeries{u"Last scan"_s, {{6, 10}}};
    QCOMPARE(picture.heights(), QList<double>({-1, -1, -1, -1, -1, -1, 1}));
}

void TestChartPlot::nothing_is_drawn_without_room()
{
    ChartPlot plot;
    QSignalSpy changed(&plot, &ChartPlot::changed);
    plot.setPicture(week({{0, 2}, {1, 4}}));
    QCOMPARE(changed.size(), 1);
    QVERIFY(plot.lines().isEmpty());
    plot.setSize({60, 100});
    QVERIFY(!plot.lines().isEmpty());
    plot.setSize({60, 100});
    QCOMPARE(changed.size(), 2); // the same again changes nothing
}

QTEST_APPLESS_MAIN(TestChartPlot)
#include "tst_ChartPlot.moc"
