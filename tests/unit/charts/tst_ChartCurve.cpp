#include "charts/ChartCurve.h"

#include <QTest>

#include <random>

using namespace alongside;
using namespace Qt::StringLiterals;

/// Curves are soft, and never say what was not answered.
class TestChartCurve : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void never_leaves_the_two_answers_it_joins_data();
    void never_leaves_the_two_answers_it_joins();
    void is_straight_where_answers_are();
    void is_flat_at_a_peak();
    void slopes_are_those_of_the_paper();
    void a_gap_stays_a_gap();
    void an_area_is_closed_and_has_both_edges();
    void thinning_keeps_the_least_and_the_greatest();
    void few_points_are_no_path();
};

namespace {

QPointF at(QPointF from, const chartcurve::Controls &by, QPointF to, double t)
{
    const double s = 1 - t;
    return s * s * s * from + 3 * s * s * t * by.leave + 3 * s * t * t * by.arrive + t * t * t * to;
}

} // namespace

void TestChartCurve::never_leaves_the_two_answers_it_joins_data()
{
    QTest::addColumn<QList<QPointF>>("points");

    QTest::newRow("two") << QList<QPointF>{{0, 1}, {1, 5}};
    QTest::newRow("up and down") << QList<QPointF>{{0, 1}, {1, 5}, {2, 1}, {3, 5}, {4, 4}};
    QTest::newRow("steep after flat") << QList<QPointF>{{0, 0}, {1, 0}, {2, 0.1}, {3, 10}, {4, 10}};
    QTest::newRow("uneven days") << QList<QPointF>{{0, 3}, {0.1, 4}, {7, 5}, {7.5, 1}};
    std::minstd_rand random(4);
    for (int i = 0; i < 200; ++i) {
        QList<QPointF> points;
        double x = 0;
        for (int k = 0; k < 40; ++k) {
            x += 0.1 + double(random() % 100) / 20;
            points.append({x, double(random() % 11)});
        }
        QTest::addRow("by chance %d", i) << points;
    }
}

void TestChartCurve::never_leaves_the_two_answers_it_joins()
{
    QFETCH(const QList<QPointF>, points);
    const QList<double> slopes = chartcurve::slopes(points);
    for (qsizetype i = 0; i + 1 < points.size(); ++i) {
        const auto [low, high] = std::minmax({points[i].y(), points[i + 1].y()});
        const chartcurve::Controls by = chartcurve::controls(points, slopes, i);
        double before = points[i].x();
        for (int step = 0; step <= 100; ++step) {
            const QPointF on = at(points[i], by, points[i + 1], step / 100.0);
            QVERIFY2(on.y() >= low - 1e-9 && on.y() <= high + 1e-9,
                     qPrintable(u"%1 is not between %2 and %3"_s.arg(on.y()).arg(low).arg(high)));
            QVERIFY(on.x() >= before - 1e-9); // time does not run back
            before = on.x();
        }
    }
}

void TestChartCurve::is_straight_where_answers_are()
{
    const QList<double> slopes = chartcurve::slopes({{0, 1}, {1, 2}, {2, 3}, {3, 4}});
    QCOMPARE(slopes, QList<double>({1, 1, 1, 1}));
}

void TestChartCurve::is_flat_at_a_peak()
{
    const QList<double> slopes = chartcurve::slopes({{0, 1}, {1, 5}, {2, 2}});
    QCOMPARE(slopes[1], 0);
}

// Secants 1 and 9: their mean, 5, has a length of hypot(5/1, ...) > 3 with the first secant and is cut to
// the circle of radius 3. By hand: alpha = 1, beta = 5, 3 / sqrt(26) = 0.588348...
void TestChartCurve::slopes_are_those_of_the_paper()
{
    const QList<double> slopes = chartcurve::slopes({{0, 0}, {1, 1}, {2, 10}});
    QCOMPARE(slopes[0], 3 / std::sqrt(26.0));
    QCOMPARE(slopes[1], 15 / std::sqrt(26.0));
    QCOMPARE(slopes[2], 9);
}

void TestChartCurve::a_gap_stays_a_gap()
{
    const auto runs = chartcurve::runs({{0, 1}, {1, 2}, {3, 3}, {4, 4}, {9, 5}}, 1);
    QCOMPARE(runs.size(), 3);
    QCOMPARE(runs[0], QList<QPointF>({{0, 1}, {1, 2}}));
    QCOMPARE(runs[1], QList<QPointF>({{3, 3}, {4, 4}}));
    QCOMPARE(runs[2], QList<QPointF>({{9, 5}}));
    QCOMPARE(chartcurve::runs({}, 1).size(), 0);
}

void TestChartCurve::an_area_is_closed_and_has_both_edges()
{
    const QString area = chartcurve::area({{0, 10}, {1, 20}, {2, 10}}, {{0, 0}, {1, 5}, {2, 0}});
    QVERIFY(area.startsWith(u"M0.00 10.00"_s));
    QVERIFY(area.contains(u"L2.00 0.00"_s));
    QVERIFY(area.endsWith(u"0.00 0.00 Z"_s));
    QCOMPARE(area.count(u'C'), 4);
    QVERIFY(chartcurve::area({{0, 1}, {1, 1}}, {{0, 0}}).isEmpty());
}

void TestChartCurve::thinning_keeps_the_least_and_the_greatest()
{
    QList<QPointF> points;
    for (int i = 0; i < 5000; ++i)
        points.append({double(i), double((i * 37) % 5)});
    points[1234].setY(-3);
    points[4321].setY(11);
    const auto kept = chartcurve::thinned(points, 400);
    QVERIFY(kept.size() <= 400);
    QVERIFY(kept.contains(QPointF(1234, -3)));
    QVERIFY(kept.contains(QPointF(4321, 11)));
    QVERIFY(std::ranges::is_sorted(kept, {}, &QPointF::x));
    QCOMPARE(chartcurve::thinned(points.first(400), 400), points.first(400));
}

void TestChartCurve::few_points_are_no_path()
{
    QVERIFY(chartcurve::path({}).isEmpty());
    QVERIFY(chartcurve::path({{1, 1}}).isEmpty());
    QCOMPARE(chartcurve::slopes({{1, 1}}), QList<double>{0});
}

QTEST_APPLESS_MAIN(TestChartCurve)
#include "tst_ChartCurve.moc"
