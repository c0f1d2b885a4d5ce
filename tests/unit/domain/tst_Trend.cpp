#include "domain/Trend.h"

#include <QTest>

using namespace alongside;

/// Stretches of the calendar that a point of a trend stands for.
class TestTrend : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void days_are_days();
    void weeks_begin_where_the_region_begins_them();
    void months_and_years_are_those_of_the_calendar();
    void an_empty_span_has_none();
    void every_day_is_in_exactly_one_data();
    void every_day_is_in_exactly_one();
    void there_is_always_a_step_and_never_too_many_points();
};

void TestTrend::days_are_days()
{
    const auto days = trend::periods(TrendStep::Day, QDate(2026, 2, 27), QDate(2026, 3, 2), 1);
    QCOMPARE(days.size(), 4);
    QCOMPARE(days.last(), (TrendPeriod{QDate(2026, 3, 2), QDate(2026, 3, 2)}));
}

// 14 March 2026 is a Saturday.
void TestTrend::weeks_begin_where_the_region_begins_them()
{
    const auto monday = trend::periods(TrendStep::Week, QDate(2026, 3, 14), QDate(2026, 3, 24), 1);
    const QList<TrendPeriod> fromMonday{{QDate(2026, 3, 14), QDate(2026, 3, 15)},
                                        {QDate(2026, 3, 16), QDate(2026, 3, 22)},
                                        {QDate(2026, 3, 23), QDate(2026, 3, 24)}};
    QCOMPARE(monday, fromMonday);
    const auto sunday = trend::periods(TrendStep::Week, QDate(2026, 3, 14), QDate(2026, 3, 21), 7);
    const QList<TrendPeriod> fromSunday{{QDate(2026, 3, 14), QDate(2026, 3, 14)},
                                        {QDate(2026, 3, 15), QDate(2026, 3, 21)}};
    QCOMPARE(sunday, fromSunday);
}

void TestTrend::months_and_years_are_those_of_the_calendar()
{
    const auto months = trend::periods(TrendStep::Month, QDate(2027, 12, 15), QDate(2028, 2, 29), 1);
    const QList<TrendPeriod> expected{{QDate(2027, 12, 15), QDate(2027, 12, 31)},
                                      {QDate(2028, 1, 1), QDate(2028, 1, 31)},
                                      {QDate(2028, 2, 1), QDate(2028, 2, 29)}};
    QCOMPARE(months, expected);
    QCOMPARE(trend::periods(TrendStep::Year, QDate(2007, 5, 1), QDate(2026, 3, 14), 1).size(), 20);
}

void TestTrend::an_empty_span_has_none()
{
    QVERIFY(trend::periods(TrendStep::Week, QDate(2026, 3, 2), QDate(2026, 3, 1), 1).isEmpty());
}

void TestTrend::every_day_is_in_exactly_one_data()
{
    QTest::addColumn<TrendStep>("step");
    QTest::addColumn<int>("weekBegins");
    QTest::newRow("days") << TrendStep::Day << 1;
    for (int day = 1; day <= 7; ++day)
        QTest::addRow("weeks from %d", day) << TrendStep::Week << day;
    QTest::newRow("months") << TrendStep::Month << 1;
    QTest::newRow("years") << TrendStep::Year << 1;
}

void TestTrend::every_day_is_in_exactly_one()
{
    QFETCH(const TrendStep, step);
    QFETCH(const int, weekBegins);
    const auto periods = trend::periods(step, QDate(2023, 11, 3), QDate(2026, 3, 14), weekBegins);
    QCOMPARE(periods.first().first, QDate(2023, 11, 3));
    QCOMPARE(periods.last().last, QDate(2026, 3, 14));
    for (qsizetype i = 1; i < periods.size(); ++i)
        QCOMPARE(periods[i].first, periods[i - 1].last.addDays(1));
}

void TestTrend::there_is_always_a_step_and_never_too_many_points()
{
    for (qint64 days = 1; days < 40'000; days += 13) {
        const QDate last(2026, 3, 14);
        const auto steps = trend::steps(days);
        QVERIFY(steps.contains(trend::usualStep(days)));
        for (const TrendStep step : steps)
            QVERIFY(trend::periods(step, last.addDays(1 - days), last, 1).size() <= 402);
    }
}

QTEST_APPLESS_MAIN(TestTrend)
#include "tst_Trend.moc"
