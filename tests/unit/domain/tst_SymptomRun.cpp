#include "domain/SymptomRun.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace alongside;

class TestSymptomRun : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void counts_the_present_stretch_data();
    void counts_the_present_stretch();
    void the_lowest_answer_says_that_it_is_not_there();
    void is_nothing_once_it_is_gone_data();
    void is_nothing_once_it_is_gone();

private:
    static QDate today() { return {2026, 3, 14}; }
    static QList<QDate> ago(const QList<int> &days)
    {
        QList<QDate> dates;
        for (const int day : days)
            dates.append(today().addDays(-day));
        return dates;
    }
    /// From \a first days ago to \a last, every day but \a without.
    static QList<QDate> every(int first, int last, const QList<int> &without = {})
    {
        QList<QDate> dates;
        for (int day = first; day >= last; --day) {
            if (!without.contains(day))
                dates.append(today().addDays(-day));
        }
        return dates;
    }
};

void TestSymptomRun::counts_the_present_stretch_data()
{
    QTest::addColumn<QList<QDate>>("days");
    QTest::addColumn<int>("sinceAgo");
    QTest::addColumn<int>("count");
    QTest::addColumn<int>("span");
    QTest::newRow("today only") << ago({0}) << 0 << 1 << 1;
    QTest::newRow("15 of the last 16 days") << every(15, 0, {7}) << 15 << 15 << 16;
    QTest::newRow("today not noted yet") << every(4, 1) << 4 << 4 << 5;
    QTest::newRow("last noted three days ago") << ago({4, 3}) << 4 << 2 << 5;
    QTest::newRow("a gap of three days goes on") << ago({9, 8, 4, 0}) << 9 << 4 << 10;
    QTest::newRow("a gap of four days begins anew") << ago({9, 8, 5, 0}) << 0 << 1 << 1;
    QTest::newRow("an old stretch does not count") << (every(80, 60) + every(3, 0)) << 3 << 4 << 4;
    QTest::newRow("a day that is there twice counts once") << ago({1, 1, 0, 0}) << 1 << 2 << 2;
    QTest::newRow("days to come, after a clock set back") << ago({2, 1, 0, -1, -30}) << 2 << 3 << 3;
    QTest::newRow("a whole year") << every(365, 0) << 365 << 366 << 366;
}

void TestSymptomRun::counts_the_present_stretch()
{
    const QFETCH(QList<QDate>, days);
    const QFETCH(int, sinceAgo);
    const QFETCH(int, count);
    const QFETCH(int, span);
    const auto run = symptom::presentRun(days, today());
    QVERIFY(run);
    QCOMPARE(run->since, today().addDays(-sinceAgo));
    QCOMPARE(run->days, count);
    QCOMPARE(run->span, span);
}

void TestSymptomRun::the_lowest_answer_says_that_it_is_not_there()
{
    const Measure pain{MeasureId::Pain, {}, MeasureScale::ZeroToTen};
    const Measure nausea{MeasureId::Nausea, {}, MeasureScale::FiveSteps};
    const Measure own{MeasureId(measure::kFirstOwn), u"Itch"_s, MeasureScale::ZeroToTen};
    for (const Measure &one : {pain, nausea, own}) {
        const int lowest = measure::lowest(one.scale);
        QVERIFY(!symptom::isNoted(one, lowest - 1)); // no answer
        QVERIFY(!symptom::isNoted(one, lowest));
        QVERIFY(symptom::isNoted(one, lowest + 1));
    }
    QVERIFY(!symptom::isNoted({MeasureId::Sleep, {}, MeasureScale::FiveSteps}, 5));
}

void TestSymptomRun::is_nothing_once_it_is_gone_data()
{
    QTest::addColumn<QList<QDate>>("days");
    QTest::newRow("never noted") << QList<QDate>{};
    QTest::newRow("last noted four days ago") << every(20, 4);
    QTest::newRow("only in days to come") << ago({-1, -2});
}

void TestSymptomRun::is_nothing_once_it_is_gone()
{
    const QFETCH(QList<QDate>, days);
    QVERIFY(!symptom::presentRun(days, today()));
}

QTEST_GUILESS_MAIN(TestSymptomRun)
#include "tst_SymptomRun.moc"
