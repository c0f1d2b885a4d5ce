#include "domain/CallHours.h"

#include <QTest>
#include <QTimeZone>

using namespace Qt::StringLiterals;
using namespace alongside;

class TestCallHours : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void contain_the_hour_data();
    void contain_the_hour();
    void knows_a_free_day_where_the_person_is();
    void follows_the_clock_on_the_wall_when_it_changes();
    void refuses_hours_that_are_none();
};

void TestCallHours::contain_the_hour_data()
{
    QTest::addColumn<QTime>("time");
    QTest::addColumn<bool>("freeDay");
    QTest::addColumn<bool>("daytime");
    QTest::addColumn<bool>("afterHours");
    QTest::addColumn<bool>("weekend");

    QTest::newRow("a morning") << QTime(8, 0) << false << true << false << false;
    QTest::newRow("the last minute") << QTime(16, 59, 59) << false << true << false << false;
    QTest::newRow("the first minute after") << QTime(17, 0) << false << false << true << false;
    QTest::newRow("midnight") << QTime(0, 0) << false << false << true << false;
    QTest::newRow("before the office opens") << QTime(7, 59) << false << false << true << false;
    QTest::newRow("a free day at noon") << QTime(12, 0) << true << false << true << true;
    QTest::newRow("a free night") << QTime(3, 0) << true << false << true << true;
}

void TestCallHours::contain_the_hour()
{
    QFETCH(const QTime, time);
    QFETCH(const bool, freeDay);
    const CallMoment moment{.time = time, .freeDay = freeDay};

    QVERIFY(!CallHours().contain(moment));
    QVERIFY(CallHours::usual(CallTime::Always).contain(moment));
    QTEST(CallHours::usual(CallTime::Daytime).contain(moment), "daytime");
    QTEST(CallHours::usual(CallTime::AfterHours).contain(moment), "afterHours");
    QTEST(CallHours::usual(CallTime::Weekend).contain(moment), "weekend");
}

void TestCallHours::knows_a_free_day_where_the_person_is()
{
    const QDateTime thursday(QDate(2026, 11, 26), QTime(10, 0), QTimeZone("America/New_York"));
    const QDateTime saturday = thursday.addDays(2);

    QVERIFY(!CallMoment::at(thursday, {Qt::Saturday, Qt::Sunday}, {}).freeDay);
    QVERIFY(CallMoment::at(thursday, {Qt::Saturday, Qt::Sunday}, QDate(2026, 11, 26)).freeDay);
    QVERIFY(!CallMoment::at(thursday, {Qt::Saturday, Qt::Sunday}, QDate(2026, 11, 25)).freeDay);
    QVERIFY(CallMoment::at(saturday, {Qt::Saturday, Qt::Sunday}, {}).freeDay);
    QVERIFY(!CallMoment::at(saturday.addDays(1), {Qt::Friday, Qt::Saturday}, {}).freeDay);
    QVERIFY2(CallMoment::at(saturday.toUTC().toTimeZone(QTimeZone("Pacific/Auckland")).addDays(-1),
                            {Qt::Saturday, Qt::Sunday}, {})
                 .freeDay,
             "what is Friday still in New York is Saturday in Auckland");
}

// On 2026-03-29 clocks in Berlin went from 2:00 to 3:00; on 2026-10-25 from 3:00 back to 2:00.
void TestCallHours::follows_the_clock_on_the_wall_when_it_changes()
{
    const QTimeZone berlin("Europe/Berlin");
    const CallHours until3{.when = CallTime::AfterHours, .from = QTime(22, 0), .until = QTime(3, 0)};
    const auto contain = [&](const QDateTime &instant) {
        return until3.contain(CallMoment::at(instant.toTimeZone(berlin), {}, {}));
    };

    QVERIFY(contain(QDateTime(QDate(2026, 3, 29), QTime(0, 59), QTimeZone::UTC)));
    QVERIFY(!contain(QDateTime(QDate(2026, 3, 29), QTime(1, 0), QTimeZone::UTC)));
    QVERIFY2(contain(QDateTime(QDate(2026, 10, 25), QTime(0, 30), QTimeZone::UTC)), "2:30, the first");
    QVERIFY2(contain(QDateTime(QDate(2026, 10, 25), QTime(1, 30), QTimeZone::UTC)), "2:30, the second");
    QVERIFY(!contain(QDateTime(QDate(2026, 10, 25), QTime(2, 0), QTimeZone::UTC)));
}

void TestCallHours::refuses_hours_that_are_none()
{
    QVERIFY(callhours::checked(CallHours::usual(CallTime::AfterHours)));
    QVERIFY(callhours::checked(CallHours::usual(CallTime::Weekend)));
    QVERIFY(callhours::checked(CallHours()));
    QVERIFY(!callhours::checked({.when = CallTime::Daytime}));
    QVERIFY(!callhours::checked({.when = CallTime::Daytime, .from = QTime(9, 0), .until = QTime(9, 0)}));
    QVERIFY(!callhours::checked({.when = CallTime::Always, .from = QTime(9, 0), .until = QTime(10, 0)}));
    QCOMPARE(callhours::timeOf(-1), std::nullopt);
    QCOMPARE(callhours::timeOf(0), CallTime::Unsaid);
    QCOMPARE(callhours::timeOf(5), std::nullopt);
    QCOMPARE(callhours::timeOf(4), CallTime::Weekend);
}

QTEST_GUILESS_MAIN(TestCallHours)
#include "tst_CallHours.moc"
