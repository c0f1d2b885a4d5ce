#include "services/TrendService.h"

#include <QTest>

using namespace alongside;

/// What a question about trends is answered with, against the store's own counts.
class TestTrendService : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void the_whole_is_what_the_store_counts_data();
    void the_whole_is_what_the_store_counts();
    void a_span_without_answers_comes_to_nothing();

private:
    static inline const QDate kToday{2026, 3, 14};

    std::unique_ptr<Store> m_store;
};

// Two hundred days back, with gaps, several a day, and thirds that no fraction of two holds.
void TestTrendService::init()
{
    auto store = Store::openInMemory();
    QVERIFY(store);
    m_store = *std::move(store);
    for (int ago = 0; ago < 200; ++ago) {
        for (int number = 0; number < ago * 7 % 4; ++number) {
            const auto time = LivedTime::whenClockShowed(kToday.addDays(-ago), QTime(9 + number, 0),
                                                         QTimeZone("Europe/Berlin"));
            const QMap<MeasureId, int> answers{{MeasureId::Mood, 1 + (ago + number) % 5},
                                               {MeasureId::Pain, (3 * ago + number) % 11}};
            QVERIFY(m_store->checkIns().add({{}, time.first(), answers, {}, {}}));
        }
    }
}

void TestTrendService::the_whole_is_what_the_store_counts_data()
{
    QTest::addColumn<int>("days"); // 0: all
    QTest::addColumn<TrendStep>("step");
    QTest::newRow("two weeks by day") << 14 << TrendStep::Day;
    QTest::newRow("three months by day") << 91 << TrendStep::Day;
    QTest::newRow("three months by week") << 91 << TrendStep::Week;
    QTest::newRow("all by month") << 0 << TrendStep::Month;
    QTest::newRow("one day") << 1 << TrendStep::Day;
}

void TestTrendService::the_whole_is_what_the_store_counts()
{
    QFETCH(const int, days);
    QFETCH(const TrendStep, step);
    TrendQuestion question;
    question.today = kToday;
    question.step = step;
    if (days > 0)
        question.days = days;
    const auto overview = trendOverview(*m_store, question);
    QVERIFY(overview);
    QCOMPARE(overview->step, step);
    QCOMPARE(overview->periods, trend::periods(step, overview->first, kToday, 1));
    QCOMPARE(overview->series.size(), 2);
    const qint64 span = overview->first.daysTo(kToday) + 1;
    const TrendPeriod before{overview->first.addDays(-span), overview->first.addDays(-1)};
    for (const TrendSeries &series : overview->series) {
        const auto counted = m_store->trends().totals(series.measure.id, {{overview->first, kToday}, before});
        QVERIFY(counted);
        QCOMPARE(series.whole, counted->at(0));
        QCOMPARE(series.before, counted->at(1));
        QCOMPARE(series.totals, *m_store->trends().totals(series.measure.id, overview->periods));
    }
}

void TestTrendService::a_span_without_answers_comes_to_nothing()
{
    TrendQuestion question;
    question.today = kToday.addDays(400);
    question.days = 14;
    const auto overview = trendOverview(*m_store, question);
    QVERIFY(overview);
    for (const TrendSeries &series : overview->series) {
        QCOMPARE(series.whole, TrendTotal{});
        QCOMPARE(series.totals, QList<TrendTotal>(14));
    }
}

QTEST_APPLESS_MAIN(TestTrendService)
#include "tst_TrendService.moc"
