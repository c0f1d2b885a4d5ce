#include "domain/Rest.h"

#include <QTest>

using namespace alongside;

class TestRest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void lasts_as_long_as_was_wished_data();
    void lasts_as_long_as_was_wished();
};

void TestRest::lasts_as_long_as_was_wished_data()
{
    QTest::addColumn<Rest>("rest");
    QTest::addColumn<QDate>("today");
    QTest::addColumn<bool>("resting");
    const QDate day(2026, 3, 14);

    QTest::newRow("none") << Rest{} << day << false;
    QTest::newRow("the day before its end") << Rest::untilDay(day) << day.addDays(-1) << true;
    QTest::newRow("the day it ends") << Rest::untilDay(day) << day << false;
    QTest::newRow("long after") << Rest::untilDay(day) << day.addYears(3) << false;
    QTest::newRow("until ended") << Rest::untilEnded() << day.addYears(30) << true;
    // A clock set back never cuts a rest short.
    QTest::newRow("a clock set back") << Rest::untilDay(day) << QDate(1970, 1, 1) << true;
}

void TestRest::lasts_as_long_as_was_wished()
{
    QFETCH(const Rest, rest);
    QFETCH(const QDate, today);
    QFETCH(const bool, resting);
    QCOMPARE(rest.isResting(today), resting);
}

QTEST_GUILESS_MAIN(TestRest)
#include "tst_Rest.moc"
